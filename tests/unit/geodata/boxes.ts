/** Rectangles in degrees, for countries small enough to follow. */
export type Box = [west: number, south: number, east: number, north: number];

export function ring([west, south, east, north]: Box): [number, number][] {
	return [[west, south], [east, south], [east, north], [west, north], [west, south]]; // biome-ignore format: a box
}

export function square(box: Box, ...holes: Box[]) {
	return { type: "Polygon" as const, coordinates: [ring(box), ...holes.map(ring)] };
}
