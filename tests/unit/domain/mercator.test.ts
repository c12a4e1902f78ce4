/** Web Mercator against known places, and against its own definition: that it keeps shapes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../src/domain/dataset.ts";
import { mercator, worldSize } from "../../../src/domain/mercator.ts";
import { tileAt } from "../../../src/domain/tile-at.ts";

describe("A place in the world", () => {
	it("has its origin in the north-west, where the projection ends at 85.051129° N", () => {
		const [x, y] = mercator([-180, 85.051_128_779_806_6]);
		expect(x).toBe(0);
		expect(y).toBeCloseTo(0, 12);
	});

	it("is in the middle at 0° N 0° E", () => {
		expect(mercator([0, 0])).toEqual([0.5, 0.5]);
	});

	it("has the same scale north and east, whatever the latitude", () => {
		fc.assert(
			fc.property(fc.double({ min: -80, max: 80, noNaN: true }), (lat) => {
				const step = 1e-4;
				const [east] = mercator([step, lat]).map((part, i) => part - (mercator([0, lat])[i] ?? 0));
				const north = mercator([0, lat - step / 2])[1] - mercator([0, lat + step / 2])[1];
				// A degree of longitude is shorter than one of latitude by the cosine of the latitude.
				expect(north * Math.cos((lat * Math.PI) / 180)).toBeCloseTo(east ?? Number.NaN, 12);
			}),
		);
	});
});

it("The world is 512 CSS pixels wide at zoom 0 and twice as wide at each further one", () => {
	expect([0, 1, 2.5].map(worldSize)).toEqual([512, 1024, 512 * 2 ** 2.5]);
});

describe("A tile", () => {
	it.each<[string, LngLat, number, [number, number]]>([
		["Stockholm", [18.06, 59.33], 11, [1126, 602]],
		["the whole world", [18.06, 59.33], 0, [0, 0]],
		["the south-eastern quarter", [1, -1], 1, [1, 1]],
	])("of %s is the usual scheme's", (_, at, z, [x, y]) => {
		expect(tileAt(at, z)).toEqual({ z, x, y });
	});
});
