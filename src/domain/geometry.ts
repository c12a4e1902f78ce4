/** Places, boxes and outlines on the ground, as the dataset has them. */

/** Longitude and latitude in WGS84 degrees, in that order. */
export type LngLat = [lng: number, lat: number];

/** In degrees. */
export type BBox = [west: number, south: number, east: number, north: number];

/** Polygons of rings, the shell before its holes, each ring in the delta form of `coordinates.ts`. */
export type Outline = number[][][];
