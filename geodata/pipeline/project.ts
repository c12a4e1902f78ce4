/**
 * Coordinates of the facts, in SWEREF 99 TM (EPSG:3006; east, north in metres), as the site has them: WGS84, longitude and
 * latitude in degrees.
 */
import type { LngLat } from "../../src/domain/dataset.ts";
import { fromSweref99tm } from "../../src/domain/lookup/projections.ts";

/** East and north in metres. */
export type EastNorth = [number, number];

export function project(point: Readonly<EastNorth>): LngLat {
	return fromSweref99tm(point);
}
