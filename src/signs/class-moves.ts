/**
 * What changed for an area as a symbol in two parts, in the language of its history: the class that it had and the class that it
 * has, dashed where it was or is not on the list.
 */
import { type Change, sidesOf } from "../domain/change.ts";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import type { AreaId, Assessment } from "../domain/dataset.ts";
import { CHANGE_SYMBOL_SIZE, CHANGE_SYMBOLS } from "./change-symbols.ts";
import { CLASS_CORNER, PATTERN_SIZE, PATTERNS } from "./class-patterns.ts";
import type { SignColours } from "./palette.ts";
import type { Box, Path } from "./shapes.ts";

export interface ClassMove {
	/** The class in the earlier-named report; nothing where it does not list the area. */
	readonly then: Classification | undefined;
	readonly now: Classification | undefined;
	/** Whether an area was divided, or is a part of one that was. */
	readonly isSplit: boolean;
}

export interface CountedMove extends ClassMove {
	readonly count: number;
}

/** In CSS pixels: a side of each part, what the arrow between them takes, and the whole. */
export const MOVE = { side: 13, between: 11, width: 37, height: 13 } as const;

const ARROW = "M0 3.2h4.6V.9L8 4 4.6 7.1V4.8H0z";
const ARROW_SIDE = 8;

/** What a change says of one of the areas that it is about; of a divided area the strictest class of its parts. */
export function moveOf(change: Change, area: AreaId): ClassMove {
	const { then, now } = sidesOf(change);
	return { then: classIn(then, area), now: classIn(now, area), isSplit: change.kind === "delad" };
}

function classIn(side: readonly Assessment[], area: AreaId): Classification | undefined {
	const own = side.find((one) => one.area === area);
	const classes = (own ? [own] : side).map(({ classification }) => classification);
	return CLASSIFICATIONS.findLast((classification) => classes.includes(classification));
}

/** Equal ones together, most first. */
export function countMoves(moves: readonly ClassMove[]): CountedMove[] {
	const counted = new Map<string, CountedMove>();
	for (const move of moves) {
		const key = moveKey(move);
		counted.set(key, { ...move, count: (counted.get(key)?.count ?? 0) + 1 });
	}
	return [...counted.values()].toSorted((a, b) => b.count - a.count || moveKey(a).localeCompare(moveKey(b)));
}

export function moveKey({ then, now, isSplit }: ClassMove): string {
	return [then ?? "none", now ?? "none", ...(isSplit ? ["split"] : [])].join("-");
}

/** Every symbol that there can be. */
export const ALL_MOVES: readonly ClassMove[] = [...CLASSIFICATIONS, undefined].flatMap((then) =>
	[...CLASSIFICATIONS, undefined].flatMap((now) =>
		then === undefined && now === undefined ? [] : [true, false].map((isSplit) => ({ then, now, isSplit })),
	),
);

/** From its upper left corner. */
export function moveShapes(
	{ then, now, isSplit }: ClassMove,
	[x, y]: readonly [number, number],
	colours: SignColours,
): (Box | Path)[] {
	const { side, between } = MOVE;
	const middle = { x: x + side + (between - ARROW_SIDE) / 2, y: y + (side - ARROW_SIDE) / 2 };
	const sign = isSplit ? { d: CHANGE_SYMBOLS.delad, scale: ARROW_SIDE / CHANGE_SYMBOL_SIZE } : { d: ARROW, scale: 1 };
	return [
		...swatch(then, [x, y], side, colours),
		{ shape: "path", ...middle, ...sign, fill: colours.ink },
		...swatch(now, [x + side + between, y], side, colours),
	];
}

/** On each side of a symbol on its plate. */
const PLATE = 3;
export const PLATED = { width: MOVE.width + 2 * PLATE, height: MOVE.height + 2 * PLATE } as const;

/** On a plate that sets it off from any fill, from the plate's upper left corner. */
export function platedMove(move: ClassMove, colours: SignColours): (Box | Path)[] {
	return [
		{
			shape: "box",
			x: 0.5,
			y: 0.5,
			width: PLATED.width - 1,
			height: PLATED.height - 1,
			radius: 4,
			fill: colours.surface,
			stroke: { colour: colours.edge, width: 1 },
		},
		...moveShapes(move, [PLATE, PLATE], colours),
	];
}

function swatch(
	classification: Classification | undefined,
	[x, y]: readonly [number, number],
	side: number,
	colours: SignColours,
): (Box | Path)[] {
	const box = { shape: "box", width: side, height: side, radius: side * CLASS_CORNER } as const;
	if (classification === undefined) {
		const line = 1;
		return [
			{
				...box,
				x: x + line / 2,
				y: y + line / 2,
				width: side - line,
				height: side - line,
				stroke: { colour: colours.absent, width: line, dashes: [1.6, 1.4] },
			},
		];
	}
	const path = PATTERNS[classification];
	const { fills, marks } = colours;
	return [
		{ ...box, x, y, fill: fills[classification] },
		...(path === undefined
			? []
			: [{ shape: "path" as const, d: path, x, y, scale: side / PATTERN_SIZE, fill: marks[classification] }]),
	];
}
