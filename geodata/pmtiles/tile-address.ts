/** How tiles are numbered, x from west to east and y from north to south in Web Mercator, and how a part of the world is given. */

export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
