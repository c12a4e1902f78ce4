/**
 * Coordinates of the facts, in SWEREF 99 TM (EPSG:3006; east, north in metres), as the site has them: WGS84, longitude and
 * latitude in degrees.
 */
import type { LngLat } from "../../src/domain/dataset.ts";
import { fromSweref99tm, toSweref99tm } from "../../src/domain/lookup/projections.ts";

/** East and north in metres. */
export type EastNorth = [number, number];

export function project(point: Readonly<EastNorth>): LngLat {
	return fromSweref99tm(point);
}

/** The way back: east and north of longitude and latitude. */
export function unproject(point: Readonly<LngLat>): EastNorth {
	const [east, north] = toSweref99tm([point[0], point[1]]);
	return [east, north];
}
