import { describe, expect, it } from "vitest";
import { cleanPolygon, cleanRing } from "../../../geodata/pipeline/clean-rings.ts";
import { areaOf, overlapOf, perimeterOf, shareRedrawn } from "../../../geodata/pipeline/measure.ts";
import { project } from "../../../geodata/pipeline/project.ts";

type Point = [number, number];
function square(west: number, south: number, side: number): Point[] {
	const [east, north] = [west + side, south + side];
	return [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
}

describe("Projection from SWEREF 99 TM", () => {
	it("has its central meridian at 15° E", () => {
		expect(project([500000, 6600000])[0]).toBeCloseTo(15, 9);
	});

	// The meridian's arc from the equator to 60° N on GRS 80 is 6 654 072.819 m, times the scale 0.9996.
	it("has 60° N at 6 651 411.19 m", () => {
		expect(project([500000, 6651411.19])[1]).toBeCloseTo(60, 7);
	});
});

describe("A cleaned ring", () => {
	it("has no point twice in a row", () => {
		const ring = square(0, 0, 1).flatMap((point): Point[] => [point, [...point]]);
		expect(cleanRing(ring)).toEqual(square(0, 0, 1));
	});

	it("is closed", () => {
		expect(cleanRing(square(0, 0, 1).slice(0, -1))).toEqual(square(0, 0, 1));
	});

	it("runs counterclockwise on the outside and clockwise around a hole", () => {
		const [outside, hole] = [square(0, 0, 3), square(1, 1, 1)];
		expect(cleanPolygon([outside.toReversed(), hole])).toEqual([outside, hole.toReversed()]);
	});
});

describe("Measures in the plane", () => {
	const [outside, hole] = [square(600000, 6600000, 300), square(600100, 6600100, 100)];

	it("take a hole out of the area", () => {
		expect(areaOf([[outside, hole]])).toBe(80000);
	});

	it("count the edge of a hole into the perimeter", () => {
		expect(perimeterOf([[outside, hole]])).toBe(1600);
	});

	it("find what two shapes have in common", () => {
		expect(overlapOf([[outside]], [[square(600200, 6600200, 300)]])).toBeCloseTo(10000, 3);
	});

	it("count what was added and what was taken away as redrawn", () => {
		expect(shareRedrawn([[outside]], [[square(600030, 6600000, 300)]])).toBeCloseTo(0.2, 6);
	});
});
