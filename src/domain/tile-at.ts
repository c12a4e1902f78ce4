/** Tiles of a web map, as Web Mercator divides the world. Apart from the projection, since the page itself asks for none. */
import type { LngLat } from "./dataset.ts";
import { mercator } from "./mercator.ts";

/** The tile in which a place (degrees) lies, in the usual scheme: x from west to east, y from north to south. */
export function tileAt(at: LngLat, z: number): { readonly z: number; readonly x: number; readonly y: number } {
	const [x, y] = mercator(at);
	return { z, x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) };
}
