/** Which tiles have streets that may be looked for: those that come near any area, in any of its boundary versions. */
import { bbox, bboxClip, buffer, area as measure, multiPolygon } from "@turf/turf";
import type { BBox, Feature, MultiPolygon, Polygon } from "geojson";
import type { LngLat } from "../../src/domain/dataset.ts";
import { tileAt } from "../../src/domain/tile-at.ts";
import type { Bounds, TileAddress } from "../pmtiles/tile-address.ts";

export const NEAR_METRES = 2500;

export type Surroundings = Feature<Polygon | MultiPolygon>;

/** Each boundary version with all that is near it. */
export function surroundingsOf(boundaries: readonly { readonly polygons: LngLat[][][] }[]): Surroundings[] {
	return boundaries.map(({ polygons }) => {
		const near = buffer(multiPolygon(polygons), NEAR_METRES, { units: "meters" });
		if (!near) throw new Error("a boundary without an inside");
		return near;
	});
}

export function boundsOf(surroundings: readonly Surroundings[]): Bounds {
	const [west, south, east, north] = bbox({ type: "FeatureCollection", features: [...surroundings] });
	return [west, south, east, north];
}

/** Zoom by zoom: a tile can only be near where the larger one around it is. */
export function tilesNear(surroundings: readonly Surroundings[], firstZoom: number, lastZoom: number): TileAddress[] {
	const tiles = new Map<string, TileAddress>();
	for (const near of surroundings) {
		let found = tilesIn(bbox(near), firstZoom).filter((tile) => touches(near, tile));
		for (let z = firstZoom; z <= lastZoom; z++) {
			if (z > firstZoom) found = found.flatMap(quarters).filter((tile) => touches(near, tile));
			for (const tile of found) tiles.set(`${tile.z}/${tile.x}/${tile.y}`, tile);
		}
	}
	return [...tiles.values()];
}

function tilesIn([west, south, east, north]: BBox, z: number): TileAddress[] {
	const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
	const tiles: TileAddress[] = [];
	for (let x = first.x; x <= last.x; x++) for (let y = first.y; y <= last.y; y++) tiles.push({ z, x, y });
	return tiles;
}

function quarters({ z, x, y }: TileAddress): TileAddress[] {
	return [0, 1, 2, 3].map((i) => ({ z: z + 1, x: 2 * x + (i % 2), y: 2 * y + Math.floor(i / 2) }));
}

/** What clipping leaves may be a line along the edge, which is nothing. */
function touches(near: Surroundings, tile: TileAddress): boolean {
	return measure(bboxClip(near, boxOf(tile))) > 0;
}

function boxOf({ z, x, y }: TileAddress): [west: number, south: number, east: number, north: number] {
	return [lngOf(x, z), latOf(y + 1, z), lngOf(x + 1, z), latOf(y, z)];
}

function lngOf(x: number, z: number): number {
	return (x / 2 ** z) * 360 - 180;
}

function latOf(y: number, z: number): number {
	return (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / 2 ** z))) * 180) / Math.PI;
}
