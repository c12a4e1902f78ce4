/** Boxes in degrees: west, south, east, north. */
import type { BBox, LngLat } from "./geometry.ts";

/** The smallest box that holds them all; nothing where there are none. */
export function unionOfBoxes([first, ...others]: readonly BBox[]): BBox | undefined {
	return (
		first &&
		others.reduce<BBox>(
			([west, south, east, north], box) => [
				Math.min(west, box[0]),
				Math.min(south, box[1]),
				Math.max(east, box[2]),
				Math.max(north, box[3]),
			],
			first,
		)
	);
}

/** The smallest box that holds the points. */
export function boxAround(points: readonly LngLat[]): BBox {
	const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Whether two boxes have some ground in common. */
export function overlap(one: BBox, other: BBox): boolean {
	return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
