/** Distinguishes sea, lake and harbour by their shores: the source does not. Lakes too coarse for a city fade. */
import type { Polygon } from "geojson";

/** Lakes reach 1.5° at most, the two pieces of sea 8° and more. */
const SEA_WIDTH_DEG = 5;
/** The city's shores have a point every 30 m, all others one every 400 to 1 300 m. */
const HARBOUR_STEP_M = 100;

export function waterKind({ coordinates }: Polygon): "sea" | "lake" | "harbour" {
	const [shore = []] = coordinates;
	const longitudes = shore.map(([lng = 0]) => lng);
	const width = longitudes.reduce((a, b) => Math.max(a, b)) - longitudes.reduce((a, b) => Math.min(a, b));
	if (width > SEA_WIDTH_DEG) return "sea";
	return averageStep(shore) < HARBOUR_STEP_M ? "harbour" : "lake";
}

const METRES_A_DEGREE = 111_200;

function averageStep(ring: readonly (readonly number[])[]): number {
	let metres = 0;
	for (const [i, [lng = 0, lat = 0]] of ring.entries()) {
		const [fromLng = lng, fromLat = lat] = ring[i - 1] ?? [];
		const east = (lng - fromLng) * Math.cos((lat * Math.PI) / 180);
		metres += Math.hypot(east, lat - fromLat) * METRES_A_DEGREE;
	}
	return metres / (ring.length - 1);
}
