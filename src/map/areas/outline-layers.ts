/**
 * The outlines of the areas, of each boundary version, all ruled by feature-state (see
 * `signs/boundary-state.ts`). What an outline looks like is defined in `signs/outline-signs.ts`. A layer's metadata
 * says which sign it draws.
 */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import { casingStroke, EMPHASIS, OUTLINE_SIGNS, type OutlineKind } from "../../signs/outline-signs.ts";
import type { Theme } from "../../signs/palette.ts";
import type { Sign } from "../../signs/signs-on-show.ts";
import {
	classColour,
	FADE_IN,
	fadedIn,
	hasEmphasis,
	isAssumed,
	isDrawnAs,
	isListed,
	isPointedAt,
	unlessFaded,
	valueWhere,
} from "../expressions.ts";
import { LAYERS, SOURCES } from "../ids.ts";

const common = { source: SOURCES.boundaries, minzoom: FADE_IN.from, type: "line" } as const;

/** What a boundary version has to be for each outline to be drawn. */
const CONDITIONS: Readonly<Record<OutlineKind, ExpressionSpecification>> = {
	published: ["all", isListed, ["!", isAssumed]],
	assumed: ["all", isListed, isAssumed],
	absent: isDrawnAs("absent"),
	other: isDrawnAs("other"),
};
const isEmphasised: ExpressionSpecification = [
	"all",
	isListed,
	["any", hasEmphasis("selected"), hasEmphasis("related")],
];

export function outlineLayers(theme: Theme): LayerSpecification[] {
	return [
		outline(theme, LAYERS.line, "published"),
		outline(theme, LAYERS.assumedLine, "assumed"),
		outline(theme, LAYERS.absentLine, "absent"),
		...casing(theme, LAYERS.otherCasing, "other"),
		outline(theme, LAYERS.otherLine, "other"),
		{
			...common,
			id: LAYERS.casing,
			layout: { "line-join": "round" },
			paint: {
				"line-color": theme.casing,
				"line-width": EMPHASIS.casing.width,
				"line-opacity": fadedIn(valueWhere(isEmphasised, EMPHASIS.casing.opacity)),
			},
		},
		emphasis(theme, LAYERS.emphasis, "published"),
		emphasis(theme, LAYERS.assumedEmphasis, "assumed"),
	];
}

function outline(theme: Theme, id: string, kind: OutlineKind): LineLayerSpecification {
	const { width, colour } = OUTLINE_SIGNS[kind];
	const isListedArea = colour === "class";
	return line(id, kind, {
		"line-color": isListedArea ? classColour(theme, "line") : theme[colour],
		"line-width": isListedArea ? listedWidth(width) : width,
		"line-opacity": fadedIn(valueWhere(CONDITIONS[kind], isListedArea ? unlessFaded(1, 0.55, 0.5) : 1)),
	});
}

/** Dashes are in widths of the line that has them, and these are as far apart as those above. */
function casing(theme: Theme, id: string, kind: OutlineKind): LineLayerSpecification[] {
	const stroke = casingStroke(kind, theme);
	if (!stroke) return [];
	const { colour, width, dashes, cap } = stroke;
	return [
		{
			...common,
			id,
			layout: { "line-join": "round", "line-cap": cap },
			paint: {
				"line-color": colour,
				"line-width": width,
				"line-opacity": fadedIn(valueWhere(CONDITIONS[kind], 1)),
				"line-dasharray": dashes.map((length) => length / width),
			},
		},
	];
}

/** Drawn over the outline of what is selected or related, in its place. */
function emphasis(theme: Theme, id: string, kind: OutlineKind): LineLayerSpecification {
	return line(id, kind, {
		"line-color": theme.selected,
		"line-width": ["case", hasEmphasis("selected"), EMPHASIS.selected, EMPHASIS.related],
		"line-opacity": fadedIn(valueWhere(["all", isEmphasised, CONDITIONS[kind]], 1)),
	});
}

function line(id: string, kind: OutlineKind, paint: LineLayerSpecification["paint"]): LineLayerSpecification {
	const { dashes, cap } = OUTLINE_SIGNS[kind];
	return {
		...common,
		id,
		metadata: { draws: { sign: "outline", outline: kind } satisfies Sign },
		layout: { "line-join": "round", "line-cap": cap },
		paint: { ...paint, ...(dashes && { "line-dasharray": [...dashes] }) },
	};
}

/** From far less, and more while it is pointed at. */
function listedWidth(near: number): ExpressionSpecification {
	const width = (share: number): ExpressionSpecification => ["case", isPointedAt, 4 * share, near * share];
	return ["interpolate", ["linear"], ["zoom"], 9, width(0.7), 13, width(1)];
}
