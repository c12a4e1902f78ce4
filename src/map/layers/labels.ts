/**
 * The areas' names. Names and places differ from report to report, and a label's text cannot be feature-state, so each
 * report has its own layer: one is opaque and on top, where it is placed first; the others are clear and at the bottom,
 * where they keep no place from anything. Changing report then moves two layers and parses nothing again.
 */
import type { FilterSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, labelLayer, SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";

export function labelLayers(theme: Theme, years: readonly ReportYear[]): LayerSpecification[] {
	return years.map((year) => labels(theme, labelLayer(year), labelFilter(year, undefined), {}));
}

/** The selected area's own name, which is always drawn. */
export function selectedLabelLayer(theme: Theme): LayerSpecification {
	return {
		...labels(theme, LAYERS.selectedLabel, NO_LABEL, { "text-allow-overlap": true, "text-size": 16 }),
		paint: { ...paint(theme), "text-opacity": 1, "text-halo-width": 2 },
	};
}

export const NO_LABEL: FilterSpecification = ["literal", false];

/** The names in a report, of all its areas or of some. */
export function labelFilter(year: ReportYear, areas: readonly AreaId[] | undefined): FilterSpecification {
	const inReport: FilterSpecification = ["in", year, ["get", "years"]];
	return areas === undefined ? inReport : ["all", inReport, ["in", ["get", "area"], ["literal", [...areas]]]];
}

function labels(
	theme: Theme,
	id: string,
	filter: FilterSpecification,
	layout: NonNullable<SymbolLayerSpecification["layout"]>,
): SymbolLayerSpecification {
	return {
		id,
		type: "symbol",
		source: SOURCES.labels,
		minzoom: 10,
		filter,
		layout: {
			"text-field": ["get", "name"],
			"text-font": FONT,
			"text-size": ["interpolate", ["linear"], ["zoom"], 10, 12, 13, 15],
			"text-max-width": 8,
			"text-padding": 4,
			...layout,
		},
		paint: paint(theme),
	};
}

function paint(theme: Theme): NonNullable<SymbolLayerSpecification["paint"]> {
	return {
		"text-color": theme.label,
		"text-halo-color": theme.halo,
		"text-halo-width": 1.6,
		"text-opacity": 0,
		"text-opacity-transition": { duration: 0 },
	};
}
