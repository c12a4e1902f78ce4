/** The drawing of the flow, as it stands on the page, as an SVG by itself: what stylesheets say of it becomes attributes. */
import { STRICTEST_FIRST } from "../../domain/classification.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import type { Messages } from "../../i18n/words.ts";
import { THEMES, type Theme } from "../../signs/palette.ts";
import type { Shape } from "../../signs/shapes.ts";
import { shapesSvg } from "../../signs/shapes-svg.ts";
import { signSample } from "../../signs/sign-sample.ts";
import { SVG_FONTS } from "./exported-image.ts";
import { flow } from "./text-flow.ts";

const PAINT = [
	...["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "paint-order"],
	...["font-size", "font-weight"],
];
/** In CSS pixels: around the drawing, above it for the heading, and a line below it. */
const SPACE = { side: 24, head: 56, line: 20 } as const;
const SIGN = 14;

export interface FlowText {
	readonly title: string;
	/** What it says, in words. */
	readonly text: string;
	/** A line each. */
	readonly notes: readonly string[];
}

/** Nothing where the page shows no flow. */
export function flowOnPage(): SVGSVGElement | undefined {
	return document.querySelector<SVGSVGElement>("svg[data-drawing=flow]") ?? undefined;
}

/** `theme`: the page's. */
export function writeFlowSvg(
	drawing: SVGSVGElement,
	theme: Theme["name"],
	{ title, text, notes }: FlowText,
	words: Messages,
): string {
	const { label, place, page } = THEMES[theme];
	const { width, height } = drawing.viewBox.baseVal;
	const copy = withPaint(drawing);
	const entries = STRICTEST_FIRST.map((classification) => ({
		classification,
		text: words.format.sentence(words.classifications[classification].name),
	}));
	const { placed, rows } = flow(entries, width, (entry) => SIGN + entry.text.length * 8, 20);
	const legendTop = SPACE.head + height + SPACE.line;
	const notesTop = legendTop + rows * SPACE.line + 8;
	const whole = { width: width + 2 * SPACE.side, height: notesTop + notes.length * 16 + 12 };
	const line = (line: string, y: number, size: number, weight: number, fill: string): Shape => {
		return { shape: "text", text: line, x: SPACE.side, y, size, weight, fill, anchor: "start" };
	};
	const legend = placed.flatMap(({ item, x, row }): Shape[] => {
		const [left, top] = [SPACE.side + x, legendTop + row * SPACE.line];
		return [
			{
				shape: "group",
				x: left,
				y: top,
				scale: 1,
				shapes: signSample({ sign: "class", classification: item.classification }, SIGN, THEMES[theme]),
			},
			{
				shape: "text",
				text: item.text,
				x: left + SIGN + 6,
				y: top + 11.5,
				size: 13,
				weight: 400,
				fill: label,
				anchor: "start",
			},
		];
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" font-family="${SVG_FONTS}">`,
		`<title id="title">${escapeMarkup(title)}</title><desc id="desc">${escapeMarkup(text)}</desc>`,
		`<rect width="${whole.width}" height="${whole.height}" fill="${page.surface}"/>`,
		shapesSvg([line(title, 34, 19, 700, label)]),
		`<g transform="translate(${SPACE.side} ${SPACE.head})">${copy}</g>`,
		shapesSvg(legend),
		shapesSvg(notes.map((note, i) => line(note, notesTop + 12 + i * 16, 11, 400, place))),
		"</svg>",
	].join("");
}

function withPaint(drawing: SVGSVGElement): string {
	const elements = drawing.querySelectorAll("*");
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	for (const [i, own] of [...copy.querySelectorAll("*")].entries()) {
		const original = elements[i];
		if (!original) continue;
		const style = getComputedStyle(original);
		for (const name of PAINT) {
			// What is painted with a pattern names it within the drawing already.
			const value = style.getPropertyValue(name);
			if (value !== "" && !value.startsWith("url(")) own.setAttribute(name, value);
		}
		for (const { name } of [...own.attributes]) {
			if (/^(class|tabindex|href|aria-|data-)/.test(name)) own.removeAttribute(name);
		}
	}
	// A file leads nowhere.
	for (const link of copy.querySelectorAll("a")) {
		const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
		group.append(...link.childNodes);
		link.replaceWith(group);
	}
	const serializer = new XMLSerializer();
	return [...copy.childNodes].map((child) => serializer.serializeToString(child)).join("");
}
