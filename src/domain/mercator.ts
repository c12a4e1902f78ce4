/** Web Mercator, the projection of web maps. */
import type { LngLat } from "./dataset.ts";

/** Where a place (degrees) lies in a world of side 1: x to the east and y to the south, from its north-western corner. */
export function mercator([lng, lat]: LngLat): readonly [x: number, y: number] {
	const northing = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
	return [(lng + 180) / 360, (1 - northing) / 2];
}

/** The place (degrees) that lies there in a world of side 1. */
export function fromMercator([x, y]: readonly [x: number, y: number]): LngLat {
	return [x * 360 - 180, (Math.atan(Math.sinh((1 - 2 * y) * Math.PI)) * 180) / Math.PI];
}

/** How much of a world of side 1 a metre is at a latitude (degrees). */
export function metreAt(latitude: number): number {
	return 1 / (EQUATOR_M * Math.cos((latitude * Math.PI) / 180));
}

const EQUATOR_M = 40_075_016.7;

/** The side of the world at a zoom in CSS pixels, as MapLibre counts zoom. */
export function worldSize(zoom: number): number {
	return 512 * 2 ** zoom;
}
