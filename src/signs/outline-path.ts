/**
 * Boundaries in their true shape: SVG paths in Web Mercator, as the map has them, without the map.
 * A path has its own viewport, measured in CSS pixels from its north-western corner.
 */
import { decodeRing } from "../domain/coordinates.ts";
import type { BBox, BoundaryVersion, LngLat } from "../domain/dataset.ts";
import { mercator, worldSize } from "../domain/mercator.ts";

export interface Viewport {
	readonly width: number;
	readonly height: number;
	/** Where a place (degrees) lies in the viewport. */
	place(at: LngLat): readonly [x: number, y: number];
}

/** The viewport that a box fills at a zoom of the map. */
export function viewportFor([west, south, east, north]: BBox, zoom: number): Viewport {
	const pixelsOf = (at: LngLat) => mercator(at).map((part) => part * worldSize(zoom));
	const [left = 0, top = 0] = pixelsOf([west, north]);
	const [right = 0, bottom = 0] = pixelsOf([east, south]);
	return {
		width: right - left,
		height: bottom - top,
		place(at) {
			const [x = 0, y = 0] = pixelsOf(at);
			return [x - left, y - top];
		},
	};
}

/**
 * The outline of a boundary version, holes included (fill rule `evenodd`), in whole pixels of the viewport, each step
 * from the point before.
 */
export function outlinePath({ polygons }: Pick<BoundaryVersion, "polygons">, viewport: Viewport): string {
	return polygons
		.flat()
		.map((ring) => ringPath(decodeRing(ring).slice(0, -1), viewport))
		.join("");
}

function ringPath(ring: readonly LngLat[], viewport: Viewport): string {
	let path = "";
	let from: readonly number[] | undefined;
	for (const at of ring) {
		const to = viewport.place(at).map(Math.round);
		const [x = 0, y = 0] = to;
		if (from === undefined) path += `M${x} ${y}l`;
		else {
			const [dx, dy] = [x - (from[0] ?? 0), y - (from[1] ?? 0)];
			if (dx === 0 && dy === 0) continue;
			path += `${dx} ${dy} `;
		}
		from = to;
	}
	return `${path.trimEnd()}z`;
}
