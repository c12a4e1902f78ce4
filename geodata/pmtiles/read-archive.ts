/** Reads a PMTiles archive that is held in memory, with the reader the site uses, and says what its tiles carry. */
import { gunzipSync } from "node:zlib";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { Compression, PMTiles, type RangeResponse, type Source } from "pmtiles";
import type { TileAddress } from "./tile-address.ts";

/** An archive's bytes as a host that answers range requests hands them out; `asked` counts what travelled. */
export class BytesSource implements Source {
	asked = 0;
	readonly #bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	getKey(): string {
		return "in memory";
	}

	async getBytes(offset: number, length: number): Promise<RangeResponse> {
		const part = Uint8Array.from(this.#bytes.subarray(offset, offset + length));
		this.asked += part.length;
		return { data: part.buffer };
	}
}

export function openBytes(bytes: Uint8Array | BytesSource): PMTiles {
	// The reader's own way is made for browsers, and takes several times as long in Node.
	return new PMTiles(
		bytes instanceof BytesSource ? bytes : new BytesSource(bytes),
		undefined,
		async (content, kind) => {
			if (kind !== Compression.Gzip) throw new Error(`Compressed by ${Compression[kind]}`);
			return Uint8Array.from(gunzipSync(new Uint8Array(content))).buffer;
		},
	);
}

/** A tile's raw content, or undefined where the archive has none. */
export async function contentOf(archive: PMTiles, { z, x, y }: TileAddress): Promise<Uint8Array | undefined> {
	const tile = await archive.getZxy(z, x, y);
	return tile && new Uint8Array(tile.data);
}

/** The features of a tile by layer; none where the archive has no tile. */
export async function layersOf(archive: PMTiles, address: TileAddress): Promise<Map<string, VectorTileFeature[]>> {
	const content = await contentOf(archive, address);
	if (!content) return new Map();
	const { layers } = new VectorTile(new PbfReader(content));
	return new Map(
		Object.entries(layers).map(([id, layer]) => [id, Array.from({ length: layer.length }, (_, i) => layer.feature(i))]),
	);
}
