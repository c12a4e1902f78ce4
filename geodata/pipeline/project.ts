/**
 * The one place where coordinates change from SWEREF 99 TM (EPSG:3006; east, north in metres), as in the facts,
 * to WGS84 (longitude, latitude in degrees), as on the site. No shift of datum: the two differ by less than a metre.
 */
import proj4 from "proj4";
import type { LngLat } from "../../src/domain/dataset.ts";

/** East and north in metres. */
export type EastNorth = [number, number];

// EPSG:3006 is UTM zone 33 on GRS 80: central meridian 15° E, scale 0.9996, false easting 500 000 m.
const SWEREF_99_TM = "+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
const transform = proj4(SWEREF_99_TM, "WGS84");

export function project(point: Readonly<EastNorth>): LngLat {
	return transform.forward<LngLat>([point[0], point[1]]);
}
