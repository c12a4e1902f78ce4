/** Writes a tile as a gzipped Mapbox Vector Tile (version 2), the same bytes for the same features on every machine. */
import { fromVectorTileJs, GeoJSONWrapper } from "@maplibre/vt-pbf";
import { gzip } from "../pmtiles/gzip.ts";
import type { TileLayers } from "./cut-tiles.ts";
import { extentOf } from "./tile-units.ts";

export function encodeTile(tile: TileLayers): Uint8Array {
	const layers = [...tile].map(([id, features]) => {
		const layer = new GeoJSONWrapper([...features], { version: 2, extent: extentOf(id) });
		layer.name = id;
		return [id, layer] as const;
	});
	return gzip(fromVectorTileJs({ layers: Object.fromEntries(layers) }));
}
