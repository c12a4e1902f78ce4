/**
 * The areas' names. Names and places differ from report to report, and a label's text cannot be feature-state, so each
 * report has its own layer: one is opaque and on top, where it is placed first; the others are clear and at the bottom,
 * where they keep no place from anything. Changing report then moves two layers and parses nothing again.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { AREA_ZOOM } from "../city-groups.ts";
import { labelRank } from "../features.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, labelLayer, SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";

/** Where a name may stand, best first: anchor of the text, and its offset in ems. */
const BESIDE = places(["top", 0, 0.5], ["bottom", 0, -0.5], ["left", 0.8, 0], ["right", -0.8, 0]);
const WITHIN = places(["center", 0, 0], ["top", 0, 0.5], ["bottom", 0, -0.5]);

/** In an area that is larger than its name; a smaller one would be hidden, and its name stands beside it. */
const PLACES: ExpressionSpecification = [
	"step",
	["zoom"],
	BESIDE,
	10,
	["case", [">", ["get", "squareMetres"], 1_000_000], WITHIN, BESIDE],
	11,
	WITHIN,
];

function places(...choices: [anchor: string, x: number, y: number][]): ExpressionSpecification {
	return ["literal", choices.flatMap(([anchor, x, y]) => [anchor, [x, y]])];
}

export function labelLayers(theme: Theme, years: readonly ReportYear[]): LayerSpecification[] {
	return years.map((year) => ({
		...labels(theme, labelLayer(year), SOURCES.labels, {
			"symbol-sort-key": ["get", labelRank(year)],
			"text-variable-anchor-offset": PLACES,
		}),
		filter: labelFilter(year, undefined),
	}));
}

/** The selected area's own name, which is always drawn; see `selected-label.ts` for where. */
export function selectedLabelLayer(theme: Theme): LayerSpecification {
	return {
		...labels(theme, LAYERS.selectedLabel, SOURCES.selectedLabel, {
			"text-allow-overlap": true,
			"text-size": 16,
			"text-offset": ["step", ["zoom"], ["literal", [0, 1.2]], 11, ["literal", [0, 0]]],
		}),
		paint: { ...paint(theme), "text-opacity": 1, "text-halo-width": 2 },
	};
}

/** The names in a report, of all its areas or of some. */
export function labelFilter(year: ReportYear, areas: readonly AreaId[] | undefined): FilterSpecification {
	const inReport: FilterSpecification = ["in", year, ["get", "years"]];
	return areas === undefined ? inReport : ["all", inReport, ["in", ["get", "area"], ["literal", [...areas]]]];
}

function labels(
	theme: Theme,
	id: string,
	source: string,
	layout: NonNullable<SymbolLayerSpecification["layout"]>,
): SymbolLayerSpecification {
	return {
		id,
		type: "symbol",
		source,
		minzoom: AREA_ZOOM,
		layout: {
			"text-field": ["get", "text"],
			"text-font": FONT,
			"text-size": ["interpolate", ["linear"], ["zoom"], AREA_ZOOM, 11, 10, 12, 13, 15],
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
