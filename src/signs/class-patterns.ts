/**
 * The pattern of each class, its second sign beside colour: none, dots, diagonal lines.
 * One path serves the map's images and the marks in text and legend.
 */
import type { Classification } from "../domain/classification.ts";
import type { ClassColours, Theme } from "./palette.ts";

/** The side of a pattern's square tile, in CSS pixels. */
export const PATTERN_SIZE = 8;

/** Filled SVG paths within the tile that meet themselves at its edges. */
export const PATTERNS: Readonly<Record<Classification, string | undefined>> = {
	utsatt: undefined,
	riskomrade: "M2 0.7a1.3 1.3 0 1 0 .01 0zM6 4.7a1.3 1.3 0 1 0 .01 0z",
	sarskilt_utsatt: "M0 6.9L6.9 0H8V1.1L1.1 8H0zM7 8L8 7V8zM0 0H1L0 1z",
};

/** Which of a class's colours its pattern is drawn in. */
export type Ink = Extract<keyof ClassColours, "mark" | "line">;
export const INKS: readonly Ink[] = ["mark", "line"];

/** The name of a class's pattern image in a theme's style. */
export function patternId(classification: Classification, theme: Theme, ink: Ink): string {
	return `${classification}-${ink}-${theme.name}`;
}

const PIXEL_RATIO = 2;

/** The pattern as an image for the map, transparent where the fill shows; nothing for a class without a pattern. */
export function patternImage(
	classification: Classification,
	theme: Theme,
	ink: Ink,
): { image: ImageData; pixelRatio: number } | undefined {
	const path = PATTERNS[classification];
	const side = PATTERN_SIZE * PIXEL_RATIO;
	const canvas = document.createElement("canvas");
	canvas.width = side;
	canvas.height = side;
	const context = canvas.getContext("2d");
	if (path === undefined || context === null) return undefined;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.fillStyle = theme.classes[classification][ink];
	context.fill(new Path2D(path));
	return { image: context.getImageData(0, 0, side, side), pixelRatio: PIXEL_RATIO };
}
