/**
 * The change symbols as images for the map: a disc in the colour of the labels' halo with the shape in that of the
 * labels.
 */
import { CHANGE_SYMBOL_KINDS, type ChangeSymbolKind, changeSymbol } from "../../signs/change-symbols.ts";
import { drawShapes } from "../../signs/draw-shapes.ts";
import type { Theme } from "../../signs/palette.ts";

/** In CSS pixels; the margin keeps the disc's edge whole where the image is scaled. */
const SIDE = 24;
const MARGIN = 0.75;
const PIXEL_RATIO = 2;

/** The name of a kind's image, whatever the theme. */
export function changeImageId(kind: ChangeSymbolKind): string {
	return `change-${kind}`;
}

/** Every image of a theme, by its name. */
export function changeImages(theme: Theme): { id: string; image: ImageData; pixelRatio: number }[] {
	return CHANGE_SYMBOL_KINDS.flatMap((kind) => {
		const image = draw(kind, theme);
		return image ? [{ id: changeImageId(kind), image, pixelRatio: PIXEL_RATIO }] : [];
	});
}

function draw(kind: ChangeSymbolKind, theme: Theme): ImageData | undefined {
	const canvas = document.createElement("canvas");
	canvas.width = SIDE * PIXEL_RATIO;
	canvas.height = SIDE * PIXEL_RATIO;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	drawShapes(context, changeSymbol(kind, SIDE, { background: theme.halo, ink: theme.label }, MARGIN));
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
