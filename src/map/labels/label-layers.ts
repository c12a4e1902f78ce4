/**
 * The areas' labels. Names and points differ from report to report, and a label's text cannot be feature-state, so each
 * report has its own layer: one is opaque and on top, where it is placed first; the others are transparent and at the
 * bottom, where they take no space from anything. Changing report then moves four layers and parses nothing again.
 */
import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	SymbolLayerSpecification,
} from "maplibre-gl";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { AREA_ZOOM } from "../../signs/extents.ts";
import type { Theme } from "../../signs/palette.ts";
import { labelRank } from "../features.ts";
import { FONT } from "../fonts.ts";
import { collisionLayerOf, LAYERS, labelLayer, SOURCES } from "../ids.ts";
import { COLLISION_IMAGE } from "../place-symbols/collision-layer.ts";
import { AREA_LABEL_ANCHORS, INSIDE_LABEL_ZOOM, whereNameIsBeside } from "./label-anchors.ts";

export function labelLayers(theme: Theme, years: readonly ReportYear[]): LayerSpecification[] {
	return years.map((year) => ({
		...labels(labelLayer(year), SOURCES.labels, {
			"symbol-sort-key": ["get", labelRank(year)],
			"text-variable-anchor-offset": AREA_LABEL_ANCHORS,
		}),
		paint: { ...paint(theme), "text-opacity": 0 },
		filter: labelFilter(year, undefined),
	}));
}

/**
 * The middle of each area in a report, kept free from the others' labels where areas are little larger than a label is
 * high: there it would seem to be the other's. Transparent, and above the report's labels, so that it is placed before
 * them.
 */
export function areaCollisionLayers(years: readonly ReportYear[]): LayerSpecification[] {
	return years.map((year) => ({
		id: collisionLayerOf(year),
		type: "symbol",
		source: SOURCES.labels,
		minzoom: AREA_ZOOM,
		maxzoom: INSIDE_LABEL_ZOOM,
		filter: labelFilter(year, undefined),
		layout: {
			"icon-image": whereNameIsBeside(COLLISION_IMAGE.id),
			"icon-size": 8,
			"icon-padding": 0,
			"icon-allow-overlap": true,
		},
		paint: { "icon-opacity": 0 },
	}));
}

/** The selected area's own label, which is always drawn; see `selected-label.ts` for where. */
export function selectedLabelLayer(theme: Theme): LayerSpecification {
	return {
		...labels(LAYERS.selectedLabel, SOURCES.selectedLabel, {
			"text-allow-overlap": true,
			"text-size": 16,
			"text-offset": ["step", ["zoom"], ["literal", [0, 1.2]], INSIDE_LABEL_ZOOM, ["literal", [0, 0]]],
		}),
		paint: { ...paint(theme), "text-opacity": 1, "text-halo-width": 2 },
	};
}

/** The labels in a report, of all its areas or of some. */
export function labelFilter(year: ReportYear, areas: readonly AreaId[] | undefined): FilterSpecification {
	const inReport: FilterSpecification = ["in", year, ["get", "years"]];
	return areas === undefined ? inReport : ["all", inReport, ["in", ["get", "area"], ["literal", [...areas]]]];
}

function labels(
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
			"text-padding": ["step", ["zoom"], 2, INSIDE_LABEL_ZOOM, 4],
			...layout,
		},
	};
}

const classOnShow: ExpressionSpecification = ["coalesce", ["feature-state", "class"], "none"];
const hasFill: ExpressionSpecification = ["!=", classOnShow, "none"];

/** Zooms at which it is looked again whether a label lies in its area. */
const FITTING_ZOOMS = [10, 10.5, 11, 11.5, 12, 12.5, 13, 13.5, 14] as const;

/**
 * On its area's fill a label is written in the fill's own contrast, and the pattern ends at its halo; beside it as on land. The class is
 * feature-state, so that another theme's colours are there with the next picture.
 */
function paint(theme: Theme): NonNullable<SymbolLayerSpecification["paint"]> {
	const whereItFits = (outside: string, inside: ExpressionSpecification | string): ExpressionSpecification => [
		"step",
		["zoom"],
		outside,
		...FITTING_ZOOMS.flatMap((zoom): [number, ExpressionSpecification] => [
			zoom,
			["case", ["all", hasFill, ["<=", ["get", "fitsFrom"], zoom]], inside, outside],
		]),
	];
	const { utsatt, riskomrade, sarskilt_utsatt } = theme.classes;
	const ofClass: ExpressionSpecification = [
		"match",
		classOnShow,
		"utsatt",
		utsatt.line,
		"riskomrade",
		riskomrade.line,
		"sarskilt_utsatt",
		sarskilt_utsatt.line,
		theme.halo,
	];
	return {
		"text-color": whereItFits(theme.label, theme.labelOnFill),
		"text-halo-color": whereItFits(theme.halo, ofClass),
		"text-halo-width": 1.6,
	};
}
