/** Lines of text in a column: no word is lost or moved, and nothing is wider than the column that need not be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areWithin, balanceLines, breakWord, type Column, fillLines } from "../../../src/site/break-lines.ts";

/** Letters as different as those of a typeface. */
const WIDTHS: Readonly<Record<string, number>> = { i: 1, " ": 1, a: 2, "/": 1.5, W: 3 };
const measure = (text: string) => [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 2), 0);

const word = fc.string({ unit: fc.constantFrom("i", "a", "/", "W"), minLength: 1, maxLength: 20 });
const words = fc.array(word, { minLength: 1, maxLength: 12 });
const column = fc.integer({ min: 3, max: 60 }).map((width): Column => ({ width, measure }));

const ways = {
	filled: (text: string[], within: Column) => fillLines(text, within),
	balanced: (text: string[], within: Column) => balanceLines(text, within, 1),
	broken: (text: string[], within: Column) => fillLines(text, within, breakWord),
};

describe("Words on lines", () => {
	it.each(["filled", "balanced"] as const)("that are %s are all there in their order", (way) => {
		fc.assert(
			fc.property(words, column, (text, within) => {
				expect(ways[way](text, within).join(" ")).toBe(text.join(" "));
			}),
		);
	});

	it.each(["filled", "balanced"] as const)("that are %s are wider than their column only where a word is", (way) => {
		fc.assert(
			fc.property(words, column, (text, within) => {
				const lines = ways[way](text, within);
				const several = lines.filter((line) => line.includes(" "));
				expect(several.filter((line) => measure(line) > within.width)).toEqual([]);
			}),
		);
	});

	it("that are filled have no space for the next word", () => {
		fc.assert(
			fc.property(words, column, (text, within) => {
				const lines = ways.filled(text, within);
				const longer = lines.slice(1).map((line, i) => `${lines[i]} ${line.split(" ")[0]}`);
				expect(longer.filter((line) => measure(line) <= within.width)).toEqual([]);
			}),
		);
	});

	it("that are balanced are as many as if they were filled, and the widest is no wider", () => {
		fc.assert(
			fc.property(words, column, (text, within) => {
				const [filled, balanced] = [ways.filled(text, within), ways.balanced(text, within)];
				expect(balanced).toHaveLength(filled.length);
				expect(areWithin(balanced, { width: Math.max(...filled.map(measure)), measure })).toBe(true);
			}),
		);
	});

	it("keep every letter and fit, where words may be broken", () => {
		fc.assert(
			fc.property(words, column, (text, within) => {
				const lines = ways.broken(text, within);
				expect(lines.join("").replaceAll(" ", "")).toBe(text.join(""));
				expect(lines).not.toContain("");
				expect(areWithin(lines, within)).toBe(true);
			}),
		);
	});

	it("are broken between words as late as they can be, and within a word only where they must", () => {
		const byLetters = { width: 8, measure: (text: string) => text.length };
		expect(fillLines("ett två https://x.se tre".split(" "), byLetters, breakWord)).toEqual([
			"ett två",
			"https://",
			"x.se tre",
		]);
	});
});
