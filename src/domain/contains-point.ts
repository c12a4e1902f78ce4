/** Whether a place lies within a boundary. */
import { booleanPointInPolygon, multiPolygon } from "@turf/turf";
import { decodePolygons } from "./coordinates.ts";
import type { BoundaryVersion, LngLat } from "./dataset.ts";

/** On the boundary itself counts as within; a hole does not. */
export function containsPoint({ bbox: [west, south, east, north], polygons }: BoundaryVersion, place: LngLat): boolean {
	const [lng, lat] = place;
	if (lng < west || lng > east || lat < south || lat > north) return false;
	return booleanPointInPolygon([lng, lat], multiPolygon(decodePolygons(polygons)));
}
