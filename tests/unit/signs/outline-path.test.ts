/** Boundaries as SVG paths: true to the map's projection, closed, and as small as whole pixels allow. */
import { describe, expect, it } from "vitest";
import { encodeRing } from "../../../src/domain/coordinates.ts";
import type { LngLat } from "../../../src/domain/dataset.ts";
import { boxOfAreas, NEAREST_FRAMING } from "../../../src/signs/extents.ts";
import { outlinePath, viewportFor } from "../../../src/signs/outline-path.ts";
import { atlas } from "../../fixtures/atlas.ts";

describe("The viewport", () => {
	it("has the map's size: the world is 512 pixels wide at zoom 0 and twice as wide at each further one", () => {
		expect([0, 1].map((zoom) => viewportFor([-180, 0, 180, 1], zoom).width)).toEqual([512, 1024]);
	});

	it("has the box's corners at its own", () => {
		const printCanvas = viewportFor([10, 55, 20, 65], 5);
		expect(printCanvas.place([10, 65])).toEqual([0, 0]);
		expect(printCanvas.place([20, 55])).toEqual([printCanvas.width, printCanvas.height]);
	});

	it("stretches the north as Mercator does", () => {
		const [, middle] = viewportFor([10, 55, 20, 65], 5).place([10, 60]);
		expect(middle / viewportFor([10, 55, 20, 65], 5).height).toBeCloseTo(0.538, 3);
	});
});

describe("An outline", () => {
	const square: LngLat[] = [
		[0, 0],
		[0.001, 0],
		[0.001, 0.001],
		[0, 0.001],
		[0, 0],
	];
	const printCanvas = viewportFor([0, 0, 0.001, 0.001], 14);

	it("goes from point to point in whole pixels and closes", () => {
		expect(outlinePath({ polygons: [[encodeRing(square)]] }, printCanvas)).toBe("M0 23l23 0 0 -23 -23 0z");
	});

	it("leaves out steps that no pixel shows", () => {
		const finer = square.slice(0, -1).flatMap(([lng, lat]): LngLat[] => [
			[lng, lat],
			[lng + 0.000_001, lat],
		]);
		expect(outlinePath({ polygons: [[encodeRing([...finer, finer[0] ?? [0, 0]])]] }, printCanvas)).toBe(
			"M0 23l23 0 0 -23 -23 0z",
		);
	});

	it("of every boundary version stays in the viewport of its area, and is drawn on every side of it", () => {
		const off = atlas.boundaries.filter((boundary) => {
			const { width, height, place } = viewportFor(boundary.bbox, NEAREST_FRAMING);
			const path = outlinePath(boundary, { width, height, place });
			return !/^(M\d+ \d+l(-?\d+ ?)+z)+$/.test(path);
		});
		expect(off).toEqual([]);
	});
});

it("The box of areas holds every boundary version that they have had", () => {
	const [west, south, east, north] = boxOfAreas(
		atlas,
		[atlas.areas[0]?.id].flatMap((id) => id ?? []),
	);
	const boxes = atlas.boundaries.filter(({ area }) => area === atlas.areas[0]?.id).map(({ bbox }) => bbox);
	expect(boxes.every(([w, s, e, n]) => w >= west && s >= south && e <= east && n <= north)).toBe(true);
});
