/** Distinguishes sea, lake and harbour by their shores: the source does not. Lakes too coarse for a city fade. */
import type { Polygon, Position } from "geojson";
import { metresBetween } from "./metres.ts";

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

function averageStep(ring: readonly Position[]): number {
	const steps = ring.slice(1).map((to, i) => metresBetween(ring[i] ?? to, to));
	return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}
