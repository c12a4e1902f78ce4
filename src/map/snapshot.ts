/**
 * A snapshot of the map, for print and for files: what WebGL has drawn, and over it the city symbols, which on the page
 * are elements and so have to be drawn again.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { changeBadges, citySymbol, type DrawnSymbol, NAME, namePlace, TYPE } from "../signs/city-symbol.ts";
import { CANVAS_FONT, drawShapes } from "../signs/draw-shapes.ts";
import type { Theme } from "../signs/palette.ts";

/**
 * `pixelRatio`: pixels of the snapshot for each CSS pixel, or as many as the graphics card draws. The map on the page is
 * as before afterwards.
 */
export function drawSnapshot(
	map: MapLibreMap,
	symbols: readonly DrawnSymbol[],
	theme: Theme,
	pixelRatio: number,
): HTMLCanvasElement {
	const before = map.getPixelRatio();
	if (pixelRatio !== before) map.setPixelRatio(pixelRatio);
	// The buffer holds what was drawn only until the task ends, so it is drawn and copied in one.
	map.redraw();
	const drawn = map.getCanvas();
	const snapshot = document.createElement("canvas");
	snapshot.width = drawn.width;
	snapshot.height = drawn.height;
	const context = snapshot.getContext("2d");
	if (context) {
		// Of its own width on the page, since the page may not show it any more.
		const drawnRatio = drawn.width / Number.parseFloat(drawn.style.width);
		context.drawImage(drawn, 0, 0);
		context.scale(drawnRatio, drawnRatio);
		for (const symbol of symbols) drawSymbol(context, symbol, theme, drawnRatio);
	}
	if (pixelRatio !== before) map.setPixelRatio(before);
	return snapshot;
}

function drawSymbol(context: CanvasRenderingContext2D, symbol: DrawnSymbol, theme: Theme, pixelRatio: number): void {
	const { at, tally, diameter } = symbol;
	context.save();
	context.translate(at.x, at.y);
	drawShapes(context, citySymbol(tally, diameter, theme));
	drawName(context, symbol, theme, pixelRatio);
	drawShapes(context, changeBadges(symbol, theme));
	context.restore();
}

function drawName(
	context: CanvasRenderingContext2D,
	{ name, nameSide, diameter }: DrawnSymbol,
	theme: Theme,
	pixelRatio: number,
): void {
	if (nameSide === "none") return;
	const { x, y, align } = namePlace(nameSide, diameter);
	context.save();
	context.font = `${TYPE.nameWeight} ${TYPE.size}px ${CANVAS_FONT}`;
	context.textAlign = align;
	context.fillStyle = theme.land;
	context.shadowColor = theme.land;
	for (const blur of NAME.glow) {
		// Unlike all else, a shadow is not scaled with the context.
		context.shadowBlur = blur * pixelRatio;
		context.fillText(name, x, y);
	}
	context.shadowBlur = 0;
	context.fillStyle = theme.page.ink;
	context.fillText(name, x, y);
	context.restore();
}
