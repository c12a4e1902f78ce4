/**
 * The lines of the basemap that one steers by, bottom to top: edges of districts, roads and streets, railways. Told apart by their
 * form, also in grey: an edge is a hairline, a road a band, a railway a line with ticks, a metro or tram a plain one, and a
 * tunnel is dashed.
 */
import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LineLayerSpecification,
} from "maplibre-gl";
import { type BasemapKind, type BasemapLayer, FIRST_ZOOM_OF } from "../../domain/basemap-schema.ts";
import type { Theme } from "../../signs/palette.ts";
import { LAYERS, SOURCES } from "../ids.ts";

export const DISTRICT_EDGES_LAYER = "district-edges" satisfies BasemapLayer;
export const ROADS_LAYER = "roads" satisfies BasemapLayer;
const RAILS_LAYER = "rails" satisfies BasemapLayer;

/** From here on a road has an edge on either side, and a railway its ticks. */
const DETAIL_ZOOM = 11;
/** From here on areas are large enough to look for one's street in them. */
const THROUGH_ZOOM = 12;
/** Between these zooms roads step back: they are some ten metres off, and soon one sees it. */
const ROADS_STEP_BACK = { from: 13, to: 15.5 } as const;

export const ofRoad = (kind: BasemapKind<"roads">): ExpressionSpecification => ["==", ["get", "kind"], kind];
const isRailway: ExpressionSpecification = ["==", ["get", "kind"], "rail" satisfies BasemapKind<"rails">];
const isTunnel: ExpressionSpecification = ["has", "tunnel"];

/** Below the areas. */
export function streetLayers(theme: Theme): LineLayerSpecification[] {
	return [
		line(LAYERS.districtEdges, DISTRICT_EDGES_LAYER, {
			"line-color": theme.districtEdge,
			"line-width": EDGE_WIDTH,
			"line-opacity": ["interpolate", ["linear"], ["zoom"], 10, 0, 10.7, 1],
		}),
		line(LAYERS.roads, ROADS_LAYER, {
			"line-color": theme.ways.roadEdge,
			"line-width": roadWidth(0),
			"line-opacity": ROAD_OPACITY,
		}),
		{
			...line(LAYERS.roadFills, ROADS_LAYER, {
				"line-color": theme.ways.road,
				"line-width": roadWidth(-1.6),
				"line-opacity": ROAD_OPACITY,
			}),
			minzoom: DETAIL_ZOOM,
		},
	];
}

/**
 * Over the fills of the areas, so that a place can be recognised within one too: the streets once more, thin
 * enough for the class to show, which changes nothing on the land itself; and the railways, on a strip of land.
 */
export function waysThroughAreas(theme: Theme): LineLayerSpecification[] {
	return [
		{
			...line(LAYERS.edgesThrough, DISTRICT_EDGES_LAYER, {
				"line-color": theme.districtEdge,
				"line-width": EDGE_WIDTH,
				"line-opacity": THROUGH_OPACITY,
			}),
			minzoom: THROUGH_ZOOM,
		},
		{
			...line(LAYERS.roadsThrough, ROADS_LAYER, {
				"line-color": theme.ways.road,
				"line-width": roadWidth(-1.6),
				"line-opacity": THROUGH_OPACITY,
			}),
			minzoom: THROUGH_ZOOM,
		},
		{
			...line(LAYERS.railStrips, RAILS_LAYER, {
				"line-color": theme.land,
				"line-opacity": THROUGH_OPACITY,
				"line-width": ["interpolate", ["linear"], ["zoom"], THROUGH_ZOOM, 3, 16, 6],
			}),
			filter: ["!", isTunnel],
			minzoom: THROUGH_ZOOM,
		},
		{
			...line(LAYERS.tunnels, RAILS_LAYER, {
				"line-color": theme.ways.rail,
				"line-width": RAIL_WIDTH,
				"line-dasharray": [3, 2.5],
			}),
			filter: isTunnel,
			layout: { "line-join": "round", "line-cap": "butt" },
		},
		{
			...line(LAYERS.rails, RAILS_LAYER, {
				"line-color": theme.ways.rail,
				"line-width": RAIL_WIDTH,
				"line-opacity": ["interpolate", ["linear"], ["zoom"], 6, 0.4, 9, 1],
			}),
			filter: ["!", isTunnel],
		},
		{
			...line(LAYERS.railTicks, RAILS_LAYER, {
				"line-color": theme.ways.rail,
				"line-width": ["interpolate", ["linear"], ["zoom"], 11, 3, 16, 6],
				"line-dasharray": [0.3, 2.4],
			}),
			filter: ["all", isRailway, ["!", isTunnel]],
			minzoom: DETAIL_ZOOM,
			layout: { "line-join": "round", "line-cap": "butt" },
		},
	];
}

const EDGE_WIDTH: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 10, 0.6, 14, 2, 16, 2.5];

/** In CSS pixels at a zoom; `extra` is added where the road has edges. */
function roadWidth(extra: number): DataDrivenPropertyValueSpecification<number> {
	const wide = (european: number, national: number, county: number, street: number): ExpressionSpecification => [
		"match",
		["get", "kind"],
		"european",
		european + extra,
		"national",
		national + extra,
		"county",
		county + extra,
		street + extra,
	];
	return [
		"interpolate",
		["exponential", 1.4],
		["zoom"],
		6,
		wide(0.9, 0.5, 0, 0),
		9,
		wide(1.4, 1, 0, 0),
		DETAIL_ZOOM,
		wide(3.4, 2.8, 2.2, 1.8),
		14,
		wide(6.5, 5.5, 4.5, 3.4),
		17,
		wide(14, 12, 11, 10),
	];
}

const ROAD_OPACITY: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	6,
	0.6,
	9,
	1,
	ROADS_STEP_BACK.from,
	1,
	ROADS_STEP_BACK.to,
	["case", ofRoad("street"), 1, 0.7],
];

const THROUGH_OPACITY: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], THROUGH_ZOOM, 0, 13, 0.55];

const RAIL_WIDTH: ExpressionSpecification = [
	"interpolate",
	["linear"],
	["zoom"],
	6,
	0.5,
	11,
	["case", isRailway, 0.8, 1.2],
	16,
	["case", isRailway, 1.2, 2.4],
];

function line(
	id: string,
	layer: BasemapLayer,
	paint: NonNullable<LineLayerSpecification["paint"]>,
): LineLayerSpecification {
	return {
		id,
		type: "line",
		source: SOURCES.basemap,
		"source-layer": layer,
		minzoom: FIRST_ZOOM_OF[layer] ?? 0,
		layout: { "line-join": "round", "line-cap": "round" },
		paint,
	};
}
