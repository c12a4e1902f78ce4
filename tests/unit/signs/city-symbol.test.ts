/** A city symbol as shapes: what its ring, its edge and its changes say, at any size. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import type { Tally } from "../../../src/domain/statistics.ts";
import { CHANGE_SYMBOL_KINDS } from "../../../src/signs/change-symbols.ts";
import {
	changeBadges,
	citySymbol,
	diameter,
	edgeOf,
	NAME_SIDES,
	namePlace,
	ringOf,
} from "../../../src/signs/city-symbol.ts";
import { OUTLINE_SIGNS } from "../../../src/signs/outline-signs.ts";
import { THEMES } from "../../../src/signs/palette.ts";

const count = fc.nat({ max: 40 });
const tally: fc.Arbitrary<Tally> = fc.tuple(count, count, count).map(([utsatt, riskomrade, sarskilt_utsatt]) => ({
	total: utsatt + riskomrade + sarskilt_utsatt,
	byClass: { utsatt, riskomrade, sarskilt_utsatt },
}));
const across = fc.double({ min: 20, max: 60, noNaN: true });
const EMPTY: Tally = { total: 0, byClass: { utsatt: 0, riskomrade: 0, sarskilt_utsatt: 0 } };
const theme = THEMES.light;

describe("The ring", () => {
	it("goes once round from the top, strictest class first, each with its share", () => {
		fc.assert(
			fc.property(tally, across, (counts, size) => {
				const parts = ringOf(counts, size);
				expect(parts.map(({ classification }) => classification)).toEqual(CLASSIFICATIONS.toReversed());
				let end = 0;
				for (const { classification, start, share } of parts) {
					expect(start).toBeCloseTo(end, 9);
					expect(share * counts.total).toBeCloseTo(counts.byClass[classification], 9);
					end = start + share;
				}
				expect(end).toBeCloseTo(counts.total === 0 ? 0 : 1, 9);
			}),
		);
	});

	it("ends where the disc does, and is thicker the stricter the class", () => {
		fc.assert(
			fc.property(tally, across, (counts, size) => {
				const parts = ringOf(counts, size);
				for (const { radius, thickness } of parts) expect(radius + thickness / 2).toBeCloseTo(size / 2, 9);
				const thicknesses = parts.map(({ thickness }) => thickness);
				expect(thicknesses).toEqual(thicknesses.toSorted((a, b) => b - a));
			}),
		);
	});

	it("has no part for a class without areas", () => {
		const counts = { total: 2, byClass: { utsatt: 2, riskomrade: 0, sarskilt_utsatt: 0 } };
		const colours = citySymbol(counts, 30, theme).flatMap((shape) =>
			shape.shape === "circle" && shape.part ? [shape.stroke?.colour] : [],
		);
		expect(colours).toEqual([theme.classes.utsatt.fill]);
	});
});

describe("The edge of a city that has left the list", () => {
	it("is drawn as the outline of such an area", () => {
		const [disc] = citySymbol(EMPTY, 30, theme);
		expect(disc).toMatchObject({ shape: "circle", stroke: { colour: theme.absent } });
	});

	it("has its dashes, but for what it takes to close the round without a seam", () => {
		fc.assert(
			fc.property(across, (size) => {
				const { width, dashes } = edgeOf(EMPTY, size);
				const [dash = Number.NaN, gap = Number.NaN] = dashes;
				const [wantedDash = Number.NaN, wantedGap = Number.NaN] = OUTLINE_SIGNS.absent.dashes ?? [];
				expect(dash / gap).toBeCloseTo(wantedDash / wantedGap, 9);
				expect(Math.abs(dash / width - wantedDash)).toBeLessThan(0.05);
				const periods = (Math.PI * size) / (dash + gap);
				expect(periods).toBeCloseTo(Math.round(periods), 9);
			}),
		);
	});

	it("is whole where the city is on the list", () => {
		expect(edgeOf({ total: 1, byClass: { ...EMPTY.byClass, utsatt: 1 } }, 30).dashes).toEqual([]);
	});
});

describe("Changes", () => {
	const changes = fc.subarray([...CHANGE_SYMBOL_KINDS], { minLength: 1 });
	const side = fc.constantFrom(...NAME_SIDES, "none" as const);

	it("stand in a row in the middle of their label", () => {
		fc.assert(
			fc.property(changes, side, across, (kinds, nameSide, size) => {
				const [label, ...shapes] = changeBadges({ changes: kinds, diameter: size, nameSide }, theme);
				if (label?.shape !== "box") throw new Error("There is no label");
				const xs = shapes.map(({ x }) => x);
				expect(shapes).toHaveLength(kinds.length);
				expect(xs).toEqual(xs.toSorted((a, b) => a - b));
				const [before, after] = [Math.min(...xs) - label.x, label.x + label.width - Math.max(...xs) - 10];
				expect(before).toBeCloseTo(after, 9);
				expect(Math.abs(label.x + label.width / 2)).toBeLessThanOrEqual(0.5);
			}),
		);
	});

	it("are kept off the name", () => {
		fc.assert(
			fc.property(changes, across, fc.constantFrom("below" as const, "above" as const), (kinds, size, nameSide) => {
				const [label] = changeBadges({ changes: kinds, diameter: size, nameSide }, theme);
				expect(Math.sign(label?.y ?? 0)).toBe(-Math.sign(namePlace(nameSide, size).y));
			}),
		);
	});

	it("are not there where nothing changed", () => {
		expect(changeBadges({ changes: [], diameter: 30, nameSide: "right" }, theme)).toEqual([]);
	});
});

it("The symbol is larger the more areas it has, up to a size", () => {
	const sizes = [1, 2, 8, 20, 33].map((areas) => diameter(areas));
	expect(new Set(sizes).size).toBe(sizes.length);
	expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
	expect(diameter(100)).toBe(diameter(33));
});
