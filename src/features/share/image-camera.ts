/** Where the map of an exported image looks: at the view's frame, fitted to the image's own shape, or at what the reader has moved it to. */
import type { BBox, LngLat } from "../../domain/dataset.ts";
import { fromMercator, mercator, worldSize } from "../../domain/mercator.ts";
import { AREA_ZOOM, NEAREST_FRAMING, zoomToFit } from "../../signs/extents.ts";
import type { Frame } from "../../signs/frames.ts";
import { PADDING } from "../../signs/padding.ts";
import type { Span } from "../../signs/place-layout.ts";
import type { MapScale } from "../../signs/signs-on-show.ts";
import { ZOOM_RANGE } from "../../state/camera-url.ts";

interface Size {
	readonly width: number;
	readonly height: number;
}

export interface ImageCamera {
	readonly zoom: number;
	readonly centre: LngLat;
	readonly size: Size;
	/** All that is in sight. */
	readonly bounds: BBox;
	readonly scale: MapScale;
	/** The same from west to east, as the symbols of places are laid out. */
	readonly span: Span;
	/** Where a place lies in the map, in CSS pixels from its upper left corner. */
	place(at: LngLat): readonly [x: number, y: number];
}

/** In shares of a map of the whole country: for symbols and names, which go beyond the areas. */
const COUNTRY_PADDING = { x: 0.16, y: 0.09 } as const;
/** In a comparison, for the badges below the symbols, in CSS pixels. */
const BADGES = 30;

/** `moved`: what of the country the reader's map shows, where the reader has moved it. */
export function imageCamera(frame: Frame, moved: BBox | undefined, isCompared: boolean, size: Size): ImageCamera {
	if (moved) return cameraOver(moved, ZOOM_RANGE.max, { x: 0, y: 0 }, size);
	const { width, height } = size;
	if (frame.isOfAll) {
		const y = COUNTRY_PADDING.y * height + (isCompared ? BADGES : 0);
		return cameraOver(frame.box, NEAREST_FRAMING, { x: COUNTRY_PADDING.x * width, y }, size);
	}
	const side = Math.min(PADDING.most, width * PADDING.share, height * PADDING.share);
	return cameraOver(frame.box, NEAREST_FRAMING, { x: side, y: side + (isCompared ? BADGES : 0) }, size);
}

function cameraOver(box: BBox, nearest: number, padding: { x: number; y: number }, size: Size): ImageCamera {
	const within = { width: size.width - 2 * padding.x, height: size.height - 2 * padding.y };
	const zoom = Math.min(nearest, Math.max(ZOOM_RANGE.min, zoomToFit(box, within)));
	const [west, south, east, north] = box;
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const middle = [(left + right) / 2, (top + bottom) / 2] as const;
	const world = worldSize(zoom);
	const [x, y] = [middle[0] - size.width / 2 / world, middle[1] - size.height / 2 / world];
	const [seenWest, seenNorth] = fromMercator([x, y]);
	const [seenEast, seenSouth] = fromMercator([x + size.width / world, y + size.height / world]);
	return {
		zoom,
		centre: fromMercator(middle),
		size,
		bounds: [seenWest, seenSouth, seenEast, seenNorth],
		span: { left: x * world, right: x * world + size.width },
		scale: zoom < AREA_ZOOM ? "places" : "areas",
		place(at) {
			const [atX, atY] = mercator(at);
			return [(atX - x) * world, (atY - y) * world];
		},
	};
}
