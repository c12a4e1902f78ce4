/** What a symbol, its name and the badge of its changes take. Lengths in CSS pixels. */
import { type BadgeSize, badgeSize, badgeTop } from "./change-badge.ts";
import type { CountedMove } from "./class-moves.ts";
import { packDots } from "./dots.ts";
import type { NameSide } from "./name-sides.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { AREA_NAMES, dotSizeOf, NAME, TYPE } from "./place-symbol.ts";

export interface SymbolSize {
	readonly radius: number;
	readonly nameWidth: number;
	/** Of a comparison: what its changes take; without any, nothing. */
	readonly badge: BadgeSize;
	/** Of the areas' own names below it; without any, nothing. */
	readonly list: { readonly width: number; readonly height: number };
}

/** Of a comparison: what changed at each place, and the names of the areas where there are few. */
export type ComparedPlaces = ReadonlyMap<
	PlaceGroup,
	{ readonly moves: readonly CountedMove[]; readonly names: readonly string[] }
>;

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
/** Between two that are drawn. */
const GAP = 2;

export function sizeOf(group: PlaceGroup, compared: ComparedPlaces | undefined): SymbolSize {
	const { moves, names } = compared?.get(group) ?? { moves: [], names: [] };
	const letter = group.kind === "region" ? WIDTH.capital : WIDTH.letter;
	return {
		radius: packDots(group.areas.length, dotSizeOf(compared !== undefined)).radius,
		nameWidth: group.name.length * letter + WIDTH.spare,
		badge: badgeSize(moves),
		list: {
			width: Math.max(0, ...names.map(({ length }) => length)) * WIDTH.letter,
			height: names.length * AREA_NAMES.line,
		},
	};
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

/** Of the areas' names, if there are any: below the place's own, and even with it where that stands at a side. */
export function listBoxes(middle: Point, size: SymbolSize, side: NameSide): Box[] {
	const { width, height } = size.list;
	if (height === 0) return [];
	const name = nameBox(middle, size, side);
	const left = {
		right: name.left,
		left: name.right - width,
		below: middle[0] - width / 2,
		above: middle[0] - width / 2,
	}[side];
	return [{ left, top: name.bottom, right: left + width, bottom: name.bottom + height }];
}

/** Of the badge, if there is one. */
export function badgeBoxes([x, y]: Point, { radius, badge }: SymbolSize, side: NameSide): Box[] {
	if (badge.height === 0) return [];
	const top = y + badgeTop(badge.height, radius, side);
	return [{ left: x - badge.width / 2, top, right: x + badge.width / 2, bottom: top + badge.height }];
}

export function boxAround([x, y]: Point, width: number, height: number): Box {
	return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}

/** Whether a straight line between two points goes through a box. */
export function crosses([x, y]: Point, [toX, toY]: Point, { left, top, right, bottom }: Box): boolean {
	const along = (from: number, by: number, low: number, high: number): readonly [number, number] => {
		if (by === 0) return low < from && from < high ? [0, 1] : [1, 0];
		const [a, b] = [(low - from) / by, (high - from) / by];
		return [Math.min(a, b), Math.max(a, b)];
	};
	const [inX, outX] = along(x, toX - x, left, right);
	const [inY, outY] = along(y, toY - y, top, bottom);
	return Math.max(inX, inY, 0) < Math.min(outX, outY, 1);
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
