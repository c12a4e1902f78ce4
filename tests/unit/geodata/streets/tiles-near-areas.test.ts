/** Which tiles count as near an area. */
import { booleanPointInPolygon, destination, pointToLineDistance, polygon, polygonToLine } from "@turf/turf";
import fc from "fast-check";
import type { Position } from "geojson";
import { expect, it } from "vitest";
import { boundsOf, NEAR_METRES, surroundingsOf, tilesNear } from "../../../../geodata/streets/tiles-near-areas.ts";
import type { LngLat } from "../../../../src/domain/dataset.ts";
import { tileAt } from "../../../../src/domain/tile-at.ts";

const ZOOMS = [10, 11, 12, 13, 14, 15];

/** Somewhere in Sweden, with so many corners at any distance of its middle, in metres. */
const anyArea = fc
	.tuple(
		fc.tuple(fc.double({ min: 11, max: 24, noNaN: true }), fc.double({ min: 55.3, max: 69, noNaN: true })),
		fc.array(fc.integer({ min: 100, max: 1500 }), { minLength: 3, maxLength: 9 }),
	)
	.map(([middle, corners]) => {
		const ring = corners.map((metres, i) => away(middle, metres, (-360 * i) / corners.length));
		return [...ring, ring[0] as LngLat];
	});

function away(from: Position, metres: number, bearing: number): LngLat {
	const [lng = 0, lat = 0] = destination(from, metres, bearing, { units: "meters" }).geometry.coordinates;
	return [lng, lat];
}

const near = (ring: LngLat[]) => surroundingsOf([{ polygons: [[ring]] }]);

it("every place near a corner lies in one of them, at every zoom, and within their bounds", () => {
	fc.assert(
		fc.property(anyArea, fc.nat(), fc.nat({ max: NEAR_METRES - 20 }), fc.nat(359), (ring, corner, metres, bearing) => {
			const place = away(ring[corner % ring.length] ?? [0, 0], metres, bearing);
			const tiles = new Set(tilesNear(near(ring), 10, 15).map(({ z, x, y }) => `${z}/${x}/${y}`));
			for (const { z, x, y } of ZOOMS.map((zoom) => tileAt(place, zoom))) expect(tiles).toContain(`${z}/${x}/${y}`);
			const [west, south, east, north] = boundsOf(near(ring));
			expect(place[0] >= west && place[0] <= east && place[1] >= south && place[1] <= north).toBe(true);
		}),
		{ numRuns: 40 },
	);
});

it("none is further away than that, and none is named twice", () => {
	fc.assert(
		fc.property(anyArea, (ring) => {
			const area = polygon([ring]);
			const outline = polygonToLine(area);
			if (outline.type !== "Feature" || outline.geometry.type !== "LineString") throw new Error("not one ring");
			const line = outline.geometry;
			const tiles = tilesNear(near(ring), 15, 15);
			expect(new Set(tiles.map(({ x, y }) => `${x}/${y}`)).size).toBe(tiles.length);
			for (const { x, y } of tiles) {
				const middle = placeIn(x + 0.5, y + 0.5);
				// From the middle of a tile to its corner it is at most so far.
				const half =
					pointToLineDistance(
						middle,
						{ type: "LineString", coordinates: [placeIn(x, y), placeIn(x, y - 1)] },
						{ units: "meters" },
					) *
						Math.SQRT2 +
					5;
				const metres = booleanPointInPolygon(middle, area) ? 0 : pointToLineDistance(middle, line, { units: "meters" });
				expect(metres).toBeLessThanOrEqual(NEAR_METRES + half + 10);
			}
		}),
		{ numRuns: 15 },
	);
});

function placeIn(x: number, y: number): LngLat {
	const northing = Math.PI * (1 - (2 * y) / 2 ** 15);
	return [(x / 2 ** 15) * 360 - 180, (Math.atan(Math.sinh(northing)) * 180) / Math.PI];
}
