/**
 * The one place where coordinates change between degrees and the metres of a grid. proj4 is large: whoever imports this comes
 * late. SWEREF 99 and WGS84 differ by less than a metre and are taken for one; RT 90 is joined to them by Lantmäteriet's seven
 * parameters, which hold within a few decimetres.
 */
import proj4 from "proj4";
import type { LngLat } from "../dataset.ts";

/** East and north in metres. */
export type EastNorth = readonly [east: number, north: number];

// EPSG:3006 is UTM zone 33 on GRS 80: central meridian 15° E, scale 0.9996, false easting 500 000 m.
const sweref99tm = proj4("+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs", "WGS84");
// EPSG:3021, RT 90 2.5 gon V. Its x points north and its y east.
const rt90 = proj4(
	"+proj=tmerc +lat_0=0 +lon_0=15.8082777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel " +
		"+towgs84=414.0978567149,41.3381489658,603.0627177516,-0.8550434314,2.1413465185,-7.0227209516,0 +units=m +no_defs",
	"WGS84",
);

export function toSweref99tm([lng, lat]: LngLat): EastNorth {
	return sweref99tm.inverse<[number, number]>([lng, lat]);
}

export function fromSweref99tm([east, north]: EastNorth): LngLat {
	return sweref99tm.forward<LngLat>([east, north]);
}

export function toRt90([lng, lat]: LngLat): EastNorth {
	return rt90.inverse<[number, number]>([lng, lat]);
}

export function fromRt90([east, north]: EastNorth): LngLat {
	return rt90.forward<LngLat>([east, north]);
}
