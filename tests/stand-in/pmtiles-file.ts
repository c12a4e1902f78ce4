/** Writes a small PMTiles archive of version 3: one directory, nothing compressed. Enough for tests, and made without the reader's code. */
export interface ArchiveTile {
	readonly z: number;
	readonly x: number;
	readonly y: number;
	readonly data: Uint8Array;
}

interface About {
	readonly metadata: object;
	readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

const HEADER = 127;

export function pmtilesFile(tiles: readonly ArchiveTile[], { metadata, bounds }: About): Buffer {
	const entries = tiles.map((tile) => ({ ...tile, id: tileId(tile) })).toSorted((a, b) => a.id - b.id);
	const ids = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0));
	const lengths = entries.map(({ data }) => data.length);
	// Offset 0 says that a tile follows upon the one before.
	const offsets = entries.map((_, i) => (i === 0 ? 1 : 0));
	const directory = varints([entries.length, ...ids, ...entries.map(() => 1), ...lengths, ...offsets]);
	const json = Buffer.from(JSON.stringify(metadata));
	const content = Buffer.concat(entries.map(({ data }) => data));

	const header = Buffer.alloc(HEADER);
	header.write("PMTiles");
	header.writeUInt8(3, 7);
	const dataAt = HEADER + directory.length + json.length;
	const places = [HEADER, directory.length, HEADER + directory.length, json.length, dataAt, 0, dataAt, content.length];
	for (const [i, place] of places.entries()) header.writeBigUInt64LE(BigInt(place), 8 + 8 * i);
	for (const i of [0, 1, 2]) header.writeBigUInt64LE(BigInt(entries.length), 72 + 8 * i);
	header.set([1, 1, 1, 1], 96);
	const zooms = entries.map(({ z }) => z);
	header.set([Math.min(...zooms), Math.max(...zooms)], 100);
	for (const [i, degrees] of bounds.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i);
	return Buffer.concat([header, directory, json, content]);
}

function varints(values: readonly number[]): Buffer {
	return Buffer.from(
		values.flatMap((value) => {
			const bytes: number[] = [];
			let rest = value;
			for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
			return [...bytes, rest];
		}),
	);
}

/** The place of a tile along the Hilbert curve, after all tiles of lower zooms. */
function tileId({ z, x, y }: ArchiveTile): number {
	let id = (4 ** z - 1) / 3;
	let [a, b] = [x, y];
	for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
		const [right, below] = [(a & side) > 0 ? 1 : 0, (b & side) > 0 ? 1 : 0];
		id += side * side * ((3 * right) ^ below);
		if (below === 0) {
			if (right === 1) [a, b] = [side - 1 - (a & (side - 1)), side - 1 - (b & (side - 1))];
			[a, b] = [b, a];
		}
	}
	return id;
}
