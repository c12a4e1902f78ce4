/** The symbols of what changed as images for the map, on a plate that sets them off from any fill. */
import { ALL_MOVES, MOVE, moveKey, moveShapes } from "../../signs/class-moves.ts";
import { drawShapes } from "../../signs/draw-shapes.ts";
import { signColours, type Theme } from "../../signs/palette.ts";

/** In CSS pixels, on each side of the symbol. */
const PLATE = 3;
const PIXEL_RATIO = 2;

/** The name of a move's image, whatever the theme. */
export function changeImageId(key: string): string {
	return `change-${key}`;
}

/** Every image of a theme, by its name. */
export function changeImages(theme: Theme): { id: string; image: ImageData; pixelRatio: number }[] {
	const { large } = MOVE;
	const [width, height] = [large.width + 2 * PLATE, large.height + 2 * PLATE];
	const canvas = document.createElement("canvas");
	canvas.width = width * PIXEL_RATIO;
	canvas.height = height * PIXEL_RATIO;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return [];
	const colours = signColours(theme);
	const plate = {
		shape: "box",
		x: 0.5,
		y: 0.5,
		width: width - 1,
		height: height - 1,
		radius: 4,
		fill: colours.surface,
		stroke: { colour: colours.edge, width: 1 },
	} as const;
	return ALL_MOVES.map((move) => {
		context.setTransform(PIXEL_RATIO, 0, 0, PIXEL_RATIO, 0, 0);
		context.clearRect(0, 0, width, height);
		drawShapes(context, [plate, ...moveShapes(move, "large", [PLATE, PLATE], colours)]);
		const image = context.getImageData(0, 0, canvas.width, canvas.height);
		return { id: changeImageId(moveKey(move)), image, pixelRatio: PIXEL_RATIO };
	});
}
