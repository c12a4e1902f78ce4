/** Takes out of the basemap what pictures of an area show of the ground around it. */
import { readFileSync } from "node:fs";
import { bbox } from "@turf/turf";
import { layersOf, openBytes } from "../geodata/pmtiles/read-archive.ts";
import { BASEMAP_ZOOMS, type BasemapKind, type BasemapLayer } from "../src/domain/basemap-schema.ts";
import type { BBox } from "../src/domain/dataset.ts";
import { tileAt } from "../src/domain/tile-at.ts";
import type { GroundFeature } from "../src/prerender/draw-ground.ts";
import type { GroundKind } from "../src/signs/ground.ts";

/** `boxes`: whose tiles are read, each once. */
export async function readGround(file: string, boxes: readonly BBox[]): Promise<GroundFeature[]> {
	const archive = openBytes(readFileSync(file));
	const tiles = new Map(boxes.flatMap(tilesIn).map((tile) => [`${tile.x} ${tile.y}`, tile]));
	const found: GroundFeature[] = [];
	for (const tile of tiles.values()) {
		for (const [layer, features] of await layersOf(archive, tile)) {
			for (const feature of features) {
				const kind = kindOf(layer as BasemapLayer, feature.properties);
				if (kind === undefined) continue;
				const geometry = feature.toGeoJSON(tile.x, tile.y, tile.z).geometry as GroundFeature["geometry"];
				found.push({ kind, geometry, box: bbox(geometry) as BBox });
			}
		}
	}
	return found;
}

function kindOf(layer: BasemapLayer, { kind, tunnel }: Readonly<Record<string, unknown>>): GroundKind | undefined {
	switch (layer) {
		case "water":
			// The map has no lakes near by either: their outlines are coarse.
			return kind === ("lake" satisfies BasemapKind<"water">) ? undefined : "water";
		case "district-edges":
			return "edges";
		case "roads":
			return kind === ("street" satisfies BasemapKind<"roads">) ? "edges" : "roads";
		case "rails":
			return tunnel === undefined ? "rails" : undefined;
		default:
			return undefined;
	}
}

function tilesIn([west, south, east, north]: BBox) {
	const [first, last] = [tileAt([west, north], BASEMAP_ZOOMS.last), tileAt([east, south], BASEMAP_ZOOMS.last)];
	const [columns, rows] = [last.x - first.x + 1, last.y - first.y + 1];
	return Array.from({ length: columns * rows }, (_, i) => ({
		z: BASEMAP_ZOOMS.last,
		x: first.x + (i % columns),
		y: first.y + Math.floor(i / columns),
	}));
}
