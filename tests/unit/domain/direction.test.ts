/** The eight points of the compass by which a place is told from another. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIRECTIONS } from "../../../src/domain/dataset.ts";
import { directionOf } from "../../../src/domain/direction.ts";

describe("A direction", () => {
	it("is that of eight that the bearing is within an eighth of a half turn of", () => {
		fc.assert(
			fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (bearing) => {
				const straight = DIRECTIONS.indexOf(directionOf(bearing)) * 45;
				const off = Math.abs(((bearing - straight + 540) % 360) - 180);
				expect(off).toBeLessThanOrEqual(22.5);
			}),
		);
	});

	it.each([
		[0, "n"],
		[45, "ne"],
		[90, "e"],
		[135, "se"],
		[180, "s"],
		[-180, "s"],
		[-135, "sw"],
		[-90, "w"],
		[-45, "nw"],
		[-22, "n"],
		[22, "n"],
	])("of %i degrees is %s", (bearing, direction) => {
		expect(directionOf(bearing)).toBe(direction);
	});
});
