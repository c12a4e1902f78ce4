/** Text on lines of a width. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOf, textLine, textWidth } from "../../../../src/prerender/preview/text-block.ts";

const style = { size: 20 };
const word = fc.stringMatching(/^[a-zåäöA-Z/]{1,12}$/);

describe("Lines", () => {
	it("keep a stroke with the name before it", () => {
		expect(linesOf("Tynnered / Grevegården / Opaltorget", 120, style)).toEqual([
			"Tynnered /",
			"Grevegården /",
			"Opaltorget",
		]);
	});

	it("are even, so that no word is left alone", () => {
		expect(linesOf("Andersberg är inte med i Polisens lista 2025.", 375, style)).toEqual([
			"Andersberg är inte med",
			"i Polisens lista 2025.",
		]);
	});

	it("have all words in their order and none too many", () => {
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 40, max: 600 }),
				(words, width) => {
					const lines = linesOf(words.join(" "), width, style);
					expect(lines.join(" ")).toBe(words.join(" "));
					for (const line of lines.filter((text) => /\S (?!\/)/.test(text))) {
						expect(textWidth(line, style)).toBeLessThanOrEqual(width);
					}
				},
			),
		);
	});
});

describe("A line", () => {
	it("is text whatever it holds", () => {
		expect(textLine('<a> & "b"', 1, 2, { size: 20, colour: "#000000" })).toContain(
			">&lt;a> &amp; &quot;b&quot;</text>",
		);
	});
});
