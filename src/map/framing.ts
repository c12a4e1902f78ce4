/** How the map fits a box: with which padding around it, and in MapLibre's terms. */
import { LngLat, type LngLatBoundsLike, type Map as MapLibreMap, type TransformConstrainFunction } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "../signs/extents.ts";
import { PADDING } from "../signs/padding.ts";

/** `frame`: what nothing lies over of the map, as it is laid out now; without, and where that is nothing, all of it. */
export function fitOptionsIn(container: HTMLElement, frame: HTMLElement = container) {
	const outer = container.getBoundingClientRect();
	const inner = hasExtent(frame) ? frame.getBoundingClientRect() : outer;
	const side = Math.min(PADDING.most, inner.width * PADDING.share, inner.height * PADDING.share);
	return {
		padding: {
			top: inner.top - outer.top + side,
			right: outer.right - inner.right + side,
			bottom: outer.bottom - inner.bottom + side,
			left: inner.left - outer.left + side,
		},
		maxZoom: NEAREST_FRAMING,
	};
}

/** Whether anything can be fitted in it: in a window that is hardly higher than a line of text, there may be nothing left. */
export function hasExtent(element: HTMLElement): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width >= 1 && height >= 1;
}

/** `onChange`: what lies over the map takes another part of it, while the map itself is as large as before. */
export function watchFrame(container: HTMLElement, frame: HTMLElement, onChange: () => void): ResizeObserver {
	const sizeOf = ({ clientWidth, clientHeight }: HTMLElement) => `${clientWidth} ${clientHeight}`;
	let [outer, inner] = [sizeOf(container), sizeOf(frame)];
	const observer = new ResizeObserver(() => {
		const isOnlyFrame = sizeOf(container) === outer && sizeOf(frame) !== inner;
		[outer, inner] = [sizeOf(container), sizeOf(frame)];
		if (isOnlyFrame) onChange();
	});
	observer.observe(frame);
	return observer;
}

/** What the map shows of the world where nothing lies over it. */
export function boundsInFrame(map: MapLibreMap, frame: HTMLElement = map.getContainer()): BBox {
	const [outer, inner] = [map.getContainer().getBoundingClientRect(), frame.getBoundingClientRect()];
	const at = (x: number, y: number) => map.unproject([x - outer.left, y - outer.top]);
	const [start, end] = [at(inner.left, inner.top), at(inner.right, inner.bottom)];
	return [start.lng, end.lat, end.lng, start.lat];
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
