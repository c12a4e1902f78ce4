/** How the map frames a box: with which room around it, and in MapLibre's terms. */
import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "../signs/extents.ts";
import { LIES_ON_MAP, PADDING } from "../signs/padding.ts";

/** Padding around what is framed, beside what lies on the map. */
export function fitOptionsIn(container: HTMLElement, place: keyof typeof LIES_ON_MAP = "page") {
	const { above, below } = LIES_ON_MAP[place];
	const room = Math.min(PADDING.most, container.clientWidth * PADDING.share, container.clientHeight * PADDING.share);
	return { padding: { top: room + above, right: room, bottom: room + below, left: room }, maxZoom: NEAREST_FRAMING };
}

/**
 * Keeps the middle of the map within a box. What else is in sight does not matter, so that a narrow window frames all of Sweden
 * and a wide one can have it at the edge.
 */
export function constrainCentre(
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
