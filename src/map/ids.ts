/** The names of the map's sources and layers, so that no two files spell one differently. */
import type { Classification } from "../domain/classification.ts";
import type { ReportYear } from "../domain/dataset.ts";

export const SOURCES = {
	basemap: "basemap",
	fallback: "basemap-fallback",
	streets: "streets",
	boundaries: "boundaries",
	labels: "labels",
	selectedLabel: "selected-label",
	collisionBoxes: "collision-boxes",
	marks: "marks",
} as const;

export const LAYERS = {
	/** The lowest of the borders, which lie over the land and all ways on it. */
	lowestBorder: "border-municipality",
	districtEdges: "district-edges",
	roads: "roads",
	roadFills: "road-fills",
	edgesThrough: "district-edges-through-areas",
	roadsThrough: "roads-through-areas",
	railStrips: "rail-strips",
	tunnels: "tunnels",
	rails: "rails",
	railTicks: "rail-ticks",
	stopDots: "stop-dots",
	collisionBoxes: "collision-boxes",
	/** The lowest of the label layers that lie over the areas. */
	lowestLabels: "road-numbers",
	fill: "area-fill",
	line: "area-line",
	assumedLine: "area-line-assumed",
	absentLine: "area-line-absent",
	otherLine: "area-line-other",
	otherCasing: "area-line-other-casing",
	casing: "area-casing",
	emphasis: "area-emphasis",
	assumedEmphasis: "area-emphasis-assumed",
	selectedLabel: "area-label-selected",
	marks: "area-marks",
} as const;

/** Layers of the basemap that lie over the areas, where nothing of the streets can cover them. */
const THROUGH_AREAS = [LAYERS.edgesThrough, LAYERS.roadsThrough];

/** Layers that are hidden where streets are drawn, since these stand in for them. */
export const HIDDEN_UNDER_STREETS: readonly string[] = [
	LAYERS.districtEdges,
	LAYERS.roads,
	LAYERS.roadFills,
	...THROUGH_AREAS,
	LAYERS.railStrips,
	LAYERS.tunnels,
	LAYERS.rails,
	LAYERS.railTicks,
];

/** The same where streets bring land of their own, which covers the others. */
export const HIDDEN_UNDER_LAND: readonly string[] = THROUGH_AREAS;

export function patternLayer(classification: Classification): string {
	return `area-pattern-${classification}`;
}

/** The pattern of areas that step back. */
export function fadedPatternLayer(classification: Classification): string {
	return `area-pattern-faded-${classification}`;
}

/** Each report has its own label layer, since names and points differ; see `labels/label-layers.ts`. */
export function labelLayer(year: ReportYear): string {
	return `area-label-${year}`;
}

/** Keeps the areas of a report free from each other's labels. */
export function collisionLayerOf(year: ReportYear): string {
	return `area-collision-${year}`;
}
