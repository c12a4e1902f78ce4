/**
 * Which tiles are made at a zoom: all with land while they are few, then those that come into view around Sweden.
 * Tiles are numbered as in the web's usual scheme: x from west to east, y from north to south, in Web Mercator.
 */

export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export const FAR_BOUNDS: Bounds = [-14, 50, 46, 71.2];
const SWEDEN: Bounds = [10.9, 55.3, 24.2, 69.1];
const LAST_FAR_ZOOM = 9;
/** A window of 3 000 × 2 000 CSS pixels over any point of Sweden stays inside. */
const MARGIN = { x: 3, y: 2 };

/** Row by row from the north-west. */
export function tilesAt(z: number): TileAddress[] {
	const isFar = z <= LAST_FAR_ZOOM;
	const [west, south, east, north] = isFar ? FAR_BOUNDS : SWEDEN;
	const [marginX, marginY] = isFar ? [0, 0] : [MARGIN.x, MARGIN.y];
	const [left, top] = [column(west, z) - marginX, row(north, z) - marginY];
	const [right, bottom] = [column(east, z) + marginX, row(south, z) + marginY];
	const tiles: TileAddress[] = [];
	for (let y = top; y <= bottom; y++) for (let x = left; x <= right; x++) tiles.push({ z, x, y });
	return tiles;
}

export function tileOver(lng: number, lat: number, z: number): TileAddress {
	return { z, x: column(lng, z), y: row(lat, z) };
}

function column(lng: number, z: number): number {
	return Math.floor(((lng + 180) / 360) * 2 ** z);
}

function row(lat: number, z: number): number {
	const northing = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
	return Math.floor(((1 - northing) / 2) * 2 ** z);
}
