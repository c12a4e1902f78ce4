/**
 * The typeface of the previews, for a renderer that reads TrueType only: the static cuts of Source Sans 3 come as WOFF,
 * which is TrueType with each table deflated (https://www.w3.org/TR/WOFF/).
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";

const WEIGHTS = [400, 700] as const;

export function previewFonts(): { name: string; content: Buffer }[] {
	const { resolve } = createRequire(import.meta.url);
	return WEIGHTS.map((weight) => {
		const woff = resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`);
		return { name: `source-sans-3-${weight}.ttf`, content: trueTypeOf(readFileSync(woff)) };
	});
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const HEADER = 12;
const ENTRY = 16;

function trueTypeOf(woff: Buffer): Buffer {
	if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("The typeface's file is no WOFF");
	const count = woff.readUInt16BE(12);
	const power = Math.floor(Math.log2(count));
	const directory = Buffer.alloc(HEADER + count * ENTRY);
	woff.copy(directory, 0, 4, 8);
	for (const [i, value] of [count, 16 * 2 ** power, power, 16 * (count - 2 ** power)].entries()) {
		directory.writeUInt16BE(value, 4 + 2 * i);
	}
	const tables: Buffer[] = [];
	let offset = directory.length;
	for (let i = 0; i < count; i++) {
		const entry = WOFF_HEADER + i * WOFF_ENTRY;
		const [start, stored, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [number, number, number];
		const data = woff.subarray(start, start + stored);
		const table = Buffer.alloc(Math.ceil(length / 4) * 4);
		(stored < length ? inflateSync(data) : data).copy(table);
		const here = HEADER + i * ENTRY;
		woff.copy(directory, here, entry, entry + 4);
		woff.copy(directory, here + 4, entry + 16, entry + 20);
		directory.writeUInt32BE(offset, here + 8);
		directory.writeUInt32BE(length, here + 12);
		tables.push(table);
		offset += table.length;
	}
	return Buffer.concat([directory, ...tables]);
}
