/**
 * What one steers by near the areas, over them: numbers of roads, stations and stops. Names keep clear of the areas' own, which are
 * placed before them, and are hidden where an area bears them.
 */
import type {
	CircleLayerSpecification,
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import { type BasemapKind, type BasemapLayer, HANDOVER_ZOOMS } from "../../domain/basemap-schema.ts";
import { AREA_ZOOM } from "../../signs/extents.ts";
import type { Theme } from "../../signs/palette.ts";
import { FONT, FONT_REGULAR } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import { DOT_LABEL_ANCHORS } from "../labels/label-anchors.ts";
import { isHidden } from "./hidden-names.ts";
import { SHIELD_IMAGE } from "./shield-image.ts";
import { ofRoad, ROADS_LAYER } from "./way-layers.ts";

export const STATIONS_LAYER = "stations" satisfies BasemapLayer;
export const STOPS_LAYER = "stops" satisfies BasemapLayer;

/** Trams stop as often as buses do. */
const STATIONS_ZOOM = { others: 12, tram: 13 } as const;
const STOPS_ZOOM = { dots: 13, names: HANDOVER_ZOOMS.others } as const;

const ofKinds = (...kinds: BasemapKind<"stations">[]): ExpressionSpecification => [
	"in",
	["get", "kind"],
	["literal", kinds],
];
const isTram = ofKinds("tram", "ferry");

export function stopLayers(theme: Theme): LayerSpecification[] {
	return [
		...shields(theme),
		dots(theme, LAYERS.stopDots, STOPS_LAYER, STOPS_ZOOM.dots, [2.2, 3.4]),
		{ ...dots(theme, "tram-dots", STATIONS_LAYER, STATIONS_ZOOM.tram, [2.6, 4.2]), filter: isTram },
		{ ...dots(theme, "station-dots", STATIONS_LAYER, STATIONS_ZOOM.others, [3, 5]), filter: ["!", isTram] },
		names(theme, "stop-names", STOPS_LAYER, { minzoom: STOPS_ZOOM.names, size: 11 }),
		...stationNames(theme, "tram-names", isTram, STATIONS_ZOOM.tram, 11),
		...stationNames(theme, "station-names", ["!", isTram], STATIONS_ZOOM.others, 12),
	];
}

/** Those that bear a town's name take it over later. */
function stationNames(
	theme: Theme,
	id: string,
	filter: ExpressionSpecification,
	minzoom: number,
	size: number,
): SymbolLayerSpecification[] {
	const isLate: ExpressionSpecification = ["has", "from"];
	return [
		{
			...names(theme, `${id}-of-towns`, STATIONS_LAYER, { minzoom: HANDOVER_ZOOMS.others, size }),
			filter: ["all", filter, isLate],
		},
		{ ...names(theme, id, STATIONS_LAYER, { minzoom, size }), filter: ["all", filter, ["!", isLate]] },
	];
}

function shields(theme: Theme): SymbolLayerSpecification[] {
	const shield = (id: string, filter: FilterSpecification, minzoom: number): SymbolLayerSpecification => ({
		id,
		type: "symbol",
		source: SOURCES.basemap,
		"source-layer": ROADS_LAYER,
		minzoom,
		filter,
		layout: {
			"symbol-placement": "line",
			"symbol-spacing": 420,
			"text-field": ["get", "ref"],
			"text-font": FONT,
			"text-size": 10.5,
			"text-rotation-alignment": "viewport",
			"text-padding": 24,
			"icon-image": SHIELD_IMAGE,
			"icon-text-fit": "both",
			"icon-text-fit-padding": [1, 4, 1, 4],
			"icon-rotation-alignment": "viewport",
		},
		paint: { "text-color": theme.place, "text-halo-color": theme.landHalo, "text-halo-width": 0 },
	});
	return [
		shield(LAYERS.lowestLabels, ["in", ["get", "kind"], ["literal", ["national", "county"]]], AREA_ZOOM),
		shield("european-road-numbers", ofRoad("european"), AREA_ZOOM),
	];
}

function dots(
	theme: Theme,
	id: string,
	layer: BasemapLayer,
	minzoom: number,
	[small, large]: readonly [number, number],
): CircleLayerSpecification {
	return {
		id,
		type: "circle",
		source: SOURCES.basemap,
		"source-layer": layer,
		minzoom,
		paint: {
			"circle-color": theme.landHalo,
			"circle-radius": ["interpolate", ["linear"], ["zoom"], minzoom, small, 16, large],
			"circle-stroke-color": theme.place,
			"circle-stroke-width": ["interpolate", ["linear"], ["zoom"], minzoom, 1, 16, 1.6],
		},
	};
}

function names(
	theme: Theme,
	id: string,
	layer: BasemapLayer,
	{ minzoom, size }: { minzoom: number; size: number },
): SymbolLayerSpecification {
	const isStop = layer === STOPS_LAYER;
	return {
		id,
		type: "symbol",
		source: SOURCES.basemap,
		"source-layer": layer,
		minzoom,
		layout: {
			"text-field": ["get", "name"],
			"text-font": isStop ? FONT_REGULAR : FONT,
			"text-size": ["interpolate", ["linear"], ["zoom"], minzoom, size, 16, size + 1.5],
			"text-max-width": 9,
			"text-padding": 4,
			"text-justify": "auto",
			"text-variable-anchor-offset": DOT_LABEL_ANCHORS,
		},
		paint: {
			"text-color": theme.stop,
			"text-halo-color": theme.landHalo,
			"text-halo-width": 1.8,
			"text-opacity": ["case", isHidden, 0, 1],
		},
	};
}
