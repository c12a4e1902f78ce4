/**
 * Text in an SVG, which does not break lines by itself: words on lines of at most a width, by letters' widths that are
 * a little generous. That they hold for the typeface is tested with the typeface.
 */
import { escaped } from "../html.ts";

export interface TextStyle {
	/** Pixels. */
	readonly size: number;
	readonly bold?: boolean;
	readonly colour: string;
}

/** Widths in parts of the type's size. */
const LETTERS = [
	{ letters: /[ijl.,:;'|!’ ]/, width: 0.29 },
	{ letters: /[fIrt\-/()”“"]/, width: 0.38 },
	{ letters: /[mwMWO@—–]/, width: 0.85 },
	{ letters: /[A-ZÅÄÖ]/, width: 0.63 },
] as const;
const OTHERS = 0.55;

export function textWidth(text: string, { size, bold = false }: Pick<TextStyle, "size" | "bold">): number {
	const widths = [...text].map((letter) => LETTERS.find(({ letters }) => letters.test(letter))?.width ?? OTHERS);
	return widths.reduce<number>((sum, width) => sum + width, 0) * size * (bold ? 1.04 : 1);
}

/**
 * Words on as few lines as there can be, and those as even as there can be. A stroke between two names stays with the first.
 * A word wider than the width has a line to itself.
 */
export function linesOf(text: string, width: number, style: Pick<TextStyle, "size" | "bold">): string[] {
	const words = text.split(/ (?!\/)/);
	let lines = filled(words, width, style);
	for (let narrower = width - style.size; narrower > width / 2; narrower -= style.size / 2) {
		const others = filled(words, narrower, style);
		if (others.length > lines.length || !allWithin(others, narrower, style)) break;
		lines = others;
	}
	return lines;
}

function filled(words: readonly string[], width: number, style: Pick<TextStyle, "size" | "bold">): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

export function allWithin(lines: readonly string[], width: number, style: Pick<TextStyle, "size" | "bold">): boolean {
	return lines.every((line) => textWidth(line, style) <= width);
}

/** One line, `y` at the letters' feet. */
export function textLine(text: string, x: number, y: number, { size, bold = false, colour }: TextStyle): string {
	return `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ""} fill="${colour}">${escaped(text)}</text>`;
}
