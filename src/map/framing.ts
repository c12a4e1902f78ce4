/** How the map frames a box: with which room around it, and in MapLibre's terms. */
import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "../signs/extents.ts";

/** What lies on the map above and below, in pixels: the page's buttons, or in a frame of another page the folded credit. */
const LIES_ON_MAP = { page: { above: 40, below: 0 }, frame: { above: 0, below: 22 } } as const;

/** Room around what is framed, beside what lies on the map. The still picture keeps the same (`placeholder-map.module.css`). */
export function roomIn(container: HTMLElement, place: keyof typeof LIES_ON_MAP = "page") {
	const { above, below } = LIES_ON_MAP[place];
	const room = Math.min(48, container.clientWidth / 24, container.clientHeight / 24);
	return { padding: { top: room + above, right: room, bottom: room + below, left: room }, maxZoom: NEAREST_FRAMING };
}

/**
 * Keeps the middle of the map within a box. What else is in sight does not matter, so that a narrow window frames all of Sweden
 * and a wide one can have it at the edge.
 */
export function heldOver(
	[west, south, east, north]: BBox,
	{ min, max }: { readonly min: number; readonly max: number },
): TransformConstrainFunction {
	const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
	return ({ lng, lat }, zoom) => ({
		center: new LngLat(between(west, lng, east), between(south, lat, north)),
		zoom: between(min, zoom, max),
	});
}

export function boundsOf([west, south, east, north]: BBox): LngLatBoundsLike {
	return [west, south, east, north];
}
