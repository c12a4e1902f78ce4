/** The marks of change as images for the map: a disc in the colour of the labels' halo with the mark in that of the labels. */
import { CHANGE_MARK_SIZE, CHANGE_MARKS, MARKED_KINDS, type MarkedKind } from "../../signs/change-symbols.ts";
import type { Theme } from "../../signs/palette.ts";

/** Diameter of the disc in CSS pixels. */
const DIAMETER = 24;
const PIXEL_RATIO = 2;

/** The name of a kind's image in a theme's style. */
export function changeImageId(kind: MarkedKind, theme: Theme): string {
	return `change-${kind}-${theme.name}`;
}

/** Every image of a theme, by its name. */
export function changeImages(theme: Theme): { id: string; image: ImageData; pixelRatio: number }[] {
	return MARKED_KINDS.flatMap((kind) => {
		const image = draw(CHANGE_MARKS[kind], theme);
		return image ? [{ id: changeImageId(kind, theme), image, pixelRatio: PIXEL_RATIO }] : [];
	});
}

function draw(path: string, theme: Theme): ImageData | undefined {
	const canvas = document.createElement("canvas");
	canvas.width = DIAMETER * PIXEL_RATIO;
	canvas.height = DIAMETER * PIXEL_RATIO;
	// Read back at once: a canvas that the graphics card holds would make the map wait for it.
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) return undefined;
	context.scale(PIXEL_RATIO, PIXEL_RATIO);
	context.beginPath();
	context.arc(DIAMETER / 2, DIAMETER / 2, DIAMETER / 2 - 1.5, 0, 2 * Math.PI);
	context.fillStyle = theme.halo;
	context.fill();
	context.lineWidth = 1.5;
	context.strokeStyle = theme.label;
	context.stroke();
	context.translate((DIAMETER - CHANGE_MARK_SIZE) / 2, (DIAMETER - CHANGE_MARK_SIZE) / 2);
	context.fillStyle = theme.label;
	context.fill(new Path2D(path), "evenodd");
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
