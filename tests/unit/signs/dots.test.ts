/** Dots packed into a disc: as many as asked for, none over another, all within, and the disc about as small as can be. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { DOT, packDots } from "../../../src/signs/dots.ts";
import { pairsOf } from "../map/screen-distance.ts";

const count = fc.integer({ min: 1, max: 120 });

it("There are as many dots as asked for, in the disc and apart from each other", () => {
	fc.assert(
		fc.property(count, (asked) => {
			const { places, radius } = packDots(asked);
			expect(places).toHaveLength(asked);
			const gaps = pairsOf(places).map(([[ax, ay], [bx, by]]) => Math.hypot(ax - bx, ay - by) - 2 * DOT.radius);
			expect(Math.min(Number.POSITIVE_INFINITY, ...gaps)).toBeGreaterThan(1);
			expect(Math.max(...places.map(([x, y]) => Math.hypot(x, y) + DOT.radius))).toBeLessThan(radius);
		}),
	);
});

it("The disc grows with its dots, about as their number does and not as its square", () => {
	fc.assert(
		fc.property(count, (asked) => {
			const { radius } = packDots(asked);
			const ofOne = DOT.radius + DOT.margin;
			expect(radius).toBeGreaterThanOrEqual(ofOne);
			expect(radius).toBeLessThanOrEqual(ofOne + DOT.apart * 0.75 * Math.sqrt(asked));
		}),
	);
});
