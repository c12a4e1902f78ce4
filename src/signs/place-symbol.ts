/**
 * What the symbol of a police region or a municipality looks like, on the page and in every picture alike: a disc with a dot for
 * each of its areas in the colour of its class, beside it name and number, and in a comparison what changed there. Lengths in CSS
 * pixels, from the symbol's middle.
 */
import type { ChangeKind } from "../domain/change.ts";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import type { Tally } from "../domain/statistics.ts";
import { type CountedMove, MOVE, moveShapes } from "./class-moves.ts";
import { DOT, packDots } from "./dots.ts";
import type { SignColours } from "./palette.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { Box, Circle, Line, Path, Text } from "./shapes.ts";

/** Where a name can stand, best first. */
export const NAME_SIDES = ["right", "left", "below", "above"] as const;
export type NameSide = (typeof NAME_SIDES)[number];

/** Name and number: their size, and from the middle of a line down to the feet of its letters. */
export const TYPE = { size: 13, foot: 4, nameWeight: 600, numberWeight: 700, spacing: 0.5 } as const;
/** The areas' own names below it: their size, and from one line to the next. */
export const AREA_NAMES = { size: 12, line: 14 } as const;
/** From the disc to the name, and how far the land's colour glows around the name: the blurs of its shadows. */
export const NAME = { gap: { beside: 4, stacked: 2 }, glow: [2, 3, 4] } as const;
/** Dots of areas that did not change, in a comparison: their radius, and how faint they are. */
const UNCHANGED = { radius: 2.5, opacity: 0.4 } as const;
const EDGE = 1;
/** The light middle by which a dot of this class differs from the others without colours, as its pattern does. */
const HOLLOW: Readonly<Record<Classification, number>> = { utsatt: 0, riskomrade: 1.5, sarskilt_utsatt: 0 };
/** The changes stand in rows on a small badge beside the disc. */
const BADGE = { padding: 3, row: 2, gap: 2, countWidth: 8 } as const;

/** What a symbol says of the areas of its group that are on show. */
export interface PlaceCount {
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
	{ dots, moves }: PlaceCount,
	side: NameSide,
	[dx, dy]: readonly [number, number],
	colours: SignColours,
): DrawnSymbol["shapes"] {
	const { places, radius } = packDots(dots.length);
	const strictestFirst = CLASSIFICATIONS.toReversed().flatMap((each) =>
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
			return one ? dot([x, y], one.classification, one.isFaint, colours) : [];
		}),
		...badge(moves, dots.length > 0 ? radius : 0, side, colours),
	];
}

function dot(
	[x, y]: readonly [number, number],
	classification: Classification,
	isFaint: boolean,
	colours: SignColours,
): Circle[] {
	if (!isFaint) return dotShapes([x, y], classification, colours);
	const fill = colours.fills[classification];
	return [{ shape: "circle", x, y, radius: UNCHANGED.radius, fill, opacity: UNCHANGED.opacity }];
}

/** A dot in its class's colour, and `enlarged` so many times. */
export function dotShapes(
	[x, y]: readonly [number, number],
	classification: Classification,
	{ fills, surface }: SignColours,
	enlarged = 1,
): Circle[] {
	const hollow = HOLLOW[classification];
	const round = { shape: "circle", x, y } as const;
	return [
		{ ...round, radius: DOT.radius * enlarged, fill: fills[classification] },
		...(hollow > 0 ? [{ ...round, radius: hollow * enlarged, fill: surface }] : []),
	];
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

/** On the side away from the name where that stands below; what changes where nothing is listed any more stands alone. */
function badge(
	moves: readonly CountedMove[],
	radius: number,
	side: NameSide,
	colours: SignColours,
): (Box | Circle | Line | Path | Text)[] {
	if (moves.length === 0) return [];
	const { padding, row, gap, countWidth } = BADGE;
	const [digits, width] = [digitsOf(moves), badgeWidth(moves)];
	const height = moves.length * (MOVE.small.height + row) - row + 2 * padding;
	const left = Math.round(-width / 2);
	const near = radius === 0 ? -height / 2 : Math.round(radius + gap);
	const top = radius === 0 || side !== "below" ? near : -near - height;
	return [
		{
			shape: "box",
			x: left + 0.5,
			y: top + 0.5,
			width: width - 1,
			height: height - 1,
			radius: 4,
			fill: colours.surface,
			stroke: { colour: colours.edge, width: EDGE },
		},
		...moves.flatMap(({ count, ...move }, i) => {
			const y = top + padding + i * (MOVE.small.height + row);
			return [
				...moveShapes(move, "small", [left + padding, y], colours),
				...(count > 1
					? [
							{
								shape: "text" as const,
								text: String(count),
								x: left + padding + MOVE.small.width + 3 + (digits * countWidth) / 2,
								y: y + MOVE.small.height - 1.5,
								size: 12,
								weight: TYPE.numberWeight,
								fill: colours.ink,
							},
						]
					: []),
			];
		}),
	];
}

function badgeWidth(moves: readonly CountedMove[]): number {
	const digits = digitsOf(moves);
	return MOVE.small.width + 2 * BADGE.padding + (digits > 0 ? digits * BADGE.countWidth + 3 : 0);
}

/** Of the largest number that is written; one is not. */
function digitsOf(moves: readonly CountedMove[]): number {
	return Math.max(...moves.map(({ count }) => (count > 1 ? String(count).length : 0)));
}

/** A region's name is written in spaced capitals, as on a map. */
export function writtenName(kind: PlaceGroup["kind"], name: string): string {
	return kind === "region" ? name.toLocaleUpperCase("sv") : name;
}

export function spacingOf(kind: PlaceGroup["kind"]): number {
	return kind === "region" ? TYPE.spacing : 0;
}

/** How far a symbol reaches from its middle, to a side. */
export function radiusOf({ dots, moves }: PlaceCount): number {
	if (dots.length === 0 && moves.length > 0) return badgeWidth(moves) / 2;
	return packDots(dots.length).radius;
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
