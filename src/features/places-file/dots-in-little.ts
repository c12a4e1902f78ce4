/** Any number of places in the country in little: as many dots as can be told apart there, each with how many places it stands for. */
import type { LngLat } from "../../domain/dataset.ts";
import { placeInLittle } from "../../signs/country-in-little.ts";

export interface LittleDot {
	/** Its middle, in the picture's own units. */
	readonly x: number;
	readonly y: number;
	readonly count: number;
	/** Whether any of them lies in an area. */
	readonly isInArea: boolean;
}

/** A side of the squares whose places are one dot, in the picture's units. */
const SQUARE = 2;

export function createDotsInLittle() {
	const squares = new Map<string, { x: number; y: number; count: number; isInArea: boolean }>();
	return {
		add(at: LngLat, isInArea: boolean): void {
			const [x, y] = placeInLittle(at).map((part) => (Math.floor(part / SQUARE) + 0.5) * SQUARE) as [number, number];
			const key = `${x} ${y}`;
			const square = squares.get(key) ?? { x, y, count: 0, isInArea: false };
			square.count++;
			square.isInArea ||= isInArea;
			squares.set(key, square);
		},
		/** Those in an area last, so that they are drawn above the others. */
		all: (): LittleDot[] => [...squares.values()].toSorted((a, b) => Number(a.isInArea) - Number(b.isInArea)),
	};
}
