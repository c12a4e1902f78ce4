/** Lines and rows in a picture: nothing is lost, and nothing is wider than there is room for. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flow, wrap } from "../../../src/features/share/text-flow.ts";

/** Every letter a unit wide. */
const measure = (text: string) => text.length;

describe("A text that is wrapped", () => {
	const texts = fc
		.array(fc.string({ unit: fc.constantFrom(..."abc/"), minLength: 1, maxLength: 30 }), { minLength: 1 })
		.map((words) => words.join(" "));

	it("keeps every letter, and fits", () => {
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
				const lines = wrap(text, width, measure);
				expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
				expect(lines.filter((line) => line === "" || line.length > width)).toEqual([]);
			}),
		);
	});

	it("breaks between words as late as it can, and within a word only where it must", () => {
		expect(wrap("ett två https://x.se tre", 8, measure)).toEqual(["ett två", "https://", "x.se tre"]);
	});
});

describe("Items in rows", () => {
	it("stand beside each other as long as they fit", () => {
		const { placed, rows } = flow([4, 4, 9, 3], 10, (width) => width, 2);
		expect(placed.map(({ x, row }) => ({ x, row }))).toEqual([
			{ x: 0, row: 0 },
			{ x: 6, row: 0 },
			{ x: 0, row: 1 },
			{ x: 0, row: 2 },
		]);
		expect(rows).toBe(3);
	});

	it("take no row where there are none", () => {
		expect(flow([], 10, () => 1, 2).rows).toBe(0);
	});
});
