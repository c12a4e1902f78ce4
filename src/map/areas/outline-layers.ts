/** The areas: fill, pattern and outline of each boundary drawing, all ruled by feature-state (see `signs/boundary-state.ts`). */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Theme } from "../../signs/palette.ts";
import {
	classColour,
	FADE_IN,
	fadedIn,
	hasEmphasis,
	isBorrowed,
	isDrawnAs,
	isListed,
	isPointedAt,
	unlessFaded,
	when,
} from "../expressions.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import { areaFillLayers } from "./fill-layers.ts";

const common = { source: SOURCES.boundaries, minzoom: FADE_IN.from } as const;
const width = (plain: number, pointedAt: number): ExpressionSpecification => [
	"interpolate",
	["linear"],
	["zoom"],
	9,
	["case", isPointedAt, pointedAt * 0.7, plain * 0.7],
	13,
	["case", isPointedAt, pointedAt, plain],
];

export function areaLayers(theme: Theme): LayerSpecification[] {
	const lineOpacity = unlessFaded(1, 0.55);
	return [
		...areaFillLayers(theme),
		{
			...common,
			id: LAYERS.line,
			type: "line",
			layout: { "line-join": "round" },
			paint: {
				"line-color": classColour(theme, "line"),
				"line-width": width(1.6, 4),
				"line-opacity": fadedIn(when(["all", isListed, ["!", isBorrowed]], lineOpacity)),
			},
		},
		{
			...common,
			id: LAYERS.borrowedLine,
			type: "line",
			layout: { "line-join": "round" },
			paint: {
				"line-color": classColour(theme, "line"),
				"line-width": width(2, 4),
				"line-dasharray": [2.5, 1.5],
				"line-opacity": fadedIn(when(["all", isListed, isBorrowed], lineOpacity)),
			},
		},
		{
			...common,
			id: LAYERS.absentLine,
			type: "line",
			paint: {
				"line-color": theme.absent,
				"line-width": 2,
				"line-dasharray": [1, 2],
				"line-opacity": fadedIn(when(isDrawnAs("absent"), 1)),
			},
		},
		{
			...common,
			id: LAYERS.otherLine,
			type: "line",
			layout: { "line-join": "round", "line-cap": "round" },
			paint: {
				"line-color": theme.outline,
				"line-width": 3,
				"line-dasharray": [0.1, 2],
				"line-opacity": fadedIn(when(isDrawnAs("other"), 1)),
			},
		},
		{
			...common,
			id: LAYERS.casing,
			type: "line",
			layout: { "line-join": "round" },
			paint: {
				"line-color": theme.casing,
				"line-width": 6,
				"line-opacity": fadedIn(when(isEmphasised, 0.9)),
			},
		},
		emphasis(theme, LAYERS.emphasis, ["!", isBorrowed]),
		emphasis(theme, LAYERS.borrowedEmphasis, isBorrowed, { "line-dasharray": [2, 1.2] }),
	];
}

const isEmphasised: ExpressionSpecification = [
	"all",
	isListed,
	["any", hasEmphasis("selected"), hasEmphasis("related")],
];

/** The outline of what is selected, dashed like any other where the boundary is borrowed. */
function emphasis(
	theme: Theme,
	id: string,
	condition: ExpressionSpecification,
	dashes: LineLayerSpecification["paint"] = {},
): LineLayerSpecification {
	return {
		...common,
		id,
		type: "line",
		layout: { "line-join": "round" },
		paint: {
			"line-color": theme.selected,
			"line-width": ["case", hasEmphasis("selected"), 3, 2],
			"line-opacity": fadedIn(when(["all", isEmphasised, condition], 1)),
			...dashes,
		},
	};
}
