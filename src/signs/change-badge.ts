/** What changed at a place, in rows on a small badge below its symbol. Lengths in CSS pixels, from the symbol's middle. */
import { type CountedMove, MOVE, moveShapes } from "./class-moves.ts";
import type { NameSide } from "./name-sides.ts";
import type { SignColours } from "./palette.ts";
import type { Box, Path, Text } from "./shapes.ts";

/** Within its edge, between two rows, from the symbol to it, and what a digit takes and what is free before the first. */
const BADGE = { padding: 4, row: 3, gap: 2, digit: 7.5, before: 4 } as const;
/** Of a place, with what is free above it. */
const NAME_HEIGHT = 16;
const NUMBER = { size: 12, weight: 700, foot: 2.5 } as const;

export interface BadgeSize {
	readonly width: number;
	readonly height: number;
}

/** Nothing where nothing changed. */
export function badgeSize(moves: readonly CountedMove[]): BadgeSize {
	if (moves.length === 0) return { width: 0, height: 0 };
	const { padding, row, digit, before } = BADGE;
	const digits = digitsOf(moves);
	return {
		width: MOVE.width + 2 * padding + (digits > 0 ? digits * digit + before : 0),
		height: moves.length * (MOVE.height + row) - row + 2 * padding,
	};
}

/** Where it begins below the symbol's middle: under the name where that stands below; alone, in the symbol's place. */
export function badgeTop(height: number, radius: number, side: NameSide): number {
	if (radius === 0) return Math.round(-height / 2);
	return Math.ceil(radius + BADGE.gap + (side === "below" ? NAME_HEIGHT + BADGE.gap : 0));
}

/** `radius`: the symbol's, or nought where nothing is listed any more. */
export function changeBadge(
	moves: readonly CountedMove[],
	radius: number,
	side: NameSide,
	colours: SignColours,
): (Box | Path | Text)[] {
	if (moves.length === 0) return [];
	const { padding, row, digit, before } = BADGE;
	const { width, height } = badgeSize(moves);
	const [left, top] = [Math.round(-width / 2), badgeTop(height, radius, side)];
	const middleOfNumbers = left + padding + MOVE.width + before + (digitsOf(moves) * digit) / 2;
	return [
		{
			shape: "box",
			x: left + 0.5,
			y: top + 0.5,
			width: width - 1,
			height: height - 1,
			radius: 4,
			fill: colours.surface,
			stroke: { colour: colours.edge, width: 1 },
		},
		...moves.flatMap(({ count, ...move }, i) => {
			const y = top + padding + i * (MOVE.height + row);
			const shapes = moveShapes(move, [left + padding, y], colours);
			if (count === 1) return shapes;
			const number: Text = {
				...{ shape: "text", text: String(count), x: middleOfNumbers, y: y + MOVE.height - NUMBER.foot },
				...{ size: NUMBER.size, weight: NUMBER.weight, fill: colours.ink },
			};
			return [...shapes, number];
		}),
	];
}

/** Of the largest number that is written; one is not. */
function digitsOf(moves: readonly CountedMove[]): number {
	return Math.max(...moves.map(({ count }) => (count > 1 ? String(count).length : 0)));
}
