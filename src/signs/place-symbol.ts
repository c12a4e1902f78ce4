/**
 * What the symbol of a police region or a municipality looks like, on the page and in every picture alike: a disc with a dot for
 * each of its areas in the colour of its class, beside it name and number, and in a comparison what changed there. Lengths in CSS
 * pixels, from the symbol's middle.
 */
import type { ChangeKind } from "../domain/change.ts";
import { type Classification, STRICTEST_FIRST } from "../domain/classification.ts";
import type { Tally } from "../domain/statistics.ts";
import { badgeSize, changeBadge } from "./change-badge.ts";
import { dotShapes } from "./class-dot.ts";
import type { CountedMove } from "./class-moves.ts";
import { COMPARED_DOT, DOT, type DotSize, packDots } from "./dots.ts";
import type { NameSide } from "./name-sides.ts";
import type { SignColours } from "./palette.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { Box, Circle, Line, Path, Text } from "./shapes.ts";

/** Name and number: their size, and from the middle of a line down to the feet of its letters. */
export const TYPE = { size: 13, foot: 4, nameWeight: 600, numberWeight: 700, spacing: 0.5 } as const;
/** The areas' own names below it: their size, and from one line to the next. */
export const AREA_NAMES = { size: 12, line: 14 } as const;
/** From the disc to the name, and how far the land's colour glows around the name: the blurs of its shadows. */
export const NAME = { gap: { beside: 4, stacked: 2 }, glow: [2, 3, 4] } as const;
/** Of the dots of areas that did not change, in a comparison. */
const UNCHANGED_RADIUS = 2.5;
/** The disc's. */
const EDGE = 1;
/** What a symbol says of the areas of its group that are on show. */
export interface PlaceCount {
	/** Of a comparison the dots are smaller. */
	readonly isCompared: boolean;
	/** A dot each, in the report on show: those that a comparison does not mark step back. */
	readonly dots: readonly { readonly classification: Classification; readonly isFaint: boolean }[];
	/** Of a comparison: how many areas went from one class to another, or on or off the list; most first. */
	readonly moves: readonly CountedMove[];
	/** How many changes there are of each kind that has a symbol here; a split is one, whatever its parts. */
	readonly kinds: ReadonlyMap<ChangeKind, number>;
	/** Of those in the report on show. */
	readonly tally: Tally;
	/** The number beside the name. */
	readonly number: number;
	/** What the areas are called, where the changes that are asked for leave so few that all can be named. */
	readonly names: readonly string[];
}

/** A symbol as it stands on the map. */
export interface DrawnSymbol {
	/** From the map's upper left corner. */
	readonly at: { readonly x: number; readonly y: number };
	readonly shapes: readonly (Box | Circle | Line | Path | Text)[];
	readonly radius: number;
	readonly kind: PlaceGroup["kind"];
	readonly name: string;
	readonly number: string;
	readonly names: readonly string[];
	readonly side: NameSide;
}

/** Disc, dots and what changed; `offset`: how far the symbol stands from its place. */
export function placeSymbol(
	{ isCompared, dots, moves }: PlaceCount,
	side: NameSide,
	[dx, dy]: readonly [number, number],
	colours: SignColours,
): DrawnSymbol["shapes"] {
	const size = dotSizeOf(isCompared);
	const { places, radius } = packDots(dots.length, size);
	const strictestFirst = STRICTEST_FIRST.flatMap((each) =>
		dots.filter(({ classification }) => classification === each),
	);
	const isMoved = Math.hypot(dx, dy) > radius;
	return [
		...(isMoved ? leader([-dx, -dy], colours) : []),
		...(dots.length > 0
			? [
					{
						shape: "circle" as const,
						x: 0,
						y: 0,
						radius: radius - EDGE / 2,
						fill: colours.surface,
						stroke: { colour: colours.edge, width: EDGE },
					},
				]
			: []),
		...places.flatMap(([x, y], i) => {
			const one = strictestFirst[i];
			return one ? dot([x, y], one, size, colours) : [];
		}),
		...changeBadge(moves, dots.length > 0 ? radius : 0, side, colours),
	];
}

/** Of the dots on a symbol. */
export function dotSizeOf(isCompared: boolean): DotSize {
	return isCompared ? COMPARED_DOT : DOT;
}

function dot(
	[x, y]: readonly [number, number],
	{ classification, isFaint }: PlaceCount["dots"][number],
	{ radius }: DotSize,
	colours: SignColours,
): Circle[] {
	if (!isFaint) return dotShapes([x, y], classification, colours, radius);
	return [{ shape: "circle", x, y, radius: UNCHANGED_RADIUS, fill: colours.faint[classification] }];
}

/** To the middle of the areas, which lies at `to`. */
function leader([x, y]: readonly [number, number], { edge }: SignColours): (Path | Circle)[] {
	// A line of a pixel's width as an area, since a path is filled.
	const across = 0.5 / Math.hypot(x, y);
	const [ax, ay] = [-y * across, x * across];
	const corners = [
		[ax, ay],
		[x + ax, y + ay],
		[x - ax, y - ay],
		[-ax, -ay],
	].map((corner) => corner.map((length) => length.toFixed(2)).join(" "));
	return [
		{ shape: "path", d: `M${corners.join("L")}z`, x: 0, y: 0, scale: 1, fill: edge },
		{ shape: "circle", x, y, radius: 2, fill: edge },
	];
}

/** A region's name is written in spaced capitals, as on a map. */
export function writtenName(kind: PlaceGroup["kind"], name: string): string {
	return kind === "region" ? name.toLocaleUpperCase("sv") : name;
}

export function spacingOf(kind: PlaceGroup["kind"]): number {
	return kind === "region" ? TYPE.spacing : 0;
}

/** How far a symbol reaches from its middle, to a side. */
export function radiusOf({ isCompared, dots, moves }: PlaceCount): number {
	// Whole, so that its middle lies on a whole pixel.
	if (dots.length === 0 && moves.length > 0) return Math.ceil(badgeSize(moves).width / 2);
	return packDots(dots.length, dotSizeOf(isCompared)).radius;
}

/** Where a name is written: `x` is where it begins, ends or has its middle, `y` the foot of its letters. */
export function namePlace(side: NameSide, radius: number) {
	const { beside, stacked } = NAME.gap;
	const [reach, middle] = [radius + beside, radius + stacked + TYPE.size / 2];
	switch (side) {
		case "right":
			return { x: reach, y: TYPE.foot, align: "left" } as const;
		case "left":
			return { x: -reach, y: TYPE.foot, align: "right" } as const;
		case "below":
			return { x: 0, y: middle + TYPE.foot, align: "center" } as const;
		case "above":
			return { x: 0, y: TYPE.foot - middle, align: "center" } as const;
	}
}
