/**
 * Boundaries as drawings of their true shape: SVG paths in Web Mercator, as the map has them, without the map.
 * A drawing has its own paper, measured in CSS pixels from its north-western corner.
 */
import { decodeRing } from "../domain/coordinates.ts";
import type { BBox, Boundary, LngLat } from "../domain/dataset.ts";

/** CSS pixels of the whole world at zoom 0, as MapLibre counts zoom. */
const WORLD = 512;

export interface Paper {
	readonly width: number;
	readonly height: number;
	/** Where a place (degrees) lies on the paper. */
	place(at: LngLat): readonly [x: number, y: number];
}

/** Paper that a box fills at a zoom of the map. */
export function paperFor([west, south, east, north]: BBox, zoom: number): Paper {
	const [left, top] = mercator([west, north], zoom);
	const [right, bottom] = mercator([east, south], zoom);
	return {
		width: right - left,
		height: bottom - top,
		place(at) {
			const [x, y] = mercator(at, zoom);
			return [x - left, y - top];
		},
	};
}

/** The outline of a drawing, holes included (fill rule `evenodd`), in whole pixels of the paper, each step from the point before. */
export function outlinePath({ polygons }: Pick<Boundary, "polygons">, paper: Paper): string {
	return polygons
		.flat()
		.map((ring) => ringPath(decodeRing(ring).slice(0, -1), paper))
		.join("");
}

function ringPath(ring: readonly LngLat[], paper: Paper): string {
	let path = "";
	let from: readonly number[] | undefined;
	for (const at of ring) {
		const to = paper.place(at).map(Math.round);
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

function mercator([lng, lat]: LngLat, zoom: number): readonly [x: number, y: number] {
	const world = WORLD * 2 ** zoom;
	const northing = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
	return [((lng + 180) / 360) * world, ((1 - northing) / 2) * world];
}
