/**
 * The symbols of the legend as the exported image has them: the page's are stylesheets, so they are drawn from the same
 * shapes.
 */
import type { Classification } from "../../domain/classification.ts";
import { CLASS_CORNER, PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { drawShapes } from "../../signs/draw-shapes.ts";
import { dotSample, moveSample, placeSample } from "../../signs/legend-shapes.ts";
import { outlineColour, outlineSample, SAMPLE_CLASS } from "../../signs/outline-signs.ts";
import { signColours, type Theme } from "../../signs/palette.ts";
import type { Sign } from "../../signs/signs-on-show.ts";
import { trendSymbol } from "../../signs/trend-symbols.ts";

/** The side of the square that each is drawn in, in CSS pixels. */
export const SIGN = 18;

/** Draws at the context's origin and leaves the context as it was. */
export function drawSign(context: CanvasRenderingContext2D, sign: Sign, theme: Theme): void {
	switch (sign.sign) {
		case "class":
			drawClass(context, sign.classification, theme);
			break;
		case "outline": {
			const colour = outlineColour(sign.outline, theme, SAMPLE_CLASS);
			drawShapes(context, [outlineSample(sign.outline, colour, { y: SIGN / 2, length: SIGN })]);
			break;
		}
		case "place":
			drawShapes(context, placeSample(SIGN, signColours(theme)));
			break;
		case "dot":
			drawShapes(context, dotSample(SIGN, sign.classification, signColours(theme)));
			break;
		case "trend":
			drawShapes(context, trendSymbol(sign.trend, SIGN, signColours(theme)));
			break;
		case "move":
			drawShapes(context, moveSample(sign.move, SIGN, signColours(theme)));
			break;
	}
}

function drawClass(context: CanvasRenderingContext2D, classification: Classification, theme: Theme): void {
	const { fill, mark } = theme.classes[classification];
	context.save();
	context.beginPath();
	context.roundRect(0, 0, SIGN, SIGN, CLASS_CORNER * SIGN);
	context.clip();
	context.fillStyle = fill;
	context.fillRect(0, 0, SIGN, SIGN);
	const path = PATTERNS[classification];
	for (let y = 0; path !== undefined && y < SIGN; y += PATTERN_SIZE) {
		for (let x = 0; x < SIGN; x += PATTERN_SIZE) {
			drawShapes(context, [{ shape: "path", d: path, x, y, scale: 1, fill: mark }]);
		}
	}
	context.restore();
}
