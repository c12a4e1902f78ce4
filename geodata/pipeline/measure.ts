/**
 * Measures in the plane of SWEREF 99 TM, in metres and square metres, as the Police's own figures are measured.
 * Turf's own measures expect degrees and would be wrong here; its overlay works in any plane and is used as it is.
 * Nothing here depends on the unit, so the pixels of a tile can be measured as well.
 */
import { featureCollection, intersect, multiPolygon } from "@turf/turf";

type Point = readonly [number, number] | readonly number[];
type Ring = readonly Point[];
/** Polygons of closed rings, east and north in metres: a polygon's first ring is its exterior, others are holes. */
export type Polygons = readonly (readonly Ring[])[];

/** Square metres, holes taken away (shoelace formula). */
export function areaOf(polygons: Polygons): number {
	return sum(polygons.map((rings) => sum(rings.map((ring, i) => (i === 0 ? 1 : -1) * Math.abs(signedArea(ring))))));
}

/** Metres along all rings, holes included. */
export function perimeterOf(polygons: Polygons): number {
	return sum(
		polygons.flat().map((ring) => sum(segmentsOf(ring).map(([a, b]) => Math.hypot(b[0] - a[0], b[1] - a[1])))),
	);
}

/** Square metres that two shapes have in common. */
export function overlapOf(a: Polygons, b: Polygons): number {
	if (!boxesMeet(a, b)) return 0;
	const common = intersect(featureCollection([multiPolygon(copyPolygons(a)), multiPolygon(copyPolygons(b))]));
	if (!common) return 0;
	return areaOf(common.geometry.type === "Polygon" ? [common.geometry.coordinates] : common.geometry.coordinates);
}

/** The area by which two outlines differ (symmetric difference), as a share of the earlier one. */
export function shareRedrawn(then: Polygons, now: Polygons): number {
	return (areaOf(then) + areaOf(now) - 2 * overlapOf(then, now)) / areaOf(then);
}

/** West, south, east, north of all points, in their own unit. */
export function boxOf(polygons: Polygons): [number, number, number, number] {
	const points = polygons.flat(2);
	const [xs, ys] = [points.map(([x = Number.NaN]) => x), points.map(([, y = Number.NaN]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function boxesMeet(a: Polygons, b: Polygons): boolean {
	const [west, south, east, north] = boxOf(a);
	const [west2, south2, east2, north2] = boxOf(b);
	return west <= east2 && west2 <= east && south <= north2 && south2 <= north;
}

/** Measured from the ring's first point, so that seven-digit coordinates lose nothing to rounding. */
function signedArea(ring: Ring): number {
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	return sum(segmentsOf(ring).map(([a, b]) => (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0))) / 2;
}

function segmentsOf(ring: Ring): [[number, number], [number, number]][] {
	return ring.slice(1).map(([x = 0, y = 0], i) => {
		const [x0 = 0, y0 = 0] = ring[i] ?? [];
		return [
			[x0, y0],
			[x, y],
		];
	});
}

function copyPolygons(polygons: Polygons): number[][][][] {
	return polygons.map((rings) => rings.map((ring) => ring.map((point) => [...point])));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
