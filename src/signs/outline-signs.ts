/**
 * How the outline of a boundary is drawn, by what it stands for: defined once, for every renderer. Widths are CSS
 * pixels on the map from near by. Dashes are in widths of the line, as MapLibre has them, so that they are the same at
 * any width.
 */
import type { Classification } from "../domain/classification.ts";
import { type BoundaryState, classOf } from "./boundary-state.ts";
import type { Theme } from "./palette.ts";
import type { Line, Stroke } from "./shapes.ts";

/** In the order of a legend. */
export const OUTLINE_KINDS = ["published", "assumed", "absent", "other"] as const;
/**
 * `published` and `assumed` outline an area in the report on show, by where its boundary comes from; `absent` one that
 * is not in the report; `other` is an earlier or later outline of the selected area or its relatives.
 */
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

export interface OutlineSign {
	readonly width: number;
	/** Dash and gap; without, the line is whole. Round ends come on top of the dash. */
	readonly dashes?: readonly [dash: number, gap: number];
	readonly cap: "butt" | "round";
	/** Round each dash, so much of the theme's `casing`, which sets it off from any fill that it crosses. */
	readonly casing?: number;
	/** The theme's colour of that name; `class`: the line of the area's class. */
	readonly colour: "class" | "absent" | "outline";
}

export const OUTLINE_SIGNS: Readonly<Record<OutlineKind, OutlineSign>> = {
	published: { width: 1.6, cap: "butt", colour: "class" },
	assumed: { width: 2, dashes: [2.5, 1.5], cap: "butt", colour: "class" },
	absent: { width: 2, dashes: [1, 2], cap: "butt", colour: "absent" },
	other: { width: 3, dashes: [0.1, 2], cap: "round", casing: 1, colour: "outline" },
};

/**
 * What a listed area is outlined with when it is selected or related to what is: the theme's colour `selected` with the
 * dashes of its own outline, over a `casing` that sets it off from any fill.
 */
export const EMPHASIS = { selected: 3, related: 2, casing: { width: 6, opacity: 0.9 } } as const;

/** The outline that is drawn for a boundary version in its state; none if it is hidden. */
export function outlineOf(state: Pick<BoundaryState, "drawn" | "assumed">): OutlineKind | undefined {
	if (classOf(state)) return state.assumed ? "assumed" : "published";
	return OUTLINE_KINDS.find((outline) => outline === state.drawn);
}

/** How it is emphasised, if it is: only what is listed can be. */
export function emphasisOf(state: BoundaryState): "selected" | "related" | undefined {
	const { emphasis } = state;
	return classOf(state) && (emphasis === "selected" || emphasis === "related") ? emphasis : undefined;
}

/** Dash and gap in the unit of `width`; empty for a whole line. */
export function dashArray(outline: OutlineKind, width = OUTLINE_SIGNS[outline].width): number[] {
	return (OUTLINE_SIGNS[outline].dashes ?? []).map((widths) => widths * width);
}

/** `classification`: whose line it is, of those that have their class's colour. */
export function outlineColour(outline: OutlineKind, theme: Theme, classification: Classification): string {
	const { colour } = OUTLINE_SIGNS[outline];
	return colour === "class" ? theme.classes[classification].line : theme[colour];
}

export function outlineStroke(
	outline: OutlineKind,
	colour: string,
	width = OUTLINE_SIGNS[outline].width,
): Required<Stroke> {
	return { colour, width, dashes: dashArray(outline, width), cap: OUTLINE_SIGNS[outline].cap };
}

/** What lies below the dashes of an outline; nothing where it has no casing. */
export function casingStroke(outline: OutlineKind, { casing: colour }: Theme): Required<Stroke> | undefined {
	const { width, casing, cap } = OUTLINE_SIGNS[outline];
	return casing === undefined ? undefined : { colour, width: width + 2 * casing, dashes: dashArray(outline), cap };
}

/** Whose line a sample shows where it stands for all classes. */
export const SAMPLE_CLASS: Classification = "utsatt";

interface SampleBox {
	/** Where it begins, and the middle of its height. */
	readonly x?: number;
	readonly y: number;
	readonly length: number;
}

/**
 * A piece of line that shows how an outline is drawn, as in a legend: it begins and ends with a dash and lies in the
 * middle of its box. Its width is whole unless it is given, so that it is sharp.
 */
export function outlineSample(
	outline: OutlineKind,
	colour: string,
	{ x = 0, y, length }: SampleBox,
	width = Math.ceil(OUTLINE_SIGNS[outline].width),
): Line & { readonly stroke: Required<Stroke> } {
	const stroke = outlineStroke(outline, colour, width);
	const ends = stroke.cap === "round" ? width : 0;
	const [dash = length - ends, gap = 0] = stroke.dashes;
	const further = Math.floor((length - ends - dash) / (dash + gap));
	const drawn = dash + further * (dash + gap);
	const from = x + (length - drawn) / 2;
	return { shape: "line", from, to: from + drawn, y, stroke };
}
