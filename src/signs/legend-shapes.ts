/** The signs of a legend as shapes of a height. On the page those of areas are drawn by stylesheets instead. */
import type { Classification } from "../domain/classification.ts";
import { dotShapes } from "./class-dot.ts";
import { type ClassMove, MOVE, moveShapes } from "./class-moves.ts";
import { CLASS_CORNER, PATTERN_SIZE, PATTERNS } from "./class-patterns.ts";
import { DOT, packDots } from "./dots.ts";
import { outlineColour, outlineSample, SAMPLE_CLASS } from "./outline-signs.ts";
import { type SignColours, signColours, type Theme } from "./palette.ts";
import type { Shape } from "./shapes.ts";
import type { Sign } from "./signs-on-show.ts";
import { trendSymbol } from "./trend-symbols.ts";

/** By itself a dot is larger than among others. */
const DOT_ENLARGED = 1.5;

/** What the symbol of an entry takes in a legend, whose symbols are as high as `side`. */
export function signWidth({ sign }: Sign, side: number): number {
	return sign === "move" ? MOVE.width : side;
}

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

/** A disc with dots of no class. */
export function placeSample(side: number, { surface, edge }: SignColours): Shape[] {
	const { places, radius } = packDots(3);
	const [middle, scale] = [side / 2, side / 2 / radius];
	return [
		{
			shape: "circle",
			x: middle,
			y: middle,
			radius: middle - 0.5,
			fill: surface,
			stroke: { colour: edge, width: 1 },
		},
		...places.map(([x, y]) => ({
			shape: "circle" as const,
			x: middle + x * scale,
			y: middle + y * scale,
			radius: DOT.radius * scale * 0.8,
			fill: edge,
		})),
	];
}

export function dotSample(side: number, classification: Classification, colours: SignColours): Shape[] {
	return dotShapes([side / 2, side / 2], classification, colours, DOT.radius * DOT_ENLARGED);
}

/** As wide as on the map. */
export function moveSample(move: ClassMove, height: number, colours: SignColours): Shape[] {
	return moveShapes(move, [0, (height - MOVE.height) / 2], colours);
}
