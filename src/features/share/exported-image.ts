/** Draws the exported image: heading and result above the map, legend and notes below it, in the map's own theme. */
import { CANVAS_FONT } from "../../signs/draw-shapes.ts";
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
	const lines = (type: keyof typeof TYPES, texts: readonly string[]): Line[] => {
		const column = { width: columnWidth, measure: measuredIn(type) };
		return texts.flatMap((text) => fillLines(text.split(" "), column, breakWord)).map((words) => ({ type, words }));
	};

	const head = [...lines("title", [text.title]), ...lines("sentence", text.sentences)];
	const legend = flow(
		text.legend,
		columnWidth,
		(entry) => signWidth(entry, SIGN) + SIGN_GAP + measuredIn("legend")(entry.text),
		22,
	);
	const notes = lines("note", text.notes);
	const mapTop = MARGIN + heightOf(head) + 14;
	const legendTop = mapTop + map.height + 16;
	const notesTop = legendTop + legend.rows * TYPES.legend.line + 10;

	image.width = canvas.width;
	image.height = Math.round((notesTop + heightOf(notes) + MARGIN - 4) * pixelRatio);
	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = theme.halo;
	context.fillRect(0, 0, map.width, image.height);
	context.drawImage(canvas, 0, mapTop, map.width, map.height);
	write(context, head, MARGIN, theme.label);
	for (const placed of legend.placed) drawEntry(context, placed, legendTop, theme);
	write(context, notes, notesTop, theme.place);
	return image;
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
