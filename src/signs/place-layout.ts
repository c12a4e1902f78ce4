/**
 * Where symbols and their names stand: in the middle of their areas, or where another stands there, as near to it as there is
 * space, with a line that leads to it and through no name. No name is left out. What a name takes is estimated on the generous
 * side, since nothing is measured before it is drawn; a test compares it with that.
 */
import { mercator, worldSize } from "../domain/mercator.ts";
import { NAME_SIDES, type NameSide } from "./name-sides.ts";
import {
	type Box,
	badgeBoxes,
	boxAround,
	type ComparedPlaces,
	crosses,
	listBoxes,
	nameBox,
	overlap,
	type Point,
	type SymbolSize,
	sizeOf,
	symbolBox,
} from "./place-boxes.ts";
import type { PlaceGroup } from "./place-groups.ts";

export interface PlacedGroup extends SymbolSize {
	readonly group: PlaceGroup;
	/** From the middle of its areas to that of its symbol, in CSS pixels, x to the east and y to the south. */
	readonly offset: Point;
	readonly side: NameSide;
}

/** From west to east, in CSS pixels from the world's western edge. */
export interface Span {
	readonly left: number;
	readonly right: number;
}

const EVERYWHERE: Span = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY };

/** How far from its place a symbol is sought one, and in which steps. */
const SEARCH = { step: 6, steps: 40, directions: 16 } as const;
/** What is kept free about the middle of every other place, so that none has to go further than it must. */
const RESERVED = 9;
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
 * in both of a comparison, which has `compared`. `within`: where names are to end, if they can.
 */
export function layOut(
	groups: readonly PlaceGroup[],
	zoom: number,
	compared?: ComparedPlaces,
	within: Span = EVERYWHERE,
): readonly PlacedGroup[] {
	const items = groups
		.toSorted((a, b) => b.areas.length - a.areas.length)
		.map((group) => ({ group, at: pixelsOf(group, zoom), size: sizeOf(group, compared) }));
	const taken: Taken = { symbols: [], texts: [], lines: [] };
	return items.map((item, i) => {
		const reserved = items.slice(i + 1).map(({ at }) => boxAround(at, RESERVED, RESERVED));
		const found = findSpace(item, within, taken, reserved) ??
			findSpace(item, EVERYWHERE, taken, []) ??
			findSpace(item, EVERYWHERE, { symbols: taken.symbols, texts: taken.texts }, []) ?? {
				offset: HERE,
				side: "right" as const,
			};
		taken.symbols.push(symbolBox(sum(item.at, found.offset), item.size));
		taken.texts.push(...textsOf(item, found));
		taken.lines.push(lineOf(item, found.offset));
		return { group: item.group, ...item.size, ...found };
	});
}

interface Item {
	readonly at: Point;
	readonly size: SymbolSize;
}

type Space = Pick<PlacedGroup, "offset" | "side">;
type Line = readonly [from: Point, to: Point];

interface Taken {
	readonly symbols: Box[];
	/** Names and badges. */
	readonly texts: Box[];
	/** From places to their symbols. */
	readonly lines: Line[];
}

/**
 * `reserved` is kept free of names, not of symbols: a larger one keeps its place, and the smaller goes beside it. Without lines in
 * `taken`, a line may go through a name.
 */
function findSpace(
	item: Item,
	within: Span,
	{ symbols, texts, lines }: Pick<Taken, "symbols" | "texts"> & Partial<Taken>,
	reserved: readonly Box[],
): Space | undefined {
	const taken = [...symbols, ...texts];
	const isFree = (box: Box, others: readonly Box[]) => others.every((other) => !overlap(box, other));
	const isCrossed = (box: Box) => lines?.some((other) => crosses(...other, box)) ?? false;
	for (const offset of OFFSETS) {
		const middle = sum(item.at, offset);
		if (!isFree(symbolBox(middle, item.size), taken)) continue;
		// It may begin under a symbol that stands at the place itself.
		const line = lineOf(item, offset);
		if (lines && texts.some((text) => crosses(...line, text))) continue;
		const side = NAME_SIDES.find(
			(candidate) =>
				// Names of areas below that would lie on the symbol.
				(candidate !== "above" || item.size.list.height === 0) &&
				textsOf(item, { offset, side: candidate }).every((box) => isFree(box, taken) && !isCrossed(box)) &&
				namesOf(item, { offset, side: candidate }).every((box) => isFree(box, reserved)) &&
				isWithin(nameBox(middle, item.size, candidate), within),
		);
		if (side) return { offset, side };
	}
	return undefined;
}

function isWithin({ left, right }: Box, span: Span): boolean {
	return left >= span.left && right <= span.right;
}

function lineOf({ at }: Item, offset: Point): Line {
	return [at, sum(at, offset)];
}

function namesOf({ at, size }: Item, { offset, side }: Space): Box[] {
	const middle = sum(at, offset);
	return [nameBox(middle, size, side), ...listBoxes(middle, size, side)];
}

function textsOf(item: Item, space: Space): Box[] {
	return [...namesOf(item, space), ...badgeBoxes(sum(item.at, space.offset), item.size, space.side)];
}

function sum([x, y]: Point, [dx, dy]: Point): Point {
	return [x + dx, y + dy];
}

/** Where its areas have their middle at a zoom, in CSS pixels from the world's north-western corner. */
function pixelsOf({ centre }: PlaceGroup, zoom: number): Point {
	const [x, y] = mercator(centre);
	return [x * worldSize(zoom), y * worldSize(zoom)];
}
