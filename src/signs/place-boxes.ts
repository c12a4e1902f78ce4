/** What a symbol, its name and the badge of its changes take. Lengths in CSS pixels. */
import { type BadgeSize, badgeSize, badgeTop } from "./change-badge.ts";
import type { CountedMove } from "./class-moves.ts";
import { packDots } from "./dots.ts";
import type { NameSide } from "./name-sides.ts";
import type { PlaceGroup } from "./place-groups.ts";
import { dotSizeOf, NAME, TYPE } from "./place-symbol.ts";

export interface SymbolSize {
	readonly radius: number;
	readonly nameWidth: number;
	/** Of a comparison: what its changes take; without any, nothing. */
	readonly badge: BadgeSize;
}

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
/** Between two that are drawn. */
const GAP = 2;

export function sizeOf(group: PlaceGroup, moves: Moves | undefined): SymbolSize {
	const letter = group.kind === "region" ? WIDTH.capital : WIDTH.letter;
	return {
		radius: packDots(group.areas.length, dotSizeOf(moves !== undefined)).radius,
		nameWidth: group.name.length * letter + WIDTH.spare,
		badge: badgeSize(moves?.get(group) ?? []),
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

/** Of the badge, if there is one. */
export function badgeBoxes([x, y]: Point, { radius, badge }: SymbolSize, side: NameSide): Box[] {
	if (badge.height === 0) return [];
	const top = y + badgeTop(badge.height, radius, side);
	return [{ left: x - badge.width / 2, top, right: x + badge.width / 2, bottom: top + badge.height }];
}

export function boxAround([x, y]: Point, width: number, height: number): Box {
	return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
