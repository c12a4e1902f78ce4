/** The preview image of a link, as an SVG: on the left what is said and by whom, on the right what it is about. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Classification } from "../../domain/classification.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import type { Messages } from "../../i18n/words.ts";
import { CLASS_CORNER } from "../../signs/class-patterns.ts";
import type { Ground } from "../../signs/ground.ts";
import { THEMES } from "../../signs/palette.ts";
import { areaMapPanel, type Rect } from "./area-map-panel.ts";
import { classShape, patternDefinitions } from "./class-fills.ts";
import { countryMapPanel } from "./country-map-panel.ts";
import { PREVIEW_SIZE, type PreviewSubject } from "./preview-list.ts";
import { type PreviewWords, previewWords } from "./preview-words.ts";
import { allWithin, linesOf, type TextStyle, textLine } from "./text-block.ts";

/** The family as the typeface's files name it. */
const PREVIEW_FONT = "Source Sans 3";

const theme = THEMES.light;
const { width: WIDTH, height: HEIGHT } = PREVIEW_SIZE;
/** The column of text; the map panel begins to the right of it and goes to the edges. */
const TEXT = { x: 64, width: 560, foot: 574 } as const;
const MAP_PANEL = 672;
const PANEL_RECT: Rect = { x: MAP_PANEL + 44, y: 52, width: WIDTH - MAP_PANEL - 88, height: HEIGHT - 108 };
const AREA_RECT: Rect = { x: MAP_PANEL, y: 0, width: WIDTH - MAP_PANEL, height: HEIGHT - 40 };
/** From the largest. */
const TITLE_SIZES = [84, 76, 68, 60, 54, 48];
const SOURCE_LEADING = 25;
/** From the last line of the text to its source. */
const CLEAR = 60;

/** What lies below the areas: of a report the country (see `countryMapPanel`), of an area its ground. */
export interface PreviewGround {
	readonly country: string;
	readonly ground: Ground;
}

export function previewSvg(
	atlas: Atlas,
	previewSubject: PreviewSubject,
	words: Messages,
	{ country, ground }: PreviewGround,
): string {
	const isReport = previewSubject.kind === "report";
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="${PREVIEW_FONT}">`,
		`<defs>${patternDefinitions()}</defs>`,
		`<rect width="${WIDTH}" height="${HEIGHT}" fill="${theme.page.surface}"/>`,
		`<rect x="${MAP_PANEL}" width="${WIDTH - MAP_PANEL}" height="${HEIGHT}" fill="${isReport ? theme.sea : theme.land}"/>`,
		isReport
			? countryMapPanel(atlas, previewSubject.year, country, { ...PANEL_RECT, y: 28, height: HEIGHT - 56 })
			: areaMapPanel(atlas, previewSubject, words, ground, AREA_RECT),
		writeBrand(words),
		writeStatement(previewWords(atlas, previewSubject, words)),
		"</svg>",
	].join("");
}

function writeBrand({ site }: Messages): string {
	const list = `<tspan dx="14" font-size="20" font-weight="400" fill="${theme.absent}">${escapeMarkup(site.listName)}</tspan>`;
	return `<text x="${TEXT.x}" y="84" font-size="30" font-weight="700" fill="${theme.selected}">${escapeMarkup(site.name)}${list}</text>`;
}

/** The largest title with which all of the text fits above its source. */
function writeStatement(words: PreviewWords): string {
	const style = { size: 19, colour: theme.absent };
	const lines = linesOf(words.source, TEXT.width, style);
	const top = TEXT.foot - (lines.length - 1) * SOURCE_LEADING;
	const source = lines.map((line, i) => textLine(line, TEXT.x, top + i * SOURCE_LEADING, style));
	const columns = TITLE_SIZES.map((size) => layOutColumn(words, size));
	const chosen = columns.find(({ fits, bottom }) => fits && bottom <= top - CLEAR) ?? columns.at(-1);
	return [chosen?.svg, ...source].join("");
}

function layOutColumn({ title, below, sentence, assessment, classes }: PreviewWords, titleSize: number) {
	const parts: string[] = [];
	let y = 114;
	const write = (text: string, leading: number, style: TextStyle) => {
		const lines = linesOf(text, TEXT.width, style);
		for (const line of lines) {
			y = Math.round(y + style.size * leading);
			parts.push(textLine(line, TEXT.x, y, style));
		}
		return allWithin(lines, TEXT.width, style);
	};
	const fits = write(title, 1.05, { size: titleSize, bold: true, colour: theme.selected });
	y += 14;
	write(below, 1.15, { size: 34, colour: theme.place });
	y += 26;
	if (sentence !== undefined) {
		write(`${sentence}.`, 1.25, { size: 28, colour: theme.label });
		y += 14;
	}
	if (assessment !== undefined) write(assessment, 1.3, { size: 28, colour: theme.place });
	for (const { classification, text } of classes) {
		y += 50;
		parts.push(
			writeClassSymbol(classification, TEXT.x, y - 29),
			textLine(text, TEXT.x + 50, y, { size: 36, bold: true, colour: theme.label }),
		);
	}
	return { fits, bottom: y, svg: parts.join("") };
}

/** The class symbol beside its name: colour and pattern, as on the map panel. */
function writeClassSymbol(classification: Classification, x: number, y: number): string {
	const side = 34;
	const corner = (CLASS_CORNER * side).toFixed(1);
	const square = `rect x="${x}" y="${Math.round(y)}" width="${side}" height="${side}" rx="${corner}"`;
	return classShape(square, classification, "mark");
}
