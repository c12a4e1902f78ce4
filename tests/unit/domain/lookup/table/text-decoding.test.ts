/** Bytes as text, in the encodings that files from Sweden have, however they are cut. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTextReader } from "../../../../../src/domain/lookup/table/text-decoding.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Å, ä and ö are single bytes there, with the numbers that Unicode gives them. */
const windows1252 = (text: string) => Uint8Array.from([...text].map((letter) => letter.codePointAt(0) ?? 0));

function utf16(text: string, isLittle: boolean): Uint8Array {
	const bytes = new Uint8Array(2 * text.length);
	for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), isLittle);
	return bytes;
}

function readInPieces(bytes: Uint8Array, cuts: readonly number[]): string {
	const reader = createTextReader();
	const edges = [0, ...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].toSorted((a, b) => a - b);
	const texts = edges.slice(1).map((edge, i) => reader.push(bytes.slice(edges[i], edge)));
	return texts.join("") + reader.end();
}

const cuts = fc.array(fc.nat(), { maxLength: 8 });
const swedish = fc.string({ unit: fc.constantFrom(..."abcåäöÅÄÖ;\n 59,4é"), maxLength: 40 });

describe("A text", () => {
	it("in UTF-8 is read as it was written, with a byte order mark or without", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), cuts, (text, hasMark, at) => {
				fc.pre(!text.startsWith("\uFEFF"));
				expect(readInPieces(utf8((hasMark ? "\uFEFF" : "") + text), at)).toBe(text);
			}),
		);
	});

	it("in UTF-16 with a byte order mark is too", () => {
		fc.assert(
			fc.property(swedish, fc.boolean(), cuts, (text, isLittle, at) => {
				expect(readInPieces(utf16(`\uFEFF${text}abc`, isLittle), at)).toBe(`${text}abc`);
			}),
		);
	});

	it.each(["Skärholmen;59,4\nÅby;58,6", "abc å", "Örebro"])("in Windows-1252 is too: %j", (text) => {
		const bytes = windows1252(text);
		for (let cut = 0; cut <= bytes.length; cut++) expect(readInPieces(bytes, [cut])).toBe(text);
	});

	it("in Windows-1252 may have its first å after much else", () => {
		const text = `${"abc;59.4;17.9\n".repeat(1000)}Åby`;
		expect(readInPieces(windows1252(text), [5000, 9000])).toBe(text);
	});

	it("in UTF-8 with a damaged letter loses that letter alone", () => {
		const bytes = new Uint8Array([...utf8("Åby "), 0xc5, ...utf8(" Ö")]);
		expect(readInPieces(bytes, [5])).toBe("Åby \uFFFD Ö");
	});
});
