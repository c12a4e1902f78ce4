/** The one ordered list of the map's layers, bottom to top, and the sources they draw from. */
import { featureCollection } from "@turf/turf";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { Theme } from "../signs/palette.ts";
import { areaFillLayers } from "./areas/fill-layers.ts";
import { outlineLayers } from "./areas/outline-layers.ts";
import { basemapSource } from "./basemap/basemap-source.ts";
import { fallbackSource } from "./basemap/fallback-layers.ts";
import { landLayers } from "./basemap/land-layers.ts";
import { placeLayers } from "./basemap/place-layers.ts";
import { stopLayers } from "./basemap/stop-layers.ts";
import { waysThroughAreas } from "./basemap/way-layers.ts";
import { boundaryFeatures, labelFeatures } from "./features.ts";
import { SOURCES } from "./ids.ts";
import { areaCollisionLayers, labelLayers, selectedLabelLayer } from "./labels/label-layers.ts";
import { markLayer } from "./marks/mark-layer.ts";
import { collisionLayer } from "./place-symbols/collision-layer.ts";

/** The whole style in one theme. `basemapUrl` is the address of the basemap file. */
export function mapStyle(atlas: Atlas, theme: Theme, basemapUrl: string): StyleSpecification {
	const geojson = (data: GeoJSONSourceSpecification["data"], more: Partial<GeoJSONSourceSpecification> = {}) =>
		({ type: "geojson", data, ...more }) as const;
	return {
		version: 8,
		// What changes is seen at once: a label or a fallback as it is meant, and another theme within the task that prints it.
		transition: { duration: 0 },
		sources: {
			[SOURCES.basemap]: basemapSource(basemapUrl),
			[SOURCES.fallback]: fallbackSource(),
			// The default tolerance of 0.375 px would move edges by metres at the zooms where areas are read.
			[SOURCES.boundaries]: geojson(boundaryFeatures(atlas), { promoteId: "id", tolerance: 0.1, maxzoom: 14 }),
			[SOURCES.collisionBoxes]: geojson(featureCollection([])),
			[SOURCES.labels]: geojson(labelFeatures(atlas), { promoteId: "id", maxzoom: 12 }),
			[SOURCES.selectedLabel]: geojson(featureCollection([]), { promoteId: "id" }),
			[SOURCES.marks]: geojson(featureCollection([]), { maxzoom: 12 }),
		},
		layers: [
			...landLayers(theme),
			...areaFillLayers(theme),
			...waysThroughAreas(theme),
			...outlineLayers(theme),
			...stopLayers(theme),
			...placeLayers(theme, atlas),
			collisionLayer(),
			...labelLayers(theme, atlas.years),
			...areaCollisionLayers(atlas.years),
			markLayer(theme),
			selectedLabelLayer(theme),
		],
	};
}
