/**
 * The patterns of the classes as images for the map, in either of two inks. MapLibre enlarges a pattern with the map, from one whole zoom
 * to twice its size at the next; an image holds so many repeats that they are as wide as on the page at any zoom.
 */
import type { Classification } from "../../domain/classification.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import type { ClassColours, Theme } from "../../signs/palette.ts";

/** Which of a class's colours its pattern is drawn in. */
export type Ink = Extract<keyof ClassColours, "mark" | "line">;
export const INKS: readonly Ink[] = ["mark", "line"];

const PIXEL_RATIO = 2;
/** How often an image repeats the pattern at a whole zoom; up to the next one it is twice as often. */
const LEAST_REPEATS = 10;

/** The name of a class's pattern image, whatever the theme. */
export function patternId(classification: Classification, ink: Ink): string {
	return `${classification}-${ink}`;
}

/** How often an image repeats the pattern from side to side, so that it is as wide as on the page. */
export function repeatsAt(zoom: number): number {
	return Math.round(LEAST_REPEATS * enlargementAt(zoom));
}

/** The width of a pattern on the map, in CSS pixels. */
export function patternWidthAt(zoom: number): number {
	return (PATTERN_SIZE * LEAST_REPEATS * enlargementAt(zoom)) / repeatsAt(zoom);
}

function enlargementAt(zoom: number): number {
	return 2 ** (zoom - Math.floor(zoom));
}

/** Transparent where the fill shows; nothing for a class without a pattern. */
export function patternImage(
	classification: Classification,
	theme: Theme,
	ink: Ink,
	repeats: number,
): { image: ImageData; options: { pixelRatio: number } } | undefined {
	const path = PATTERNS[classification];
	if (path === undefined) return undefined;
	const side = LEAST_REPEATS * PATTERN_SIZE * PIXEL_RATIO;
	const canvas = document.createElement("canvas");
	canvas.width = side;
	canvas.height = side;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	const scale = side / (repeats * PATTERN_SIZE);
	const repeated = new Path2D();
	const one = new Path2D(path);
	for (let at = 0; at < repeats ** 2; at += 1) {
		const [x, y] = [(at % repeats) * PATTERN_SIZE, Math.floor(at / repeats) * PATTERN_SIZE];
		repeated.addPath(one, { e: x, f: y });
	}
	context.scale(scale, scale);
	context.fillStyle = theme.classes[classification][ink];
	// At once, so that nothing is seen of where one ends and the next begins.
	context.fill(repeated);
	return { image: context.getImageData(0, 0, side, side), options: { pixelRatio: PIXEL_RATIO } };
}
