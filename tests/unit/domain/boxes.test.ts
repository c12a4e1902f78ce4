/** The box around boxes: it holds them all, and no smaller one does. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxAround, unionOfBoxes } from "../../../src/domain/boxes.ts";
import type { BBox, LngLat } from "../../../src/domain/dataset.ts";

const span = (min: number, max: number) =>
	fc
		.tuple(fc.integer({ min, max }), fc.integer({ min, max }))
		.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const box = fc
	.tuple(span(-180, 180), span(-90, 90))
	.map(([[west, east], [south, north]]): BBox => [west, south, east, north]);

describe("A box around boxes", () => {
	it("reaches as far as the furthest of them on each side, and no further", () => {
		fc.assert(
			fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
				const [west, south, east, north] = [0, 1, 2, 3].map((side) =>
					boxes.map((one) => one[side] ?? Number.NaN).toSorted((a, b) => a - b),
				);
				expect(unionOfBoxes(boxes)).toEqual([west?.[0], south?.[0], east?.at(-1), north?.at(-1)]);
			}),
		);
	});

	it("is not there where there are none", () => {
		expect(unionOfBoxes([])).toBeUndefined();
	});
});

describe("A box around points", () => {
	const point = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

	it("is that around a box for each", () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), (points: LngLat[]) => {
				expect(boxAround(points)).toEqual(unionOfBoxes(points.map(([lng, lat]): BBox => [lng, lat, lng, lat])));
			}),
		);
	});
});
