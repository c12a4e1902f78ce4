/** The one ordered list of the map's layers, bottom to top, and the sources they draw from. */
import { featureCollection } from "@turf/turf";
import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import { boundaryFeatures, labelFeatures, markFeatures } from "./features.ts";
import { groundSource } from "./ground-source.ts";
import { SOURCES } from "./ids.ts";
import { areaLayers } from "./layers/areas.ts";
import { changeMarkLayers } from "./layers/change-marks.ts";
import { groundLayers } from "./layers/ground.ts";
import { labelLayers, roomLayers, selectedLabelLayer } from "./layers/labels.ts";
import { placeLayers } from "./layers/places.ts";
import { plainGroundSource } from "./layers/plain-ground.ts";
import { symbolRoomLayer } from "./layers/symbol-room.ts";
import type { Theme } from "./palette.ts";

/** The whole style in one theme. `ground` is the address of the embedded ground's file. */
export function mapStyle(atlas: Atlas, theme: Theme, ground: string): StyleSpecification {
	const geojson = (data: GeoJSONSourceSpecification["data"], more: Partial<GeoJSONSourceSpecification> = {}) =>
		({ type: "geojson", data, ...more }) as const;
	return {
		version: 8,
		sources: {
			[SOURCES.ground]: groundSource(ground),
			[SOURCES.plainGround]: plainGroundSource(),
			// The default tolerance of 0.375 px would move edges by metres at the zooms where areas are read.
			[SOURCES.boundaries]: geojson(boundaryFeatures(atlas), { promoteId: "id", tolerance: 0.1, maxzoom: 14 }),
			[SOURCES.symbolRoom]: geojson(featureCollection([])),
			[SOURCES.labels]: geojson(labelFeatures(atlas), { maxzoom: 12 }),
			[SOURCES.selectedLabel]: geojson(featureCollection([])),
			[SOURCES.changes]: geojson(markFeatures(atlas), { promoteId: "id", maxzoom: 12 }),
		},
		layers: [
			...groundLayers(theme),
			...areaLayers(theme),
			...placeLayers(theme, atlas),
			symbolRoomLayer(),
			...labelLayers(theme, atlas.years),
			...roomLayers(atlas.years),
			...changeMarkLayers(theme),
			selectedLabelLayer(theme),
		],
	};
}
