/**
 * Turns one boundary version of the facts into what the site draws: rings in degrees, the box around them and an inner
 * point. Nothing is simplified; the only loss is rounding to a millionth of a degree (at most 0.11 m).
 */
import polylabel from "polylabel";
import type { BBox, LngLat } from "../../src/domain/dataset.ts";
import { cleanPolygon, cleanRing } from "./clean-rings.ts";
import type { BoundaryFact } from "./facts.ts";
import { areaOf, boxOf } from "./measure.ts";
import { type EastNorth, project } from "./project.ts";

export interface BoundaryGeometry {
	/** Polygons of closed rings, longitude and latitude, six decimals, exterior counterclockwise. */
	readonly polygons: LngLat[][][];
	readonly bbox: BBox;
	readonly inner: LngLat;
}

const INNER_POINT_PRECISION_M = 1;

export function drawBoundary(boundary: BoundaryFact): BoundaryGeometry {
	const polygons = boundary.polygons.map((rings) =>
		cleanPolygon(rings.map((ring) => cleanRing(ring).map((point) => roundPoint(project(point))))),
	);
	return { polygons, bbox: boxOf(polygons), inner: innerPoint(boundary) };
}

/** The point furthest from the edge of the largest polygon, sought in metres since degrees are unequal. */
function innerPoint(boundary: BoundaryFact): LngLat {
	const largest = boundary.polygons.toSorted((a, b) => areaOf([b]) - areaOf([a]))[0];
	// An empty boundary has no inside; the check of rings names it.
	if (!largest?.[0]?.length) return [0, 0];
	const [east, north]: EastNorth = polylabel(largest, INNER_POINT_PRECISION_M);
	return roundPoint(project([east, north]));
}

function roundPoint([lng, lat]: LngLat): LngLat {
	return [roundDegrees(lng), roundDegrees(lat)];
}

function roundDegrees(degrees: number): number {
	return Math.round(degrees * 1e6) / 1e6;
}
