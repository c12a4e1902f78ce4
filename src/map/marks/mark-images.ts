/** What areas are marked with as images for the map, on a plate or disc that sets them off from any fill. */
import { TRENDS, type Trend } from "../../domain/dataset.ts";
import { ALL_MOVES, moveKey, PLATED, platedMove } from "../../signs/class-moves.ts";
import { drawShapes } from "../../signs/draw-shapes.ts";
import { signColours, type Theme } from "../../signs/palette.ts";
import type { Shape } from "../../signs/shapes.ts";
import { trendSymbol } from "../../signs/trend-symbols.ts";

/** In CSS pixels. The side of a trend's symbol; the margin keeps its ring whole where the image is scaled. */
const TREND_SIDE = 22;
const MARGIN = 0.75;
const PIXEL_RATIO = 2;

/** The name of a move's image, whatever the theme. */
export function changeImageId(key: string): string {
	return `change-${key}`;
}

/** The name of a trend's image, whatever the theme. */
export function trendImageId(trend: Trend): string {
	return `trend-${trend}`;
}

/** How each image is drawn in a theme, by its name; nothing where there is nothing to draw on. */
export const MARK_IMAGES = new Map([
	...ALL_MOVES.map(
		(move) =>
			[
				changeImageId(moveKey(move)),
				(theme: Theme) => draw(PLATED.width, PLATED.height, platedMove(move, signColours(theme))),
			] as const,
	),
	...TRENDS.map(
		(trend) =>
			[
				trendImageId(trend),
				(theme: Theme) => draw(TREND_SIDE, TREND_SIDE, trendSymbol(trend, TREND_SIDE, signColours(theme), MARGIN)),
			] as const,
	),
]);

function draw(width: number, height: number, shapes: readonly Shape[]) {
	const canvas = document.createElement("canvas");
	canvas.width = width * PIXEL_RATIO;
	canvas.height = height * PIXEL_RATIO;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	drawShapes(context, shapes);
	const image = context.getImageData(0, 0, canvas.width, canvas.height);
	return { image, options: { pixelRatio: PIXEL_RATIO } };
}
