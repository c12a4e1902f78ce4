/**
 * How the outlines of all boundary versions stand in the dataset's file, where they are most of it. The steps of every ring
 * (`coordinates.ts`) follow each other, and are written a digit at a time: one text has the last digit of each step, the next
 * the one before, and so on. Digits of one kind beside each other compress to two thirds of what numbers in a row do, and
 * nothing is lost.
 */
import type { Outline } from "./geometry.ts";

/** How many points each ring of each polygon has, of one boundary version. */
export type Corners = readonly (readonly number[])[];

/** As many signs as ASCII has in a row that JSON need not escape, from the first on. */
const BASE = 56;
const FIRST = 35;

/** What `readOutlines` reads back. */
export function writeOutlines(outlines: readonly Outline[]): { corners: number[][][]; digits: string[] } {
	// Every second number is negative, so that small steps are small numbers whatever their direction.
	let left = outlines.flat(3).map((step) => (step < 0 ? -2 * step - 1 : 2 * step));
	const digits: string[] = [];
	while (left.some((number) => number > 0)) {
		digits.push(left.map((number) => String.fromCharCode(FIRST + (number % BASE))).join(""));
		left = left.map((number) => Math.floor(number / BASE));
	}
	return { corners: outlines.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.length / 2))), digits };
}

/** Whether there are as many steps as the corners ask for, no more and no fewer. */
export function areWhole(corners: readonly Corners[], digits: readonly string[]): boolean {
	const points = corners.flat(2).reduce((sum, count) => sum + count, 0);
	return digits.every(({ length }) => length === 2 * points);
}

/** The rings of each boundary version, in the order of its corners. */
export function readOutlines(corners: readonly Corners[], digits: readonly string[]): Outline[] {
	let at = -1;
	const readStep = () => {
		at++;
		const number = digits.reduceRight((sum, column) => sum * BASE + column.charCodeAt(at) - FIRST, 0);
		return number % 2 ? -(number + 1) / 2 : number / 2;
	};
	return corners.map((polygons) =>
		polygons.map((rings) => rings.map((points) => Array.from({ length: 2 * points }, readStep))),
	);
}
