/** Which part of the world fits what the reader has chosen, as boxes in degrees. */
import { bboxPolygon, bbox as boxOf, featureCollection } from "@turf/turf";
import { LngLat, type LngLatBoundsLike, type TransformConstrainFunction } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, BBox } from "../domain/dataset.ts";

/** Mainland Sweden with Gotland, and the three jumps that stand beside it. */
export const PLACES = {
	sweden: [10.6, 55.2, 24.3, 69.1],
	stockholm: [17.55, 59.1, 18.3, 59.68],
	goteborg: [11.8, 57.6, 12.2, 57.85],
	malmo: [12.87, 55.53, 13.12, 55.66],
} as const satisfies Record<string, BBox>;

export type Place = keyof typeof PLACES;

/** The box around every drawing that the areas have had, so that it stays the same from report to report; Sweden for no areas. */
export function boxOfAreas(atlas: Atlas, areas: readonly AreaId[]): BBox {
	const boxes = atlas.boundaries.filter(({ area }) => areas.includes(area)).map(({ bbox }) => bboxPolygon(bbox));
	if (boxes.length === 0) return PLACES.sweden;
	const [west, south, east, north] = boxOf(featureCollection(boxes));
	return [west, south, east, north];
}

/** Room around what is framed, more at the top, where the page's buttons lie on the map; never so near that one block fills the view. */
export function roomIn(container: HTMLElement) {
	const room = Math.min(48, container.clientWidth / 24, container.clientHeight / 24);
	return { padding: { top: room + 40, right: room, bottom: room, left: room }, maxZoom: 14 };
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
