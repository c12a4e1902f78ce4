/**
 * The symbol of each trend that the Police state, where the reader asks for trends: a shape in a ring, without a colour of its own,
 * since none of them is the site's to praise or blame.
 */
import type { Trend } from "../domain/dataset.ts";
import type { SignColours } from "./palette.ts";
import type { Circle, Path } from "./shapes.ts";

/** In a square of a side of 16, filled by the even-odd rule: an arrow up, one to the side, one down, a plus. */
const SHAPES: Readonly<Record<Trend, string>> = {
	positive: "M5 3h8v8h-2V6.4L4.4 13 3 11.6 9.6 5H5z",
	stable: "M9 2.6L14.4 8 9 13.4 7.6 12l3-3H2V7h8.6l-3-3z",
	negative: "M5 13h8V5h-2v4.6L4.4 3 3 4.4 9.6 11H5z",
	new: "M7 2h2v5h5v2H9v5H7V9H2V7h5z",
};
const SIDE = 16;
const LINE = 1.5;
const SHAPE = 0.62;

/** In a square of a side, whose ring leaves a `margin` free. */
export function trendSymbol(trend: Trend, side: number, { surface, ink }: SignColours, margin = 0): (Circle | Path)[] {
	const middle = side / 2;
	const corner = (side * (1 - SHAPE)) / 2;
	return [
		{
			shape: "circle",
			x: middle,
			y: middle,
			radius: middle - margin - LINE / 2,
			fill: surface,
			stroke: { colour: ink, width: LINE },
		},
		{ shape: "path", d: SHAPES[trend], x: corner, y: corner, scale: (side * SHAPE) / SIDE, fill: ink },
	];
}
