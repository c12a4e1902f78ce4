/** The written form of rings: what is read is what was written, to half a millionth of a degree. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeRing, encodeRing } from "../../../src/domain/coordinates.ts";
import type { LngLat } from "../../../src/domain/dataset.ts";
import { dataset } from "../../fixtures/atlas.ts";

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
const closedRing = fc
	.array(fc.tuple(degrees(180), degrees(85)), { minLength: 1, maxLength: 200 })
	.map((points): LngLat[] => [...points, ...points.slice(0, 1)]);
const wholeNumbers = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 50 });

describe("A ring", () => {
	it("comes back with every point within half a millionth of a degree", () => {
		fc.assert(
			fc.property(closedRing, (ring) => {
				const back = decodeRing(encodeRing(ring)).flat();
				const furthest = Math.max(...ring.flat().map((value, i) => Math.abs(value - (back[i] ?? Number.NaN))));
				// The half step itself, and the last digit of a number of three digits before the point.
				expect(furthest).toBeLessThanOrEqual(5e-7 + 1e-13);
			}),
		);
	});

	it("comes back with as many points", () => {
		fc.assert(
			fc.property(closedRing, (ring) => {
				expect(decodeRing(encodeRing(ring))).toHaveLength(ring.length);
			}),
		);
	});

	it("comes back closed", () => {
		fc.assert(
			fc.property(closedRing, (ring) => {
				const back = decodeRing(encodeRing(ring));
				expect(back.at(-1)).toEqual(back[0]);
			}),
		);
	});

	it("is written as differences, longitude before latitude, without the closing point", () => {
		const ring: LngLat[] = [
			[17.9, 59.3],
			[17.900001, 59.299998],
			[17.9, 59.3],
		];
		expect(encodeRing(ring)).toEqual([17_900_000, 59_300_000, 1, -2]);
	});

	it("does not drift however many points it has", () => {
		const ring = Array.from({ length: 5000 }, (_, i): LngLat => [17 + i * 0.0000014, 59]);
		const last = decodeRing(encodeRing([...ring, [17, 59]])).at(-2);
		expect(last?.[0]).toBeCloseTo(17 + 4999 * 0.0000014, 6);
	});

	it("is written the same again once it has been read", () => {
		fc.assert(
			fc.property(wholeNumbers, (numbers) => {
				const encoded = numbers.slice(0, numbers.length - (numbers.length % 2));
				expect(encodeRing(decodeRing(encoded))).toEqual(encoded);
			}),
		);
	});

	it("without points is read as one without points", () => {
		expect(decodeRing([])).toEqual([]);
	});
});

describe("The boundary versions", () => {
	it("lie in Sweden, longitude before latitude", () => {
		const points = dataset.boundaries.flatMap(({ polygons }) => polygons.flat().flatMap((ring) => decodeRing(ring)));
		const outside = points.filter(([lng, lat]) => lng < 11 || lng > 24 || lat < 55 || lat > 69);
		expect(points.length).toBeGreaterThan(1000);
		expect(outside).toEqual([]);
	});
});
