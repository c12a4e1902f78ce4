/**
 * Where symbols and their names stand: in the middle of their areas, or where another stands there, as near to it as there is
 * space, with a line that leads to it. No name is left out. What a name takes is estimated on the generous side, since nothing is
 * measured before it is drawn; a test compares it with that.
 */
import type { BBox } from "../domain/dataset.ts";
import { mercator, worldSize } from "../domain/mercator.ts";
import { type BadgeSize, badgeSize, badgeTop } from "./change-badge.ts";
import type { CountedMove } from "./class-moves.ts";
import { packDots } from "./dots.ts";
import { NAME_SIDES, type NameSide } from "./name-sides.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { dotSizeOf, NAME, TYPE } from "./place-symbol.ts";

export interface PlacedGroup extends SymbolSize {
	readonly group: PlaceGroup;
	/** From the middle of its areas to that of its symbol, in CSS pixels, x to the east and y to the south. */
	readonly offset: Point;
	readonly side: NameSide;
}

/** In CSS pixels. */
export interface SymbolSize {
	readonly radius: number;
	readonly nameWidth: number;
	/** Of a comparison: what its changes take; without any, nothing. */
	readonly badge: BadgeSize;
}

/** From west to east, in CSS pixels from the world's western edge. */
export interface Span {
	readonly left: number;
	readonly right: number;
}

const EVERYWHERE: Span = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** Of a comparison: what changed at each place. */
export type Moves = ReadonlyMap<PlaceGroup, readonly CountedMove[]>;

export type Point = readonly [x: number, y: number];

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** What a letter takes on average, what a capital does, and what a number and a name of wide letters take besides. */
const WIDTH = { letter: 6.6, capital: 9.4, spare: 26 } as const;
const HEIGHT = TYPE.size + 2;
/** How far from its place a symbol is sought one, and in which steps. */
const SEARCH = { step: 6, steps: 40, directions: 16 } as const;
/** What is kept free about the middle of every other place, so that none has to go further than it must. */
const RESERVED = 9;
/** Between two that are drawn. */
const GAP = 2;

/** The nearest places, and of those the first; without any displacement where there is space. */
const HERE: Point = [0, 0];
const OFFSETS: readonly Point[] = [
	HERE,
	...Array.from({ length: SEARCH.steps }, (_, i) => (i + 1) * SEARCH.step).flatMap((distance) =>
		Array.from({ length: SEARCH.directions }, (_, i): Point => {
			const angle = (i * 2 * Math.PI) / SEARCH.directions;
			return [Math.round(distance * Math.cos(angle)), Math.round(distance * Math.sin(angle))];
		}),
	),
];

/**
 * Largest first, which is also the order of precedence. The sizes are those of all areas there have been, the same in every report and
 * in both of a comparison, which has `moves`. `within`: where names are to end, if they can.
 */
export function layOut(
	groups: readonly PlaceGroup[],
	zoom: number,
	moves?: Moves,
	within: Span = EVERYWHERE,
): readonly PlacedGroup[] {
	const items = groups
		.toSorted((a, b) => b.areas.length - a.areas.length)
		.map((group) => ({ group, at: pixelsOf(group, zoom), size: sizeOf(group, moves) }));
	const taken: Box[] = [];
	return items.map((item, i) => {
		const reserved = items.slice(i + 1).map(({ at }) => boxAround(at, RESERVED, RESERVED));
		const found = findSpace(item, within, taken, reserved) ??
			findSpace(item, EVERYWHERE, taken, []) ?? { offset: HERE, side: "right" as const };
		taken.push(...boxesOf(item, found));
		return { group: item.group, ...item.size, ...found };
	});
}

interface Item {
	readonly at: Point;
	readonly size: SymbolSize;
}

type Space = Pick<PlacedGroup, "offset" | "side">;

function sizeOf(group: PlaceGroup, moves: Moves | undefined): SymbolSize {
	const letter = group.kind === "region" ? WIDTH.capital : WIDTH.letter;
	return {
		radius: packDots(group.areas.length, dotSizeOf(moves !== undefined)).radius,
		nameWidth: group.name.length * letter + WIDTH.spare,
		badge: badgeSize(moves?.get(group) ?? []),
	};
}

/** `reserved` is kept free of names, not of symbols: a larger one keeps its place, and the smaller goes beside it. */
function findSpace(item: Item, within: Span, taken: readonly Box[], reserved: readonly Box[]): Space | undefined {
	const isFree = (box: Box, others: readonly Box[]) => others.every((other) => !overlap(box, other));
	for (const offset of OFFSETS) {
		const middle = sum(item.at, offset);
		if (!isFree(symbolBox(middle, item.size), taken)) continue;
		const side = NAME_SIDES.find(
			(candidate) =>
				boxesOf(item, { offset, side: candidate }).every((box) => isFree(box, taken)) &&
				isFree(nameBox(middle, item.size, candidate), reserved) &&
				isWithin(nameBox(middle, item.size, candidate), within),
		);
		if (side) return { offset, side };
	}
	return undefined;
}

function isWithin({ left, right }: Box, span: Span): boolean {
	return left >= span.left && right <= span.right;
}

/**
 * What a map shows that has all areas in its middle, where it is wide enough for them; `beside`: what its controls take of its width.
 * A map that is moved shows something else, and names stay where they are.
 */
export function spanOfCountry(box: BBox, zoom: number, mapWidth: number, beside: number): Span | undefined {
	const [west, south, east, north] = box;
	const [left, right] = [mercator([west, north])[0] * worldSize(zoom), mercator([east, south])[0] * worldSize(zoom)];
	const spare = (mapWidth - beside - (right - left)) / 2;
	return spare > 0 ? { left: left - spare, right: right + spare } : undefined;
}

function boxesOf({ at, size }: Item, { offset, side }: Space): Box[] {
	const middle = sum(at, offset);
	return [symbolBox(middle, size), nameBox(middle, size, side), ...badgeBoxes(middle, size, side)];
}

function sum([x, y]: Point, [dx, dy]: Point): Point {
	return [x + dx, y + dy];
}

export function symbolBox(middle: Point, { radius }: SymbolSize): Box {
	return boxAround(middle, radius + GAP, radius + GAP);
}

/** Beside the badge where that may stand in the symbol's place. */
export function nameBox([x, y]: Point, { radius, nameWidth, badge }: SymbolSize, side: NameSide): Box {
	const [width, height] = [nameWidth / 2, HEIGHT / 2];
	const reach = Math.max(radius, badge.width / 2);
	const [beside, stacked] = [reach + NAME.gap.beside + width, radius + NAME.gap.stacked + height];
	const middles = {
		right: [x + beside, y],
		left: [x - beside, y],
		below: [x, y + stacked],
		above: [x, y - stacked],
	} as const;
	return boxAround(middles[side], width, height);
}

/** Of the badge, if there is one. */
export function badgeBoxes([x, y]: Point, { radius, badge }: SymbolSize, side: NameSide): Box[] {
	if (badge.height === 0) return [];
	const top = y + badgeTop(badge.height, radius, side);
	return [{ left: x - badge.width / 2, top, right: x + badge.width / 2, bottom: top + badge.height }];
}

function boxAround([x, y]: Point, width: number, height: number): Box {
	return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Where its areas have their middle at a zoom, in CSS pixels from the world's north-western corner. */
function pixelsOf({ centre }: PlaceGroup, zoom: number): Point {
	const [x, y] = mercator(centre);
	return [x * worldSize(zoom), y * worldSize(zoom)];
}
