/**
 * Lays out an exported image: where its map is, and the text and legend about it as shapes, which a canvas and an SVG draw alike.
 * Of the sizes of type that a format may have, the largest in which everything has space. Lengths in CSS pixels.
 */
import { countryInLittle, LITTLE, type LittlePlace } from "../../signs/country-in-little.ts";
import { signWidth } from "../../signs/legend-shapes.ts";
import type { Theme } from "../../signs/palette.ts";
import type { Shape } from "../../signs/shapes.ts";
import { signSample } from "../../signs/sign-sample.ts";
import { breakWord, fillLines } from "../../site/break-lines.ts";
import type { LegendEntry } from "../../site/legend-entries.ts";
import type { ImageText } from "./exported-image-text.ts";
import { type ImageFormat, layoutSize } from "./image-formats.ts";
import { flow } from "./text-flow.ts";

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface ImageLayout {
	readonly width: number;
	readonly height: number;
	/** Of the map, in whole pixels. */
	readonly map: Rect;
	/** All but the map, which they lie around and in part over. */
	readonly shapes: readonly Shape[];
}

/** How wide a text is in a size and weight. */
export type Measure = (text: string, type: { readonly size: number; readonly weight: number }) => number;

const TYPES = {
	title: { size: 21, weight: 700, line: 25 },
	sentence: { size: 14, weight: 600, line: 18.5 },
	/** Whatever adds to the first sentence. */
	addition: { size: 13, weight: 400, line: 17.5 },
	legend: { size: 12.5, weight: 400, line: 17 },
	note: { size: 9.5, weight: 400, line: 12.5 },
} as const;
type TypeName = keyof typeof TYPES;

/** What all sizes of type are multiplied by, the largest first. */
const SCALES = [1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72];
/** Of source and credits, which leave the map its space. */
const LARGEST_NOTES = 1.2;
const MARGIN = 20;
/** Between blocks of text, and between a symbol of the legend and what it means. */
const GAP = 14;
const SIGN = 16;
const SIGN_GAP = 7;
/** Between two entries of the legend, across and down. */
const BETWEEN = { x: 20, y: 6 } as const;
/** Of an image that is not wide, at least so much is map. */
const LEAST_MAP = 0.45;
/** The country in little, on a plate in the map's corner. */
const PLATE = { height: 96, padding: 6, inset: 10 } as const;

interface Block {
	readonly height: number;
	readonly shapes: readonly Shape[];
}

export function layOutImage(format: ImageFormat, text: ImageText, theme: Theme, measure: Measure): ImageLayout {
	const tries = fewerSentences(text).flatMap((some) =>
		SCALES.filter((scale) => scale <= format.largestType).map((scale) =>
			tryLayout(format, some, scale, theme, measure),
		),
	);
	const layout = tries.find(({ fits }) => fits) ?? tries.at(-1);
	if (!layout) throw new Error("An image has a size of type");
	return layout;
}

/** With all sentences, and then with fewer: the first says what is on show, the others add to it. */
function fewerSentences(text: ImageText): ImageText[] {
	return text.sentences.map((_, i) => ({ ...text, sentences: text.sentences.slice(0, text.sentences.length - i) }));
}

function tryLayout(
	format: ImageFormat,
	text: ImageText,
	scale: number,
	theme: Theme,
	measure: Measure,
): ImageLayout & { fits: boolean } {
	const { width, height } = layoutSize(format);
	const write = (type: TypeName, texts: readonly string[], columnWidth: number, colour: string) =>
		writeText(
			texts,
			{ ...scaled(type, type === "note" ? Math.min(scale, LARGEST_NOTES) : scale), width: columnWidth, colour },
			measure,
		);
	const inner = width - 2 * MARGIN;
	const notes = write("note", text.notes, inner, theme.place);
	const notesTop = height - MARGIN / 2 - notes.height;
	const headWidth = format.column === undefined ? inner : format.column - 2 * MARGIN;
	const title = write("title", [text.title], headWidth, theme.label);
	const [first = "", ...others] = text.sentences;
	const sentences = stack([
		write("sentence", [first], headWidth, theme.label),
		...others.map((sentence) => write("addition", [sentence], headWidth, theme.label)),
	]);
	const legend = writeLegend(text.legend, headWidth, scale, theme, measure);
	const sentencesTop = MARGIN + title.height + GAP / 2;
	const sentencesEnd = sentencesTop + sentences.height;
	const head = [placed(title, MARGIN, MARGIN), placed(sentences, MARGIN, sentencesTop)];
	const foot = placed(notes, MARGIN, notesTop);
	if (format.column !== undefined) {
		const bottom = Math.round(notesTop - GAP / 2);
		const map = { x: format.column, y: 0, width: Math.round(width - format.column), height: bottom };
		const shapes = [...head, placed(legend, MARGIN, sentencesEnd + GAP), foot, ...littleOver(map, text.place, theme)];
		return { width, height, map, shapes, fits: sentencesEnd + GAP + legend.height + GAP / 2 <= bottom };
	}
	const legendTop = notesTop - GAP / 2 - legend.height;
	const mapTop = Math.round(sentencesEnd + GAP);
	const map = { x: 0, y: mapTop, width: Math.round(width), height: Math.max(1, Math.round(legendTop - GAP) - mapTop) };
	const shapes = [...head, placed(legend, MARGIN, legendTop), foot, ...littleOver(map, text.place, theme)];
	return { width, height, map, shapes, fits: map.height >= LEAST_MAP * height };
}

/** Below each other. */
function stack(blocks: readonly Block[]): Block {
	const [first, ...others] = blocks;
	if (!first) return { height: 0, shapes: [] };
	const rest = stack(others);
	if (rest.height === 0) return first;
	const top = first.height + BETWEEN.y;
	return { height: top + rest.height, shapes: [...first.shapes, placed(rest, 0, top)] };
}

function scaled(type: TypeName, scale: number) {
	const { size, weight, line } = TYPES[type];
	return { size: size * scale, weight, line: line * scale };
}

interface Type {
	readonly size: number;
	readonly weight: number;
	readonly line: number;
	readonly width: number;
	readonly colour: string;
}

function writeText(texts: readonly string[], type: Type, measure: Measure): Block {
	return writeLines(
		texts.flatMap((text) => linesOf(text, type, measure)),
		type,
	);
}

function linesOf(text: string, type: Type, measure: Measure): string[] {
	return fillLines(text.split(" "), { width: type.width, measure: (words) => measure(words, type) }, breakWord);
}

function writeLines(lines: readonly string[], { size, weight, line, colour }: Type): Block {
	// Where the feet of letters stand in a line.
	const foot = (line + size * 0.68) / 2;
	const shapes = lines.map(
		(text, i): Shape => ({
			shape: "text",
			text,
			x: 0,
			y: i * line + foot,
			size,
			weight,
			fill: colour,
			anchor: "start",
		}),
	);
	return { height: lines.length * line, shapes };
}

/** Entries beside each other as far as there is space, each with its symbol before its first line. */
function writeLegend(
	entries: readonly LegendEntry[],
	width: number,
	scale: number,
	theme: Theme,
	measure: Measure,
): Block {
	const type = { ...scaled("legend", scale), width, colour: theme.label };
	const items = entries.map((entry) => {
		const indent = signWidth(entry, SIGN) + SIGN_GAP;
		const own = { ...type, width: width - indent };
		const lines = linesOf(entry.text, own, measure);
		const wide = Math.max(...lines.map((line) => measure(line, own)));
		return { entry, indent, width: indent + wide, text: writeLines(lines, own) };
	});
	const { placed: inRows, rows } = flow(items, width, (item) => item.width, BETWEEN.x);
	const heights = Array.from({ length: rows }, (_, row) =>
		Math.max(SIGN, ...inRows.filter((each) => each.row === row).map(({ item }) => item.text.height)),
	);
	const topOf = (row: number) => heights.slice(0, row).reduce((sum, each) => sum + each + BETWEEN.y, 0);
	const shapes = inRows.flatMap(({ item, x, row }) => {
		const top = topOf(row);
		const signTop = top + Math.max(0, (type.line - SIGN) / 2);
		return [
			{ shape: "group" as const, x, y: signTop, scale: 1, shapes: signSample(item.entry, SIGN, theme) },
			placed(item.text, x + item.indent, top + Math.max(0, (SIGN - type.line) / 2)),
		];
	});
	return { height: rows === 0 ? 0 : topOf(rows) - BETWEEN.y, shapes };
}

function placed({ shapes }: Block, x: number, y: number): Shape {
	return { shape: "group", x, y, scale: 1, shapes };
}

/** Where in the country an area lies. */
function littleOver(map: Rect, place: LittlePlace | undefined, theme: Theme): Shape[] {
	if (!place) return [];
	const { border: country, place: county, selected: dot, halo: casing, label: name, page } = theme;
	const { padding, inset, height } = PLATE;
	const scale = (height - 2 * padding) / LITTLE.height;
	const width = LITTLE.width * scale + 6 * padding;
	const [x, y] = [map.x + map.width - inset - width, map.y + inset];
	const edge = { colour: theme.border, width: 1 };
	return [
		{ shape: "box", x, y, width, height, radius: 5, fill: page.surface, stroke: edge },
		{
			shape: "group",
			x: x + 3 * padding,
			y: y + padding,
			scale,
			shapes: countryInLittle(place, { country, county, dot, casing, name }),
		},
	];
}
