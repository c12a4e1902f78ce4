/** The names of the map's sources and layers, so that no two files spell one differently. */
import type { Classification } from "../domain/classification.ts";
import type { ReportYear } from "../domain/dataset.ts";
import type { MarkedKind } from "../signs/change-symbols.ts";

export const SOURCES = {
	ground: "ground",
	plainGround: "plain-ground",
	streets: "streets",
	boundaries: "boundaries",
	labels: "labels",
	selectedLabel: "selected-label",
	symbolRoom: "symbol-room",
	changes: "changes",
} as const;

export const LAYERS = {
	districtEdges: "district-edges",
	symbolRoom: "symbol-room",
	/** The lowest of the layers of names that lie over the areas. */
	lowestNames: "police-regions",
	fill: "area-fill",
	line: "area-line",
	borrowedLine: "area-line-borrowed",
	absentLine: "area-line-absent",
	otherLine: "area-line-other",
	casing: "area-casing",
	emphasis: "area-emphasis",
	borrowedEmphasis: "area-emphasis-borrowed",
	selectedLabel: "area-label-selected",
} as const;

/** Layers of the embedded ground that are hidden where streets are drawn, since they stand in for them. */
export const GROUND_UNDER_STREETS: readonly string[] = [LAYERS.districtEdges];

export function patternLayer(classification: Classification): string {
	return `area-pattern-${classification}`;
}

export function changeLayer(kind: MarkedKind): string {
	return `area-change-${kind}`;
}

/** Each report has its own label layer, since names and places differ; see `labels/label-layers.ts`. */
export function labelLayer(year: ReportYear): string {
	return `area-label-${year}`;
}

/** Keeps the areas of a report free from each other's names. */
export function roomLayer(year: ReportYear): string {
	return `area-room-${year}`;
}
