/** The patterns of the classes as images for the map, in either of two inks. */
import type { Classification } from "../../domain/classification.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import type { ClassColours, Theme } from "../../signs/palette.ts";

/** Which of a class's colours its pattern is drawn in. */
export type Ink = Extract<keyof ClassColours, "mark" | "line">;
export const INKS: readonly Ink[] = ["mark", "line"];

const PIXEL_RATIO = 2;

/** The name of a class's pattern image, whatever the theme. */
export function patternId(classification: Classification, ink: Ink): string {
	return `${classification}-${ink}`;
}

/** Transparent where the fill shows; nothing for a class without a pattern. */
export function patternImage(
	classification: Classification,
	theme: Theme,
	ink: Ink,
): { image: ImageData; pixelRatio: number } | undefined {
	const path = PATTERNS[classification];
	if (path === undefined) return undefined;
	const side = PATTERN_SIZE * PIXEL_RATIO;
	const canvas = document.createElement("canvas");
	canvas.width = side;
	canvas.height = side;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.fillStyle = theme.classes[classification][ink];
	context.fill(new Path2D(path));
	return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
