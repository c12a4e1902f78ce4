/** Places on the screen, by the web map's projection written another way than the map's own code writes it. */
import type { LngLat } from "../../../src/domain/dataset.ts";

export type Point = readonly [x: number, y: number];

/** In CSS pixels at a zoom, from where the equator meets Greenwich; x to the east, y to the south. */
export function onScreen([lng, lat]: LngLat, zoom: number): Point {
	const pixelsPerRadian = (512 * 2 ** zoom) / (2 * Math.PI);
	const radians = (degrees: number) => (degrees / 180) * Math.PI;
	return [radians(lng) * pixelsPerRadian, -Math.asinh(Math.tan(radians(lat))) * pixelsPerRadian];
}

export function pairsOf<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((one, i) => items.slice(i + 1).map((other): [T, T] => [one, other]));
}
