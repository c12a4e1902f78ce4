/**
 * Writes a PMTiles archive (version 3) of gzipped vector tiles: tiles in Hilbert order, each content once.
 * It knows the format and nothing of maps. No package on npm writes archives with runs, shared contents and bounds; the
 * tests read what is written here with the format's own reader.
 */
import { createHash } from "node:crypto";
import { zxyToTileId } from "pmtiles";
import { gzip } from "./gzip.ts";
import { type Entry, writeDirectories } from "./pmtiles-directory.ts";
import type { Bounds, TileAddress } from "./tile-address.ts";

export interface Tile extends TileAddress {
	/** Gzipped, and not empty. */
	readonly content: Uint8Array;
}

export interface ArchiveDescription {
	readonly bounds: Bounds;
	readonly center: readonly [lng: number, lat: number, zoom: number];
	/** What becomes the archive's JSON metadata. */
	readonly metadata: Readonly<Record<string, unknown>>;
	/** Tiles up to this zoom are found with the archive's first bytes; those above need a leaf directory. */
	readonly lastRootZoom: number;
	/** Entries in a leaf directory. */
	readonly leafSize: number;
}

const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;

export function writeArchive(tiles: readonly Tile[], description: ArchiveDescription): Uint8Array {
	const { entries, contents } = arrange(tiles);
	const firstLeafTile = zxyToTileId(description.lastRootZoom + 1, 0, 0);
	const inRoot = entries.filter(({ tileId }) => tileId < firstLeafTile).length;
	const { root, leaves } = writeDirectories(entries, inRoot, description.leafSize);
	const metadata = gzip(Buffer.from(JSON.stringify(description.metadata)));
	const data = Buffer.concat(contents);
	const parts = [root, metadata, leaves, data];
	const header = writeHeader(tiles, description, parts, [tiles.length, entries.length, contents.length]);
	return Buffer.concat([header, ...parts]);
}

/** Tiles that follow each other with the same content are one entry; a content that was met before is pointed to. */
function arrange(tiles: readonly Tile[]): { entries: Entry[]; contents: Uint8Array[] } {
	const entries: Entry[] = [];
	const contents: Uint8Array[] = [];
	const offsets = new Map<string, number>();
	let end = 0;
	const numbered = tiles.map(({ z, x, y, content }) => ({ tileId: zxyToTileId(z, x, y), content }));
	for (const { tileId, content } of numbered.toSorted((a, b) => a.tileId - b.tileId)) {
		const key = createHash("sha256").update(content).digest("hex");
		const offset = offsets.get(key) ?? end;
		if (offset === end) {
			offsets.set(key, offset);
			contents.push(content);
			end += content.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === offset && last.tileId + last.runLength === tileId) {
			entries[entries.length - 1] = { ...last, runLength: last.runLength + 1 };
		} else {
			entries.push({ tileId, offset, length: content.length, runLength: 1 });
		}
	}
	return { entries, contents };
}

function writeHeader(
	tiles: readonly Tile[],
	{ bounds, center }: ArchiveDescription,
	parts: readonly Uint8Array[],
	counts: readonly number[],
): Uint8Array {
	const header = Buffer.alloc(HEADER_BYTES);
	header.write("PMTiles", 0, "latin1");
	header.writeUInt8(3, 7);
	let at = 8;
	const put64 = (value: number) => {
		at = header.writeBigUInt64LE(BigInt(value), at);
	};
	const put8 = (value: number) => {
		at = header.writeUInt8(value, at);
	};
	const putDegrees = (degrees: number) => {
		at = header.writeInt32LE(Math.round(degrees * 1e7), at);
	};
	let offset = HEADER_BYTES;
	for (const { length } of parts) {
		put64(offset);
		put64(length);
		offset += length;
	}
	counts.forEach(put64);
	const zooms = tiles.map(({ z }) => z);
	const isClustered = 1;
	[isClustered, GZIP, GZIP, MVT, Math.min(...zooms), Math.max(...zooms)].forEach(put8);
	bounds.forEach(putDegrees);
	const [lng, lat, zoom] = center;
	put8(zoom);
	putDegrees(lng);
	putDegrees(lat);
	return header;
}
