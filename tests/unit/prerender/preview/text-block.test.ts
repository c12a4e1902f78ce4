/** Text on lines of a width. */
import { describe, expect, it } from "vitest";
import { linesOf, textLine } from "../../../../src/prerender/preview/text-block.ts";

const style = { size: 20 };

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
});

describe("A line", () => {
	it("is text whatever it holds", () => {
		expect(textLine('<a> & "b"', 1, 2, { size: 20, colour: "#000000" })).toContain(
			">&lt;a> &amp; &quot;b&quot;</text>",
		);
	});
});
