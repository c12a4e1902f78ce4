/** The camera in MapLibre's own hash form, `zoom/lat/lng`. */
import { SWEDEN } from "../domain/sweden.ts";
import type { Camera } from "./view.ts";

/** The zoom levels that the map and an address may ask for. */
export const ZOOM_RANGE = { min: 2, max: 17 } as const;

/** Where the middle of the map can be: Sweden, in degrees. Whatever is in sight from there is drawn, and not much further. */
export const REACH = SWEDEN;

/** Zoom to two decimals and degrees to about a screen pixel at that zoom, as MapLibre writes them. */
export function formatCamera({ zoom, lat, lng }: Camera): string {
	const roundedZoom = Math.round(zoom * 100) / 100;
	const decimals = Math.max(0, Math.ceil((roundedZoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
	const rounded = (degrees: number) => Number(degrees.toFixed(decimals));
	return `${roundedZoom}/${rounded(lat)}/${rounded(lng)}`;
}

/** `undefined` for anything that is not a place that the map reaches, at a zoom it has. */
export function cameraFrom(text: string): Camera | undefined {
	const parts = text.split("/");
	if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return undefined;
	const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
	const [west, south, east, north] = REACH;
	const isReached = lng >= west && lng <= east && lat >= south && lat <= north;
	return isReached && zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max ? { zoom, lat, lng } : undefined;
}
