/** The colour measures that the palette is held to, checked against figures that others have published. */
import { describe, expect, it } from "vitest";
import { contrast, difference, lightness } from "../../fixtures/colour.ts";

describe("Contrast", () => {
	it.each([
		["#000000", "#ffffff", 21],
		["#ffffff", "#ffffff", 1],
		// The examples of WCAG's own Understanding 1.4.3 and of common checkers.
		["#767676", "#ffffff", 4.54],
		["#949494", "#ffffff", 3.03],
	])("of %s and %s is %f", (a, b, expected) => {
		expect(contrast(a, b)).toBeCloseTo(expected, 2);
	});
});

describe("Lightness", () => {
	it.each([
		["#ffffff", 100],
		["#000000", 0],
		["#ff0000", 53.24],
		["#0000ff", 32.3],
		["#777777", 50.03],
	])("of %s is %f", (hex, expected) => {
		expect(lightness(hex)).toBeCloseTo(expected, 1);
	});
});

describe("Without one kind of cone", () => {
	it.each(["protanopia", "deuteranopia", "tritanopia"] as const)("grey stays grey: %s", (sight) => {
		expect(difference("#808080", "#808080", sight)).toBe(0);
		expect(lightness("#808080", sight)).toBeCloseTo(lightness("#808080"), 1);
	});

	it.each(["protanopia", "deuteranopia"] as const)("red and green come nearer each other: %s", (sight) => {
		const [red, green] = ["#c04040", "#508030"];
		expect(difference(red, green, sight)).toBeLessThan(difference(red, green, "full colour vision") / 2);
	});
});
