/** Which outlines were redrawn: known from the boundary versions where both reports have some, else not said. */
import { featureCollection, intersect, multiPolygon, area as turfArea } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { changes } from "../../../src/domain/change.ts";
import { decodeRing } from "../../../src/domain/coordinates.ts";
import { findRedrawn, REDRAWN_SHARE, redrawing, yearsWithoutBoundaries } from "../../../src/domain/redrawing.ts";
import { assessed, atlas, atlasWith, idsOf, year } from "../../fixtures/atlas.ts";

const between = (from: number, to: number) => changes(atlas, year(from), year(to));
const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));

describe("Redrawn", () => {
	it.each([
		[2021, 2023, 0],
		[2023, 2025, 33],
	])("from %i to %i are %i areas", (from, to, expected) => {
		expect(findRedrawn(atlas, between(from, to))).toHaveLength(expected);
	});

	it.each(pairs)("from %i to %i are the same areas as the other way round", (from, to) => {
		expect(idsOf(findRedrawn(atlas, between(from, to)))).toEqual(idsOf(findRedrawn(atlas, between(to, from))));
	});

	it("is an area whose class stayed the same", () => {
		const [then, now] = [assessed("hisings-backa", 2023), assessed("hisings-backa", 2025)];
		expect(now.classification).toBe(then.classification);
		expect(redrawing(atlas, then, now)).toBe("redrawn");
	});

	it("is not one whose class changed alone", () => {
		expect(redrawing(atlas, assessed("hovsjo", 2021), assessed("hovsjo", 2023))).toBe("same");
	});

	it("is measured by the earlier of the two boundary versions, in whichever order they are named", () => {
		const [then, now] = [assessed("hisings-backa", 2023), assessed("hisings-backa", 2025)];
		// Square metres. They differ by a little more than that share of the earlier version, and by less of the later.
		const earlier = 10_000;
		const size = new Map<string, number>([
			[then.boundary, earlier],
			[now.boundary, earlier * (1 + REDRAWN_SHARE) + 0.5],
		]);
		const nearly = atlasWith({
			boundaries: atlas.boundaries.map((one) => ({ ...one, squareMetres: size.get(one.id) ?? one.squareMetres })),
			overlaps: [{ boundaries: [then.boundary, now.boundary], squareMetres: earlier }],
		});
		expect(redrawing(nearly, then, now)).toBe("redrawn");
		expect(redrawing(nearly, now, then)).toBe("redrawn");
	});

	it("are no parts of a split", () => {
		expect(
			findRedrawn(
				atlas,
				between(2023, 2025).filter(({ kind }) => kind === "delad"),
			),
		).toEqual([]);
	});
});

describe("Whether an outline was redrawn is unknown", () => {
	it.each([
		[2015, 2017],
		[2019, 2021],
		[2025, 2019],
	])("from %i to %i, where a boundary is assumed at either end", (from, to) => {
		expect(redrawing(atlas, assessed("husby", from), assessed("husby", to))).toBe("unknown");
	});

	it("for the reports without boundary versions of their own", () => {
		expect(yearsWithoutBoundaries(atlas, atlas.years)).toEqual([2015, 2017, 2019]);
	});
});

describe("The overlaps of the dataset", () => {
	const shape = (id: Parameters<typeof atlas.boundary>[0]) =>
		multiPolygon(atlas.boundary(id).polygons.map((rings) => rings.map((ring) => decodeRing(ring))));

	it("are what Turf measures on the globe, within 1 %", () => {
		const off = atlas.boundaries.flatMap((a) =>
			atlas.boundaries.flatMap((b) => {
				if (a.id >= b.id || a.area !== b.area) return [];
				const common = intersect(featureCollection([shape(a.id), shape(b.id)]));
				const measured = common ? turfArea(common) : 0;
				return Math.abs(atlas.overlap(a.id, b.id) - measured) > measured * 0.01 + 10 ? [`${a.id} ${b.id}`] : [];
			}),
		);
		expect(off).toEqual([]);
	});

	it("are known in either order", () => {
		const [a, b] = [assessed("hisings-backa", 2023).boundary, assessed("hisings-backa", 2025).boundary];
		expect(atlas.overlap(a, b)).toBeGreaterThan(0);
		expect(atlas.overlap(a, b)).toBe(atlas.overlap(b, a));
	});

	it("say of Hisings Backa what its note says: 39 per cent of the land of 2023 is in that of 2025", () => {
		const [a, b] = [assessed("hisings-backa", 2023).boundary, assessed("hisings-backa", 2025).boundary];
		expect(Math.round((100 * atlas.overlap(a, b)) / atlas.boundary(a).squareMetres)).toBe(39);
	});
});
