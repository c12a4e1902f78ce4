/**
 * Text in an SVG, which does not break lines by itself, by letters' widths that are a little generous. That they hold for the
 * typeface is tested with the typeface.
 */

import { escapeMarkup } from "../../domain/escape-markup.ts";
import { areWithin, balanceLines, type Column } from "../../site/break-lines.ts";

export interface TextStyle {
	/** Pixels. */
	readonly size: number;
	readonly bold?: boolean;
	readonly colour: string;
}

type Type = Pick<TextStyle, "size" | "bold">;

/** Widths in parts of the type's size. */
const WIDTHS = new Map(
	(
		[
			["ijl.,:;'|!’ ", 0.29],
			['fIrt-/()”“"', 0.38],
			["mwMWO@—–", 0.85],
			["ABCDEFGHJKLNPQRSTUVXYZÅÄÖ", 0.63],
		] as const
	).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const OTHERS = 0.55;

function textWidth(text: string, { size, bold = false }: Type): number {
	let width = 0;
	for (const letter of text) width += WIDTHS.get(letter) ?? OTHERS;
	return width * size * (bold ? 1.04 : 1);
}

/** Balanced. A stroke between two names stays with the first; a word wider than the width has a line to itself. */
export function linesOf(text: string, width: number, type: Type): string[] {
	return balanceLines(text.split(/ (?!\/)/), columnOf(width, type), type.size / 2);
}

export function allWithin(lines: readonly string[], width: number, type: Type): boolean {
	return areWithin(lines, columnOf(width, type));
}

function columnOf(width: number, type: Type): Column {
	return { width, measure: (line) => textWidth(line, type) };
}

/** One line, `y` at the letters' feet. */
export function textLine(text: string, x: number, y: number, { size, bold = false, colour }: TextStyle): string {
	return `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${colour}">${escapeMarkup(text)}</text>`;
}
