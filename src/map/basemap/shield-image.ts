/** The plate that the number of a road stands on, made here and stretched to each number. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Theme } from "../../signs/palette.ts";

/** The name of the image, whatever the theme. */
export const SHIELD_IMAGE = "road-shield";

const PIXEL_RATIO = 2;
/** In pixels of the image. */
const SIDE = 20;
const RADIUS = 6;
const EDGE = 2;

export function shieldImage({ landHalo, ways }: Theme): {
	image: ImageData;
	options: NonNullable<Parameters<MapLibreMap["addImage"]>[2]>;
} {
	const image = new ImageData(SIDE, SIDE);
	for (let y = 0; y < SIDE; y++) {
		for (let x = 0; x < SIDE; x++) {
			const depth = depthAt(x + 0.5, y + 0.5);
			image.data.set(
				[
					...channelsOf(depth < EDGE ? ways.shieldEdge : landHalo),
					Math.round(255 * Math.min(1, Math.max(0, depth + 0.5))),
				],
				4 * (y * SIDE + x),
			);
		}
	}
	const stretch: [number, number][] = [[RADIUS, SIDE - RADIUS]];
	return {
		image,
		options: {
			pixelRatio: PIXEL_RATIO,
			stretchX: stretch,
			stretchY: stretch,
			content: [EDGE, EDGE, SIDE - EDGE, SIDE - EDGE],
		},
	};
}

/** How far a place lies within the rounded square; negative outside. */
function depthAt(x: number, y: number): number {
	const [fromMiddleX, fromMiddleY] = [Math.abs(x - SIDE / 2), Math.abs(y - SIDE / 2)];
	const [inCornerX, inCornerY] = [fromMiddleX - (SIDE / 2 - RADIUS), fromMiddleY - (SIDE / 2 - RADIUS)];
	if (inCornerX > 0 && inCornerY > 0) return RADIUS - Math.hypot(inCornerX, inCornerY);
	return SIDE / 2 - Math.max(fromMiddleX, fromMiddleY);
}

function channelsOf(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
