/**
 * Breaks text into lines where nothing else does, as in an SVG or on a canvas. How wide a text is, is for the caller to
 * measure.
 */

export interface Column {
	readonly width: number;
	/** In the same unit. */
	readonly measure: (text: string) => number;
}

/**
 * Words on as few lines as there can be, each as full as it can be. `tooWide`: the lines for a word that is wider than
 * the column.
 */
export function fillLines(
	words: readonly string[],
	column: Column,
	tooWide: (word: string, column: Column) => readonly string[] = (word) => [word],
): string[] {
	const { width, measure } = column;
	const lines: string[] = [];
	for (const word of words) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
		else lines.push(...(measure(word) <= width ? [word] : tooWide(word, column)));
	}
	return lines;
}

/**
 * On as few lines as there can be, and those about as even as there can be: the column is made narrower by a step for
 * as long as no more lines come of it. A word that is wider than the column has a line to itself.
 */
export function balanceLines(words: readonly string[], { width, measure }: Column, step: number): string[] {
	let lines = fillLines(words, { width, measure });
	for (let narrower = width - 2 * step; narrower > width / 2; narrower -= step) {
		const others = fillLines(words, { width: narrower, measure });
		if (others.length > lines.length || !areWithin(others, { width: narrower, measure })) break;
		lines = others;
	}
	return lines;
}

export function areWithin(lines: readonly string[], { width, measure }: Column): boolean {
	return lines.every((line) => measure(line) <= width);
}

/** A word in pieces, each as long as it can be and at least a letter. */
export function breakWord(word: string, { width, measure }: Column): string[] {
	const pieces: string[] = [];
	let rest = word;
	while (measure(rest) > width && rest.length > 1) {
		let fits = rest.length - 1;
		while (fits > 1 && measure(rest.slice(0, fits)) > width) fits -= 1;
		pieces.push(rest.slice(0, fits));
		rest = rest.slice(fits);
	}
	return [...pieces, rest];
}
