/**
 * The compact written form of a ring: whole millionths of a degree, each point as its difference from the one before.
 * A millionth of a degree is at most 0.11 m, well inside the metre that the data may move.
 */
import type { LngLat, Outline } from "./geometry.ts";

const STEPS_PER_DEGREE = 1_000_000;

/**
 * Writes a closed ring (first point repeated last, WGS84 degrees) as `[lng, lat, dLng, dLat, …]` in millionths of a degree.
 * The closing point is left out, since it says nothing new.
 */
export function encodeRing(ring: readonly LngLat[]): number[] {
	const encoded: number[] = [];
	let [previousLng, previousLat] = [0, 0];
	for (const [lng, lat] of ring.slice(0, -1)) {
		const [x, y] = [Math.round(lng * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
		encoded.push(x - previousLng, y - previousLat);
		[previousLng, previousLat] = [x, y];
	}
	return encoded;
}

/** Reads what `encodeRing` wrote: a closed ring of longitude and latitude in degrees. */
export function decodeRing(encoded: readonly number[]): LngLat[] {
	const ring: LngLat[] = [];
	let [x, y] = [0, 0];
	for (let i = 0; i + 1 < encoded.length; i += 2) {
		x += encoded[i] ?? 0;
		y += encoded[i + 1] ?? 0;
		ring.push([x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
	}
	const first = ring[0];
	if (first) ring.push([...first]);
	return ring;
}

/** A boundary version's polygons in degrees, each a shell and its holes, as Turf and GeoJSON have them. */
export function decodePolygons(polygons: Outline): LngLat[][][] {
	return polygons.map((rings) => rings.map((ring) => decodeRing(ring)));
}
