/** Where the names of places are to end on a map of the whole country. Only the map needs it, and not what is drawn before it. */
import type { BBox } from "../domain/dataset.ts";
import { mercator, worldSize } from "../domain/mercator.ts";
import type { Span } from "./place-layout.ts";

/**
 * What a map shows that has all areas in its middle, where it is wide enough for them; `beside`: what its controls take at the right,
 * where names may still end.
 * A map that is moved shows something else, and names stay where they are.
 */
export function spanOfCountry(box: BBox, zoom: number, mapWidth: number, beside: number): Span | undefined {
	const [west, south, east, north] = box;
	const [left, right] = [mercator([west, north])[0] * worldSize(zoom), mercator([east, south])[0] * worldSize(zoom)];
	const spare = (mapWidth - beside - (right - left)) / 2;
	return spare > 0 ? { left: left - spare, right: right + spare + beside } : undefined;
}
