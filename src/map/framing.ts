/** How the map fits a box: with which padding around it, and in MapLibre's terms. */
import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "../signs/extents.ts";
import { LIES_ON_MAP, PADDING } from "../signs/padding.ts";

/** Padding around the bounds, beside what lies on the map. */
export function fitOptionsIn(container: HTMLElement, place: keyof typeof LIES_ON_MAP = "page") {
	const { above, below } = LIES_ON_MAP[place];
	const side = Math.min(PADDING.most, container.clientWidth * PADDING.share, container.clientHeight * PADDING.share);
	return { padding: { top: side + above, right: side, bottom: side + below, left: side }, maxZoom: NEAREST_FRAMING };
}

/**
 * Keeps the middle of the map within a box. What else is in sight does not matter, so that a narrow window shows all of
 * Sweden and a wide one can have it at the edge.
 */
export function constrainCentre(
	[west, south, east, north]: BBox,
	{ min, max }: { readonly min: number; readonly max: number },
): TransformConstrainFunction {
	const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
	return ({ lng, lat }, zoom) => ({
		center: new LngLat(clamp(west, lng, east), clamp(south, lat, north)),
		zoom: clamp(min, zoom, max),
	});
}

export function boundsOf([west, south, east, north]: BBox): LngLatBoundsLike {
	return [west, south, east, north];
}
