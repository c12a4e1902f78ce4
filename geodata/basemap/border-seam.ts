/**
 * Closes the gap between Sweden and its neighbours: the two come from different sources, and along the border with Norway
 * and Finland they stand up to some kilometres apart, where the map would show sea between mountains.
 */
import { buffer } from "@turf/turf";
import type { LineString, Polygon } from "geojson";

/** Twice the widest gap. Sweden is drawn above the strip, and so is the sea at its ends. */
const HALF_WIDTH_KM = 8;

/** A strip of the neighbour's land along a border. */
export function borderSeam(border: LineString): Polygon {
	const strip = buffer(border, HALF_WIDTH_KM, { units: "kilometers", steps: 4 });
	if (strip?.geometry.type !== "Polygon") throw new Error("a border that crosses itself has no plain strip along it");
	return strip.geometry;
}
