/** The camera in MapLibre's own hash form, `zoom/lat/lng`. */
import { isInSweden, SWEDEN } from "../domain/sweden.ts";
import type { Camera } from "./view.ts";

/** The zoom levels that the map and an address may ask for. */
export const ZOOM_RANGE = { min: 2, max: 17 } as const;

/** Where the middle of the map can be: Sweden, in degrees. Whatever is in sight from there is drawn, and not much further. */
export const REACH = SWEDEN;

export function formatCamera(camera: Camera): string {
	const { zoom, lat, lng } = roundToPixel(camera);
	return `${zoom}/${lat}/${lng}`;
}

/** Zoom to two decimals and degrees to about a screen pixel at that zoom, as MapLibre writes them. */
function roundToPixel({ zoom, lat, lng }: Camera): Camera {
	const roundedZoom = Math.round(zoom * 100) / 100;
	const decimals = Math.max(0, Math.ceil((roundedZoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
	const rounded = (degrees: number) => Number(degrees.toFixed(decimals));
	return { zoom: roundedZoom, lat: rounded(lat), lng: rounded(lng) };
}

/**
 * `undefined` for anything that is not a place that the map reaches, at a zoom it has. Bearing and pitch, which MapLibre writes
 * behind it, are left out, since this map has neither; so are blanks and signs around it, and a comma is a decimal point.
 */
export function cameraFrom(text: string): Camera | undefined {
	const bare = (part: string) => part.replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, "");
	const parts = text.replaceAll(",", ".").split("/").map(bare).filter(Boolean);
	if (parts.length > 5 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return undefined;
	const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(Number);
	const isZoom = zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max;
	return isInSweden([lng, lat]) && isZoom ? roundToPixel({ zoom, lat, lng }) : undefined;
}
