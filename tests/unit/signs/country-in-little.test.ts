/** The country in little: every area's county is drawn in it, and the area in its county. */
import { describe, expect, it } from "vitest";
import { countryInLittle, LITTLE } from "../../../src/signs/country-in-little.ts";
import type { Circle, Path, Text } from "../../../src/signs/shapes.ts";
import { atlas } from "../../fixtures/atlas.ts";

const COLOURS = { country: "#ccc", county: "#069", dot: "#000", casing: "#fff", name: "#333" };

/** How many units an outline may be off: it is drawn coarse, and the county's borders end at the shore. */
const OFF = 4;

const drawn = atlas.boundaries.map(({ id, area, inner, location }) => {
	const { county } = atlas.whereabouts(area);
	const shapes = countryInLittle({ at: inner, county: county.name, town: location.town }, COLOURS);
	return { id, town: location.town, shapes };
});

function boxOf(path: Path): { left: number; top: number; right: number; bottom: number } {
	const points = [...path.d.matchAll(/M(\d+) (\d+)l([^z]*)z/g)].flatMap(([, x0, y0, steps = ""]) => {
		let [x, y] = [Number(x0), Number(y0)];
		const numbers = steps.match(/-?\d+/g)?.map(Number) ?? [];
		return [
			[x, y] as const,
			...Array.from({ length: numbers.length / 2 }, (_, i) => {
				[x, y] = [x + (numbers[2 * i] ?? 0), y + (numbers[2 * i + 1] ?? 0)];
				return [x, y] as const;
			}),
		];
	});
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

describe("The country in little", () => {
	it("has the area within its county", () => {
		const outside = drawn.filter(({ shapes }) => {
			const county = shapes.find((shape): shape is Path => shape.shape === "path" && shape.fill === COLOURS.county);
			const dot = shapes.find((shape): shape is Circle => shape.shape === "circle");
			if (!county || !dot) return true;
			const { left, top, right, bottom } = boxOf(county);
			return !(dot.x > left - OFF && dot.x < right + OFF && dot.y > top - OFF && dot.y < bottom + OFF);
		});
		expect(outside.map(({ id }) => id)).toEqual([]);
	});

	it("names the town below the country", () => {
		for (const { shapes, town } of drawn) {
			const name = shapes.find((shape): shape is Text => shape.shape === "text");
			expect(name?.text).toBe(town);
			expect(name?.y).toBeLessThanOrEqual(LITTLE.height);
		}
	});
});
