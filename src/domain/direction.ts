/** The eight points of the compass. */
import { DIRECTIONS } from "./dataset.ts";

export type Direction = (typeof DIRECTIONS)[number];

/** Of the eight, that which a bearing (degrees clockwise from north) comes nearest to. */
export function directionOf(degrees: number): Direction {
	const eighth = 360 / DIRECTIONS.length;
	return DIRECTIONS[(Math.round(degrees / eighth) + DIRECTIONS.length) % DIRECTIONS.length] ?? DIRECTIONS[0];
}
