/** The signs of a legend that are no areas, as shapes of a height; those of areas are drawn by each renderer's own means. */
import type { Classification } from "../domain/classification.ts";
import { dotShapes } from "./class-dot.ts";
import { type ClassMove, MOVE, moveShapes } from "./class-moves.ts";
import { DOT, packDots } from "./dots.ts";
import type { SignColours } from "./palette.ts";
import type { Shape } from "./shapes.ts";
import type { Sign } from "./signs-on-show.ts";

/** By itself a dot is larger than among others. */
const DOT_ENLARGED = 1.5;

/** What the symbol of an entry takes in a legend, whose symbols are as high as `side`. */
export function signWidth({ sign }: Sign, side: number): number {
	return sign === "move" ? MOVE.width : side;
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
