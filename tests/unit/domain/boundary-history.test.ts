/** Every boundary version that an area and its relatives have had, and how they lie over each other. */
import { describe, expect, it } from "vitest";
import { outlinesOf, overlapOf } from "../../../src/domain/boundary-history.ts";
import { area, assessed, atlas } from "../../fixtures/atlas.ts";

const outlines = (id: string) => outlinesOf(atlas, area(id));
const versionOf = (id: string, year: number) => atlas.boundary(assessed(id, year).boundary);

describe("The outlines of an area", () => {
	it("are its own, oldest first, with the reports that they stand for", () => {
		const versions = outlines("hisings-backa").map(({ boundary: { id }, published, assumed }) => ({
			id,
			published,
			assumed,
		}));
		expect(versions).toEqual([
			{ id: "hisings-backa@2021", published: [2021, 2023], assumed: [2015, 2017, 2019] },
			{ id: "hisings-backa@2025", published: [2025], assumed: [] },
		]);
	});

	it("are those of the area that it was a part of, too", () => {
		expect(outlines("rinkeby").map(({ boundary }) => boundary.id)).toEqual(["rinkeby-tensta@2021", "rinkeby@2025"]);
	});

	it("are those of its parts, too", () => {
		expect(outlines("rinkeby-tensta").map(({ name }) => name)).toEqual([
			"Rinkeby / Tensta",
			"Hjulsta",
			"Rinkeby",
			"Tensta",
		]);
	});
});

describe("Two outlines", () => {
	it("overlap by what they have in common, as a fraction of each", () => {
		const { ofFirst, ofSecond } = overlapOf(atlas, versionOf("hisings-backa", 2023), versionOf("hisings-backa", 2025));
		expect(ofFirst).toBeGreaterThan(0.39);
		expect(ofFirst).toBeLessThan(0.41);
		expect(ofSecond).toBeGreaterThan(0);
		expect(ofSecond).toBeLessThan(1);
	});

	it("that are one and the same overlap wholly", () => {
		const one = versionOf("hovsjo", 2021);
		expect(overlapOf(atlas, one, one)).toEqual({ squareMetres: one.squareMetres, ofFirst: 1, ofSecond: 1 });
	});

	it("of a part and its whole never overlap by more than all of the part", () => {
		const fractions = outlines("alby-fittja").map(
			({ boundary }) => overlapOf(atlas, boundary, versionOf("alby-fittja", 2015)).ofFirst,
		);
		expect(fractions.map((fraction) => fraction.toFixed(4))).toEqual(["1.0000", "1.0000", "1.0000"]);
		expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
	});
});
