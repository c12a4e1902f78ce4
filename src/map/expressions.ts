/** The map's conditions and scales as named MapLibre expressions, so that a layer's paint reads as a sentence. */
import type { ExpressionSpecification } from "maplibre-gl";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import type { BoundaryState } from "../signs/boundary-state.ts";
import { AREA_ZOOM } from "../signs/extents.ts";
import type { ClassColours, Theme } from "../signs/palette.ts";

/** Areas fade in over half a zoom level below the one at which the place symbols leave. */
export const FADE_IN = { from: AREA_ZOOM - 0.5, to: AREA_ZOOM } as const;

export function isDrawnAs(drawn: BoundaryState["drawn"]): ExpressionSpecification {
	return ["==", ["feature-state", "drawn"], drawn];
}

/** Listed in the report on show and left by the filters. */
export const isListed: ExpressionSpecification = [
	"match",
	["coalesce", ["feature-state", "drawn"], "none"],
	[...CLASSIFICATIONS],
	true,
	false,
];

export const isAssumed: ExpressionSpecification = ["boolean", ["feature-state", "assumed"], false];
export const isPointedAt: ExpressionSpecification = ["boolean", ["feature-state", "pointedAt"], false];

export function hasEmphasis(emphasis: BoundaryState["emphasis"]): ExpressionSpecification {
	return ["==", ["coalesce", ["feature-state", "emphasis"], "plain"], emphasis];
}

/** The colour of the class in the report on show. */
export function classColour(theme: Theme, part: keyof ClassColours): ExpressionSpecification {
	const colour = (classification: Classification) => theme.classes[classification][part];
	return [
		"match",
		["coalesce", ["feature-state", "drawn"], "none"],
		"riskomrade",
		colour("riskomrade"),
		"sarskilt_utsatt",
		colour("sarskilt_utsatt"),
		colour("utsatt"),
	];
}

/** `value` once the areas have faded in, nothing below; `further` are stops above, each a zoom and a value. */
export function fadedIn(
	value: ExpressionSpecification | number,
	...further: (ExpressionSpecification | number)[]
): ExpressionSpecification {
	return ["interpolate", ["linear"], ["zoom"], FADE_IN.from, 0, FADE_IN.to, value, ...further];
}

/** `value` where the condition holds, and otherwise nothing. */
export function valueWhere(
	condition: ExpressionSpecification,
	value: ExpressionSpecification | number,
): ExpressionSpecification {
	return ["case", condition, value, 0];
}

/** Less for the areas beside a selected one, and least for those that a comparison leaves as they were. */
export function unlessFaded(full: number, faded: number, unchanged: number): ExpressionSpecification {
	return ["case", hasEmphasis("faded"), faded, hasEmphasis("unchanged"), unchanged, full];
}

/**
 * Lakes and borders are generalised by some hundred metres: right for the country, false in a city, where they would
 * cut an area.
 */
export const FADED_IN_A_CITY: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 10, 1, 11.5, 0];
