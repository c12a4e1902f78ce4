/**
 * The archive that streets are taken from: what it says of itself, whether that will do, and where in it a tile lies. Read
 * with the format's own reader; its tiles are left to others.
 */
import { gunzipSync } from "node:zlib";
import { Compression, findTile, type Header, PMTiles, SharedPromiseCache, TileType, zxyToTileId } from "pmtiles";
import * as v from "valibot";
import type { Bounds, TileAddress } from "../pmtiles/tile-address.ts";
import { Refusal } from "../refusal.ts";
import { type ArchiveFile, HEAD_BYTES, type Range } from "./archive-file.ts";
import type { KeptRanges } from "./kept-ranges.ts";
import { isWholeGzip } from "./whole-gzip.ts";

/** Layers of version 4 of the Protomaps schema, of which the site draws streets. */
export const LAYERS_WANTED: readonly string[] = ["buildings", "earth", "landuse", "roads", "water"];
/** Where streets begin to be drawn, the last zoom that is worth its bytes, and the least that shows a street net. */
export const ZOOMS = { first: 10, last: 15, leastLast: 12 } as const;

const metadataSchema = v.object({
	vector_layers: v.array(v.looseObject({ id: v.string(), fields: v.optional(v.record(v.string(), v.unknown())) })),
	attribution: v.optional(v.string()),
});
export type SourceMetadata = v.InferOutput<typeof metadataSchema>;

export interface SourceArchive {
	readonly metadata: SourceMetadata;
	/** Zooms of it that are wanted. */
	readonly firstZoom: number;
	readonly lastZoom: number;
	/** Where in the file a tile lies; nothing where there is none. */
	find(tile: TileAddress): Promise<Range | undefined>;
}

/** Directories that are kept in memory; those of one region follow each other. */
const DIRECTORIES = 1000;
/** From the root to a tile, through one leaf directory or several. */
const MOST_STEPS = 4;
/** Where the header says how directories and metadata are compressed. */
const INTERNAL_COMPRESSION_AT = 97;
/** Of a directory or the metadata. More can only be a mistake. */
const LARGEST = 64 * 2 ** 20;

export async function openSource(file: ArchiveFile, kept: KeptRanges, wanted: Bounds): Promise<SourceArchive> {
	checkFormat(file);
	const isCompressed = file.head[INTERNAL_COMPRESSION_AT] === Compression.Gzip;
	const getBytes = async (offset: number, length: number) => {
		const range = { offset, length: Math.min(length, file.size - offset) };
		if (offset + range.length <= file.head.length) return { data: copy(file.head.subarray(offset, offset + length)) };
		if (range.length <= 0 || range.length > LARGEST || (length > range.length && length !== HEAD_BYTES))
			throw new Error(`a part of ${length} bytes at ${offset}`);
		// Only metadata and directories are read here.
		return { data: copy(await kept.get(range, (data) => !isCompressed || isWholeGzip(data))) };
	};
	const cache = new SharedPromiseCache(DIRECTORIES, undefined, decompress);
	const archive = new PMTiles({ getKey: () => file.name, getBytes }, cache, decompress);
	const header = await readable(file, () => archive.getHeader());
	checkTiles(file, header, wanted);
	const metadata = schemaOf(file, await readable(file, () => archive.getMetadata()));
	const find = (tile: TileAddress) =>
		readable(file, async () => {
			const id = zxyToTileId(tile.z, tile.x, tile.y);
			let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength];
			for (let step = 0; step < MOST_STEPS; step++) {
				const entries = await archive.cache.getDirectory(archive.source, offset, length, header);
				const entry = findTile(entries, id);
				if (!entry) return undefined;
				if (entry.runLength > 0) return { offset: header.tileDataOffset + entry.offset, length: entry.length };
				[offset, length] = [header.leafDirectoryOffset + entry.offset, entry.length];
			}
			throw new Error("directories lead in a circle");
		});
	return {
		metadata,
		firstZoom: Math.max(ZOOMS.first, header.minZoom),
		lastZoom: Math.min(ZOOMS.last, header.maxZoom),
		find,
	};
}

function checkFormat({ name, head }: ArchiveFile): void {
	const text = Buffer.from(head.subarray(0, 7)).toString("latin1");
	if (text === "PMTiles" && head[7] === 3) return;
	if (text.startsWith("PM"))
		throw new Refusal(
			`${name} is PMTiles of another version than 3${text === "PMTiles" ? ` (${head[7]})` : ` (${head[2]})`}, which is the one that can be read. Take a newer build.`,
		);
	throw new Refusal(`${name} is not a PMTiles file.`);
}

function checkTiles({ name, size }: ArchiveFile, header: Header, [west, south, east, north]: Bounds): void {
	const { tileType, tileCompression, maxZoom, minLon, minLat, maxLon, maxLat } = header;
	if (tileType !== TileType.Mvt)
		throw new Refusal(`${name} has ${TileType[tileType] ?? "unknown"} tiles; streets need vector tiles (Mvt).`);
	if (tileCompression !== Compression.Gzip)
		throw new Refusal(`${name} has tiles that are not compressed by gzip, as Protomaps' builds are.`);
	const end = header.tileDataOffset + (header.tileDataLength ?? 0);
	if (end > size) throw new Refusal(`${name} is cut short: it has ${size} bytes of ${end}.`);
	if (maxZoom < ZOOMS.leastLast || header.minZoom > ZOOMS.leastLast)
		throw new Refusal(
			`${name} has tiles at zoom ${header.minZoom}–${maxZoom}; streets begin at ${ZOOMS.first} and need ${ZOOMS.leastLast} at least.`,
		);
	if (minLon > west || minLat > south || maxLon < east || maxLat < north)
		throw new Refusal(
			`${name} covers ${minLon}–${maxLon}° east and ${minLat}–${maxLat}° north, which is not all of the areas in Sweden. Take a build of the whole world, or an extract of ${west.toFixed(2)},${south.toFixed(2)},${east.toFixed(2)},${north.toFixed(2)}.`,
		);
}

/** The site tells a schema by its layers, too; version 3 has the same layers and other properties. */
function schemaOf({ name }: ArchiveFile, json: unknown): SourceMetadata {
	const { success, output } = v.safeParse(metadataSchema, json);
	if (!success) throw new Refusal(`${name} does not say which layers its tiles have.`);
	const layers = new Map(output.vector_layers.map((layer) => [layer.id, layer]));
	const missing = LAYERS_WANTED.filter((id) => !layers.has(id));
	const isOlder = "pmap:kind" in (layers.get("roads")?.fields ?? {});
	if (missing.length > 0 || isOlder)
		throw new Refusal(
			`${name} is not in version 4 of the Protomaps schema: ${isOlder ? "it is in an older one" : `it has no ${missing.join(", ")}`}. Its layers are ${[...layers.keys()].join(", ") || "none"}.`,
		);
	return output;
}

/** What the reader throws, as a sentence. */
async function readable<T>({ name }: ArchiveFile, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(
			`${name} is damaged; its head or a directory cannot be read (${error instanceof Error ? error.message : error}). Take another build.`,
		);
	}
}

async function decompress(data: ArrayBuffer, kind: Compression): Promise<ArrayBuffer> {
	if (kind === Compression.None) return data;
	if (kind !== Compression.Gzip) throw new Error(`compressed by ${Compression[kind]}`);
	return copy(gunzipSync(new Uint8Array(data)));
}

function copy(bytes: Uint8Array): ArrayBuffer {
	return Uint8Array.from(bytes).buffer;
}
