/**
 * A snapshot of the map, for print and for files: what WebGL has drawn, and over it the place symbols, which on the page
 * are elements and so have to be drawn again, as the place that is asked about has.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CANVAS_FONT, drawShapes } from "../signs/draw-shapes.ts";
import type { Theme } from "../signs/palette.ts";
import { PIN, PIN_DOT, PIN_PATH } from "../signs/pin.ts";
import { AREA_NAMES, type DrawnSymbol, NAME, namePlace, spacingOf, TYPE, writtenName } from "../signs/place-symbol.ts";

/**
 * `pixelRatio`: pixels of the snapshot for each CSS pixel, or as many as the graphics card draws. The map on the page is
 * as before afterwards.
 */
export function drawSnapshot(
	map: MapLibreMap,
	symbols: readonly DrawnSymbol[],
	theme: Theme,
	pixelRatio: number,
	place?: { readonly x: number; readonly y: number; readonly radius: number },
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
		if (place) drawPlace(context, place, theme);
	}
	if (pixelRatio !== before) map.setPixelRatio(before);
	return snapshot;
}

/** The place that is asked about, with the circle within which it may be. */
function drawPlace(
	context: CanvasRenderingContext2D,
	{ x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
	{ page }: Theme,
): void {
	context.save();
	context.translate(x, y);
	context.strokeStyle = page.ink;
	if (radius >= PIN.width / 2) {
		context.beginPath();
		context.arc(0, 0, radius, 0, 2 * Math.PI);
		context.setLineDash([4, 3]);
		context.stroke();
		context.setLineDash([]);
	}
	const pin = new Path2D(PIN_PATH);
	context.fillStyle = page.ink;
	context.strokeStyle = page.surface;
	context.lineWidth = 2;
	context.stroke(pin);
	context.fill(pin);
	context.beginPath();
	context.arc(0, PIN_DOT.y, PIN_DOT.radius, 0, 2 * Math.PI);
	context.fillStyle = page.surface;
	context.fill();
	context.restore();
}

function drawSymbol(context: CanvasRenderingContext2D, symbol: DrawnSymbol, theme: Theme, pixelRatio: number): void {
	context.save();
	context.translate(symbol.at.x, symbol.at.y);
	drawShapes(context, symbol.shapes);
	drawName(context, symbol, theme, pixelRatio);
	context.restore();
}

function drawName(
	context: CanvasRenderingContext2D,
	{ name, number, names, kind, side, radius }: DrawnSymbol,
	theme: Theme,
	pixelRatio: number,
): void {
	const { x, y, align } = namePlace(side, radius);
	const parts = [
		{
			text: writtenName(kind, name),
			weight: TYPE.nameWeight,
			spacing: spacingOf(kind),
		},
		{ text: ` ${number}`, weight: TYPE.numberWeight, spacing: 0 },
	];
	const setType = ({ weight, spacing }: (typeof parts)[number]) => {
		context.font = `${weight} ${TYPE.size}px ${CANVAS_FONT}`;
		context.letterSpacing = `${spacing}px`;
	};
	const widths = parts.map((part) => {
		setType(part);
		return context.measureText(part.text).width;
	});
	const whole = widths.reduce((sum, width) => sum + width, 0);
	let left = x - { left: 0, center: whole / 2, right: whole }[align];
	for (const [i, part] of parts.entries()) {
		setType(part);
		writeGlowing(context, part.text, [left, y], theme, pixelRatio);
		left += widths[i] ?? 0;
	}
	context.letterSpacing = "0px";
	context.font = `400 ${AREA_NAMES.size}px ${CANVAS_FONT}`;
	context.textAlign = align;
	// Below the name's own line, each in the middle of its line.
	const first = y - TYPE.foot + TYPE.size / 2 + 1 + AREA_NAMES.line / 2 + TYPE.foot;
	for (const [i, area] of names.entries()) {
		writeGlowing(context, area, [x, first + i * AREA_NAMES.line], theme, pixelRatio);
	}
}

function writeGlowing(
	context: CanvasRenderingContext2D,
	text: string,
	[x, y]: readonly [number, number],
	theme: Theme,
	pixelRatio: number,
): void {
	context.fillStyle = theme.land;
	context.shadowColor = theme.land;
	for (const blur of NAME.glow) {
		// Unlike all else, a shadow is not scaled with the context.
		context.shadowBlur = blur * pixelRatio;
		context.fillText(text, x, y);
	}
	context.shadowBlur = 0;
	context.fillStyle = theme.page.ink;
	context.fillText(text, x, y);
}
