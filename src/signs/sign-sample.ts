/**
 * Any sign of a legend as shapes, in the colours of a theme: for images. On the page stylesheets draw those of areas, and it does
 * without the palette.
 */
import type { Classification } from "../domain/classification.ts";
import { CLASS_CORNER, PATTERN_SIZE, PATTERNS } from "./class-patterns.ts";
import { dotSample, moveSample, placeSample } from "./legend-shapes.ts";
import { outlineColour, outlineSample, SAMPLE_CLASS } from "./outline-signs.ts";
import { type SignColours, signColours, type Theme } from "./palette.ts";
import type { Shape } from "./shapes.ts";
import type { Sign } from "./signs-on-show.ts";
import { trendSymbol } from "./trend-symbols.ts";

/** In a square of the side; a change as wide as `signWidth` says. */
export function signSample(sign: Sign, side: number, theme: Theme): Shape[] {
	const colours = signColours(theme);
	switch (sign.sign) {
		case "class":
			return classSample(side, sign.classification, colours);
		case "outline":
			return [
				outlineSample(sign.outline, outlineColour(sign.outline, theme, SAMPLE_CLASS), { y: side / 2, length: side }),
			];
		case "place":
			return placeSample(side, colours);
		case "dot":
			return dotSample(side, sign.classification, colours);
		case "trend":
			return trendSymbol(sign.trend, side, colours);
		case "move":
			return moveSample(sign.move, side, colours);
	}
}

/** Two tiles of the pattern in each direction, which so end at its edges. */
function classSample(side: number, classification: Classification, { fills, marks }: SignColours): Shape[] {
	const square = { x: 0, y: 0, width: side, height: side, radius: CLASS_CORNER * side };
	const d = PATTERNS[classification];
	const tile = side / 2;
	const corners = d === undefined ? [] : [0, tile].flatMap((y) => [0, tile].map((x) => ({ x, y })));
	return [
		{ shape: "box", ...square, fill: fills[classification] },
		...corners.map((corner) => ({
			shape: "path" as const,
			d: d ?? "",
			...corner,
			scale: tile / PATTERN_SIZE,
			fill: marks[classification],
		})),
	];
}
