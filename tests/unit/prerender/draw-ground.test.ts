/** The ground of pictures that are drawn before there is a map. */
import { describe, expect, it } from "vitest";
import type { BBox, LngLat } from "../../../src/domain/dataset.ts";
import { type GroundFeature, groundOf } from "../../../src/prerender/draw-ground.ts";
import { viewportFor } from "../../../src/signs/outline-path.ts";

const BOX: BBox = [15, 58, 15.05, 58.03];
const viewport = viewportFor(BOX, 14);

function road(...line: LngLat[]): GroundFeature {
	return { kind: "roads", geometry: { type: "LineString", coordinates: line.map((at) => [...at]) }, box: boxOf(line) };
}

function edge(...line: LngLat[]): GroundFeature {
	return { ...road(...line), kind: "edges" };
}

function boxOf(line: readonly LngLat[]): BBox {
	const [lngs, lats] = [line.map(([lng]) => lng), line.map(([, lat]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** The points of a path of relative steps. */
function pointsOf(d: string): [number, number][] {
	let [x, y] = [0, 0];
	const numbers = d.match(/-?\d+/g)?.map(Number) ?? [];
	return Array.from({ length: numbers.length / 2 }, (_, i) => {
		[x, y] = [x + (numbers[2 * i] ?? 0), y + (numbers[2 * i + 1] ?? 0)];
		return [x, y];
	});
}

describe("The ground of a picture", () => {
	it("runs through the places that a line runs through", () => {
		const line: LngLat[] = [
			[15.01, 58.01],
			[15.02, 58.02],
			[15.04, 58.011],
		];
		const [drawn] = groundOf([road(...line)])(BOX, viewport, 2);
		expect(drawn?.kind).toBe("roads");
		expect(pointsOf(drawn?.d ?? "")).toEqual(line.map((at) => viewport.place(at).map((part) => Math.round(part / 2))));
	});

	it("ends where the picture does", () => {
		const [drawn] = groundOf([road([14, 58.01], [16, 58.01])])(BOX, viewport, 1);
		const across = pointsOf(drawn?.d ?? "").map(([x]) => x);
		expect(Math.min(...across)).toBe(0);
		expect(Math.max(...across)).toBe(Math.round(viewport.width));
	});

	it("has nothing of what lies elsewhere", () => {
		expect(groundOf([road([12, 56], [12.1, 56.1])])(BOX, viewport, 1)).toEqual([]);
	});

	it("leaves out the edges where so much is shown that they would only make it grey", () => {
		const wide: BBox = [14, 57.5, 16, 58.5];
		const ground = groundOf([road([15, 58], [15.4, 58.1]), edge([15, 58], [15.4, 58.2])]);
		expect(ground(BOX, viewport, 1).map(({ kind }) => kind)).toEqual(["edges", "roads"]);
		expect(ground(wide, viewportFor(wide, 10), 1).map(({ kind }) => kind)).toEqual(["roads"]);
	});
});
