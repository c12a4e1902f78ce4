/**
 * The map as a still picture, for paper and for files: what WebGL has drawn, and over it the city symbols, which on the page
 * are elements and so have to be drawn again.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { CHANGE_MARK_SIZE, CHANGE_MARKS } from "../signs/change-symbols.ts";
import { type DrawnSymbol, RING_THICKNESS, SYMBOL_SIDE } from "../signs/city-symbol.ts";
import type { Theme } from "../signs/palette.ts";

/** `pixelRatio`: pixels of the picture for each CSS pixel. The map on the page is as before afterwards. */
export function stillOf(
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
	const still = document.createElement("canvas");
	still.width = drawn.width;
	still.height = drawn.height;
	const context = still.getContext("2d");
	if (context) {
		context.drawImage(drawn, 0, 0);
		context.scale(pixelRatio, pixelRatio);
		for (const symbol of symbols) drawSymbol(context, symbol, theme);
	}
	if (pixelRatio !== before) map.setPixelRatio(before);
	return still;
}

function drawSymbol(context: CanvasRenderingContext2D, symbol: DrawnSymbol, theme: Theme): void {
	const { at, diameter, tally } = symbol;
	const scale = diameter / SYMBOL_SIDE;
	context.save();
	context.translate(at.x, at.y);
	disc(context, diameter / 2, theme.halo);
	let start = -Math.PI / 2;
	for (const classification of CLASSIFICATIONS.toReversed()) {
		const share = tally.total === 0 ? 0 : tally.byClass[classification] / tally.total;
		const thickness = RING_THICKNESS[classification] * scale;
		context.beginPath();
		context.arc(0, 0, (diameter - thickness) / 2, start, start + share * 2 * Math.PI);
		context.lineWidth = thickness;
		context.strokeStyle = theme.classes[classification].fill;
		if (share > 0) context.stroke();
		start += share * 2 * Math.PI;
	}
	context.fillStyle = theme.label;
	context.textAlign = "center";
	context.textBaseline = "middle";
	context.font = `700 ${Math.max(11, diameter * 0.36)}px "Source Sans 3 Variable", sans-serif`;
	context.fillText(String(tally.total), 0, 1);
	drawChanges(context, symbol, theme);
	drawName(context, symbol, theme);
	context.restore();
}

function drawChanges(context: CanvasRenderingContext2D, { changes, diameter }: DrawnSymbol, theme: Theme): void {
	const size = 12;
	let x = (-size * changes.length) / 2;
	for (const kind of changes) {
		context.save();
		context.translate(x + size / 2, diameter / 2 + 4);
		disc(context, size / 2 + 1, theme.halo);
		context.scale(9 / CHANGE_MARK_SIZE, 9 / CHANGE_MARK_SIZE);
		context.translate(-CHANGE_MARK_SIZE / 2, -CHANGE_MARK_SIZE / 2);
		context.fillStyle = theme.label;
		context.fill(new Path2D(CHANGE_MARKS[kind]), "evenodd");
		context.restore();
		x += size;
	}
}

function drawName(context: CanvasRenderingContext2D, { name, nameSide, diameter }: DrawnSymbol, theme: Theme): void {
	const reach = diameter / 2 + 4;
	const places = {
		right: { x: reach, y: 1, align: "left" },
		left: { x: -reach, y: 1, align: "right" },
		below: { x: 0, y: reach + 8, align: "center" },
		above: { x: 0, y: -reach - 6, align: "center" },
	} as const;
	if (nameSide === "none") return;
	const { x, y, align } = places[nameSide];
	context.font = '600 13px "Source Sans 3 Variable", sans-serif';
	context.textAlign = align;
	context.lineJoin = "round";
	context.lineWidth = 3;
	context.strokeStyle = theme.landHalo;
	context.strokeText(name, x, y);
	context.fillStyle = theme.label;
	context.fillText(name, x, y);
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
	context.beginPath();
	context.arc(0, 0, radius, 0, 2 * Math.PI);
	context.fillStyle = colour;
	context.fill();
}
