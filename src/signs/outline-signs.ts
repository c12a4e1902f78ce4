/**
 * How the outline of a boundary is drawn, by what it stands for: said once, for every renderer. Widths are CSS pixels on the map
 * from near by. Dashes are in widths of the line, as MapLibre has them, so that they are the same at any width.
 */
import type { Classification } from "../domain/classification.ts";
import { type BoundaryState, classOf } from "./boundary-state.ts";
import type { Theme } from "./palette.ts";

/** In the order of a legend. */
export const OUTLINE_KINDS = ["published", "assumed", "absent", "other"] as const;
/**
 * `published` and `assumed` outline an area in the report on show, by where its boundary comes from; `absent` one that is not
 * in the report; `other` is an earlier or later outline of the selected area or its relatives.
 */
export type OutlineKind = (typeof OUTLINE_KINDS)[number];

export interface OutlineSign {
	readonly width: number;
	/** Dash and gap; without, the line is whole. Round ends come on top of the dash. */
	readonly dashes?: readonly [dash: number, gap: number];
	readonly cap: "butt" | "round";
	/** The theme's colour of that name; `class`: the line of the area's class. */
	readonly colour: "class" | "absent" | "outline";
}

export const OUTLINE_SIGNS: Readonly<Record<OutlineKind, OutlineSign>> = {
	published: { width: 1.6, cap: "butt", colour: "class" },
	assumed: { width: 2, dashes: [2.5, 1.5], cap: "butt", colour: "class" },
	absent: { width: 2, dashes: [1, 2], cap: "butt", colour: "absent" },
	other: { width: 3, dashes: [0.1, 2], cap: "round", colour: "outline" },
};

/**
 * What a listed area is outlined with when it is selected or related to what is: the theme's colour `selected` with the dashes of
 * its own outline, over a `casing` that sets it off from any fill.
 */
export const EMPHASIS = { selected: 3, related: 2, casing: { width: 6, opacity: 0.9 } } as const;

/** The outline that is drawn for a boundary version in its state; none if it is hidden. */
export function outlineOf(state: Pick<BoundaryState, "drawn" | "borrowed">): OutlineKind | undefined {
	if (classOf(state)) return state.borrowed ? "assumed" : "published";
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

/** A piece of line that shows how an outline is drawn, as in a legend. */
export interface OutlineSample {
	readonly from: number;
	readonly to: number;
	readonly width: number;
}

/** Whose line a sample shows where it stands for all classes. */
export const SAMPLE_CLASS: Classification = "utsatt";

/** A sample begins and ends with a dash and lies in the middle of its `length`, in whole pixels wide, so that it is sharp. */
export function outlineSample(
	outline: OutlineKind,
	length: number,
	width = Math.ceil(OUTLINE_SIGNS[outline].width),
): OutlineSample {
	const ends = OUTLINE_SIGNS[outline].cap === "round" ? width : 0;
	const [dash = length - ends, gap = 0] = dashArray(outline, width);
	const further = Math.floor((length - ends - dash) / (dash + gap));
	const drawn = dash + further * (dash + gap);
	return { from: (length - drawn) / 2, to: (length + drawn) / 2, width };
}
