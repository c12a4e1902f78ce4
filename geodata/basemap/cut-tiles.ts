/**
 * Cuts the layers into tiles: which features a tile has and how they run through it, in tile units.
 * How a cut feature is tidied is left to `tidy-features.ts`, how a tile is written to `encode-tile.ts`.
 */
import { GeoJSONVT, type GeoJSONVTFeature } from "@maplibre/geojson-vt";
import type { Feature } from "geojson";
import { BASEMAP_LAYERS, BASEMAP_ZOOMS, type BasemapLayer } from "../../src/domain/basemap-schema.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import type { TileAddress } from "../pmtiles/tile-address.ts";
import type { BasemapFeature, PreparedLayers } from "./basemap-feature.ts";
import { coversTile, tidyFeatures } from "./tidy-features.ts";
import { bufferOf, extentOf } from "./tile-units.ts";

/** Only the layers that have something in the tile. */
export type TileLayers = ReadonlyMap<BasemapLayer, readonly GeoJSONVTFeature[]>;

/** Features that are in the tiles of the same zooms. */
interface Band {
	readonly minzoom: number;
	readonly maxzoom: number;
	readonly index: GeoJSONVT;
}

type TileLayer = readonly [BasemapLayer, readonly GeoJSONVTFeature[]];

export function createTileCutter(layers: PreparedLayers): (tile: TileAddress) => TileLayers {
	const bands = BASEMAP_LAYERS.map((id) => [id, zoomRangesOf(id, layers[id])] as const);
	return (tile) => {
		const cut = bands.map(([id, ofLayer]) => {
			const inZoom = ofLayer.filter(({ minzoom, maxzoom }) => minzoom <= tile.z && tile.z <= maxzoom);
			return [
				id,
				tidyFeatures(
					inZoom.flatMap(({ index }) => featuresIn(index, tile)),
					tile.z,
				),
			] as const;
		});
		return new Map(dropOpenSea(cut).filter(([, features]) => features.length > 0));
	};
}

/** Where the sea covers a whole tile, land lies unseen below it, and the sea itself looks like the map's background. */
function dropOpenSea(layers: readonly TileLayer[]): readonly TileLayer[] {
	const isOpenSea = layers.some(([id, features]) => id === "water" && features.some(coversAsSea));
	return isOpenSea ? layers.filter(([id]) => id !== "land" && id !== "water") : layers;
}

function coversAsSea(feature: GeoJSONVTFeature): boolean {
	return feature.tags?.kind === "sea" && coversTile(feature);
}

function featuresIn(index: GeoJSONVT, { z, x, y }: TileAddress): readonly GeoJSONVTFeature[] {
	return index.getTile(z, x, y)?.features ?? [];
}

function zoomRangesOf(id: BasemapLayer, features: readonly BasemapFeature[]): Band[] {
	const groups = groupBy(features, ({ minzoom, maxzoom }) => `${minzoom} ${maxzoom}`).values();
	return [...groups].map((group) => {
		const [{ minzoom, maxzoom }] = group;
		const ofBand = group.map(({ feature }) => feature);
		return { minzoom, maxzoom, index: indexOf(id, ofBand) };
	});
}

/**
 * By how many units a line may stray to have fewer points: 8 are one CSS pixel, or 16 in the layers with the finer grid. Not at the last zoom, which the map
 * stretches for all zooms above; and less for district edges, which are nothing but their turns.
 */
const TOLERANCE = {
	land: 6,
	water: 4,
	borders: 6,
	"district-edges": 9,
	roads: 6,
	rails: 12,
	places: 0,
	stations: 0,
	stops: 0,
} as const satisfies Record<BasemapLayer, number>;

function indexOf(id: BasemapLayer, features: Feature[]): GeoJSONVT {
	const options = { maxZoom: BASEMAP_ZOOMS.last, tolerance: TOLERANCE[id], extent: extentOf(id), buffer: bufferOf(id) };
	return new GeoJSONVT({ type: "FeatureCollection", features }, options);
}
