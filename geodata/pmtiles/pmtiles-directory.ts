/** Writes the directories of a PMTiles archive (version 3): which tile lies where. The order of the parts is the writer's. */
import { gzip } from "./gzip.ts";

export interface Entry {
	readonly tileId: number;
	/** From the start of the tile data, or of the leaf directories for a pointer to one. */
	readonly offset: number;
	readonly length: number;
	/** How many tiles in a row have this content; 0 for a pointer to a leaf directory. */
	readonly runLength: number;
}

/** Header and root directory together must be in the first 16 384 bytes, which readers fetch at once. */
const MAX_ROOT_BYTES = 16_384 - 127;

export interface Directories {
	readonly root: Uint8Array;
	/** All leaf directories, one after the other. */
	readonly leaves: Uint8Array;
}

/**
 * The first tiles, those of the low zooms, stand in the root, so that the first view needs no second question; the others in
 * leaves of `leafSize` entries. Throws if the root grows too large.
 */
export function writeDirectories(entries: readonly Entry[], inRoot: number, leafSize: number): Directories {
	const pointers: Entry[] = [];
	const leaves: Uint8Array[] = [];
	let offset = 0;
	for (let i = inRoot; i < entries.length; i += leafSize) {
		const chunk = entries.slice(i, i + leafSize);
		const leaf = gzip(serialise(chunk));
		pointers.push({ tileId: chunk[0]?.tileId ?? 0, offset, length: leaf.length, runLength: 0 });
		leaves.push(leaf);
		offset += leaf.length;
	}
	const root = gzip(serialise([...entries.slice(0, inRoot), ...pointers]));
	if (root.length > MAX_ROOT_BYTES) throw new Error(`the root directory has ${root.length} bytes, too many`);
	return { root, leaves: Buffer.concat(leaves) };
}

/** Columns of variable-length integers: ids as steps, run lengths, lengths, offsets (0 where the content before ends). */
function serialise(entries: readonly Entry[]): Uint8Array {
	const bytes: number[] = [];
	pushVarint(bytes, entries.length);
	entries.forEach(({ tileId }, i) => {
		pushVarint(bytes, tileId - (entries[i - 1]?.tileId ?? 0));
	});
	for (const { runLength } of entries) pushVarint(bytes, runLength);
	for (const { length } of entries) pushVarint(bytes, length);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		pushVarint(bytes, before && before.offset + before.length === offset ? 0 : offset + 1);
	});
	return Uint8Array.from(bytes);
}

/** Seven bits a byte, the lowest first; numbers may exceed 32 bits, so no bit operators. */
function pushVarint(bytes: number[], value: number): void {
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) + 0x80);
		rest = Math.floor(rest / 0x80);
	}
	bytes.push(rest);
}
