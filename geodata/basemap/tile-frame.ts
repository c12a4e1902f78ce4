/**
 * Which tiles are made at a zoom: all with land while they are few, then those that come into view around Sweden.
 */
import { tileAt } from "../../src/domain/tile-at.ts";
import type { Bounds, TileAddress } from "../pmtiles/tile-address.ts";

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
	const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
	const tiles: TileAddress[] = [];
	for (let y = first.y - marginY; y <= last.y + marginY; y++) {
		for (let x = first.x - marginX; x <= last.x + marginX; x++) tiles.push({ z, x, y });
	}
	return tiles;
}

export function tileOver(lng: number, lat: number, z: number): TileAddress {
	return tileAt([lng, lat], z);
}
