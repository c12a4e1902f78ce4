/**
 * Draws the exported image: heading and result above the map, beside them where in the country an area lies, legend and notes below
 * the map, in its own theme.
 */
import { countryInLittle, LITTLE, type LittlePlace } from "../../signs/country-in-little.ts";
import { CANVAS_FONT, drawShapes } from "../../signs/draw-shapes.ts";
import { signWidth } from "../../signs/legend-shapes.ts";
import { THEMES, type Theme } from "../../signs/palette.ts";
import { breakWord, fillLines } from "../../site/break-lines.ts";
import type { LegendEntry } from "../../site/legend-entries.ts";
import type { Snapshot } from "../../site/site.tsx";
import type { ImageText } from "./exported-image-text.ts";
import { drawSign, SIGN } from "./legend-symbols.ts";
import { flow, type Placed } from "./text-flow.ts";

/** In CSS pixels, as all lengths here. */
const MARGIN = 24;
/** How high the country in little is, and how far the text keeps from it. */
const LITTLE_HEIGHT = 108;
const LITTLE_GAP = 20;
/** Between a symbol of the legend and what it means. */
const SIGN_GAP = 8;
const TYPES = {
	title: { font: `700 26px ${CANVAS_FONT}`, line: 32 },
	sentence: { font: `500 16px ${CANVAS_FONT}`, line: 22 },
	legend: { font: `400 14px ${CANVAS_FONT}`, line: 26 },
	note: { font: `400 12px ${CANVAS_FONT}`, line: 17 },
} as const;

interface Line {
	readonly type: keyof typeof TYPES;
	readonly words: string;
}

/** `pixelRatio`: that of the snapshot, and of the image. */
export function drawExportedImage(
	{ canvas, theme: name }: Snapshot,
	pixelRatio: number,
	text: ImageText,
): HTMLCanvasElement {
	const theme = THEMES[name];
	const image = document.createElement("canvas");
	const context = image.getContext("2d");
	if (!context) throw new Error("The browser has no 2D canvas");
	const map = { width: canvas.width / pixelRatio, height: canvas.height / pixelRatio };
	const columnWidth = map.width - 2 * MARGIN;
	const measuredIn = (type: keyof typeof TYPES) => (words: string) => {
		context.font = TYPES[type].font;
		return context.measureText(words).width;
	};
	const lines = (type: keyof typeof TYPES, texts: readonly string[], width = columnWidth): Line[] => {
		const column = { width, measure: measuredIn(type) };
		return texts.flatMap((text) => fillLines(text.split(" "), column, breakWord)).map((words) => ({ type, words }));
	};

	const little = { height: text.place ? LITTLE_HEIGHT : 0, width: (LITTLE.width / LITTLE.height) * LITTLE_HEIGHT };
	const headWidth = text.place ? columnWidth - little.width - LITTLE_GAP : columnWidth;
	const head = [...lines("title", [text.title], headWidth), ...lines("sentence", text.sentences, headWidth)];
	const legend = flow(
		text.legend,
		columnWidth,
		(entry) => signWidth(entry, SIGN) + SIGN_GAP + measuredIn("legend")(entry.text),
		22,
	);
	const notes = lines("note", text.notes);
	const mapTop = MARGIN + Math.max(heightOf(head), little.height) + 14;
	const legendTop = mapTop + map.height + 16;
	const notesTop = legendTop + legend.rows * TYPES.legend.line + 10;

	image.width = canvas.width;
	image.height = Math.round((notesTop + heightOf(notes) + MARGIN - 4) * pixelRatio);
	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = theme.halo;
	context.fillRect(0, 0, map.width, image.height);
	context.drawImage(canvas, 0, mapTop, map.width, map.height);
	write(context, head, MARGIN, theme.label);
	if (text.place) drawLittle(context, text.place, map.width - MARGIN - little.width, theme);
	for (const placed of legend.placed) drawEntry(context, placed, legendTop, theme);
	write(context, notes, notesTop, theme.place);
	return image;
}

function drawLittle(context: CanvasRenderingContext2D, place: LittlePlace, left: number, theme: Theme): void {
	context.save();
	context.translate(left, MARGIN);
	context.scale(LITTLE_HEIGHT / LITTLE.height, LITTLE_HEIGHT / LITTLE.height);
	const { border: country, place: county, selected: dot, halo: casing, label: name } = theme;
	drawShapes(context, countryInLittle(place, { country, county, dot, casing, name }));
	context.restore();
}

function heightOf(lines: readonly Line[]): number {
	return lines.reduce((sum, { type }) => sum + TYPES[type].line, 0);
}

function write(context: CanvasRenderingContext2D, lines: readonly Line[], top: number, colour: string): void {
	context.fillStyle = colour;
	context.textBaseline = "middle";
	let y = top;
	for (const { type, words } of lines) {
		const { font, line } = TYPES[type];
		context.font = font;
		context.fillText(words, MARGIN, y + line / 2);
		y += line;
	}
}

function drawEntry(
	context: CanvasRenderingContext2D,
	{ item, x, row }: Placed<LegendEntry>,
	top: number,
	theme: Theme,
): void {
	const { line, font } = TYPES.legend;
	const middle = top + (row + 0.5) * line;
	context.save();
	context.translate(MARGIN + x, middle - SIGN / 2);
	drawSign(context, item, theme);
	context.restore();
	context.fillStyle = theme.label;
	context.font = font;
	context.textBaseline = "middle";
	context.fillText(item.text, MARGIN + x + signWidth(item, SIGN) + SIGN_GAP, middle);
}
