/**
 * Places as boxes in degrees: what the reader can jump to, and the extents of areas. Light, since it is wanted before
 * the map is.
 */
import type { Atlas } from "../domain/atlas.ts";
import { unionOfBoxes } from "../domain/boxes.ts";
import type { AreaId, BBox } from "../domain/dataset.ts";
import { mercator, worldSize } from "../domain/mercator.ts";
import { SWEDEN } from "../domain/sweden.ts";

/** What the reader can jump to: the country, and the three cities with the most areas. */
export const PLACES = {
	sweden: SWEDEN,
	stockholm: [17.55, 59.1, 18.3, 59.68],
	goteborg: [11.8, 57.6, 12.2, 57.85],
	malmo: [12.87, 55.53, 13.12, 55.66],
} as const satisfies Record<string, BBox>;

export type Place = keyof typeof PLACES;

/** From this zoom on the areas themselves are drawn. */
export const AREA_ZOOM = 9;

/** The map fits no area nearer than at this zoom, so that one block does not fill the view. */
export const NEAREST_FRAMING = 14;

/**
 * The box around every boundary version that the areas have had, so that it stays the same from report to report; where none are
 * named, around those of all areas that there have been.
 */
export function boxOfAreas(atlas: Atlas, areas: readonly AreaId[]): BBox {
	const isNamed = areas.length === 0 ? () => true : (area: AreaId) => areas.includes(area);
	const boxes = atlas.boundaries.filter(({ area }) => isNamed(area)).map(({ bbox }) => bbox);
	return unionOfBoxes(boxes) ?? PLACES.sweden;
}

/** The zoom at which a box just fits a size in CSS pixels. */
export function zoomToFit(
	[west, south, east, north]: BBox,
	size: { readonly width: number; readonly height: number },
): number {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	return Math.log2(Math.min(size.width / (right - left), size.height / (bottom - top)) / worldSize(0));
}
