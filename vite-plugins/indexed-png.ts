/**
 * A PNG with a palette. A preview has a few hundred colours, most of them from softened edges; one byte a pixel makes the file
 * a third as large as four, and several times as quick to write as by the renderer itself.
 */
import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

const deflated = promisify(deflate);
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const LARGEST_PALETTE = 256;

/** `pixels`: opaque, four bytes each (red, green, blue, opacity), row by row. */
export async function indexedPng(pixels: Uint8Array, width: number, height: number): Promise<Buffer> {
	const { rows, colours } = indexed(new Uint32Array(pixels.buffer, pixels.byteOffset, width * height), width, height);
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, from a palette.
	header.set([8, 3], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk("IHDR", header),
		chunk(
			"PLTE",
			Buffer.from(colours.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff])),
		),
		chunk("IDAT", await deflated(rows, { level: 5 })),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/** Where there are too many colours, those that differ in their last bits become one. */
function indexed(pixels: Uint32Array, width: number, height: number): { rows: Uint8Array; colours: number[] } {
	for (let dropped = 0; ; dropped++) {
		const mask = 0x010101 * ((0xff << dropped) & 0xff);
		const rows = fill(pixels, width, height, mask);
		if (rows) return rows;
	}
}

function fill(pixels: Uint32Array, width: number, height: number, mask: number) {
	const places = new Map<number, number>();
	// Each row begins with the number of its filter: none.
	const rows = new Uint8Array(height * (width + 1));
	const colours: number[] = [];
	let [last, place, at, next] = [-1, 0, 0, 0];
	for (let y = 0; y < height; y++) {
		next++;
		for (let x = 0; x < width; x++) {
			const pixel = pixels[at++] ?? 0;
			if (pixel !== last) {
				last = pixel;
				const known = places.get(pixel & mask);
				if (known === undefined) {
					if (colours.length === LARGEST_PALETTE) return undefined;
					place = colours.push(pixel) - 1;
					places.set(pixel & mask, place);
				} else place = known;
			}
			rows[next++] = place;
		}
	}
	return { rows, colours };
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const framed = Buffer.alloc(named.length + 8);
	framed.writeUInt32BE(data.length, 0);
	named.copy(framed, 4);
	framed.writeUInt32BE(crc32(named), named.length + 4);
	return framed;
}
