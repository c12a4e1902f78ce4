/**
 * The rows of a text with a delimiter (RFC 4180), as it comes in pieces of any size: d3-dsv wants the whole of it. A quote counts only
 * around a whole cell, since coordinates have it for seconds (59°24'10.8"N), and one that never ends must not swallow the rest.
 */

export interface TableRow {
	/** The line that it begins on, from 1; of a GeoJSON the feature's number, of a sheet the row's. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface RowReader {
	/** The rows that end in this piece. Lines without anything are none. */
	push(text: string): TableRow[];
	/** The last row, if no line end follows it. */
	end(): TableRow[];
}

export function createRowReader(delimiter: string): RowReader {
	let rest = "";
	let line = 1;

	/** Takes every whole row out of `rest`; with `isLast` also what no line end follows. */
	const take = (isLast: boolean): TableRow[] => {
		const rows: TableRow[] = [];
		let start = 0;
		while (start < rest.length) {
			const row = rowAt(rest, start, delimiter, isLast);
			if (!row) break;
			const { cells, end } = row;
			const isBlank = cells.length === 1 && cells[0]?.trim() === "";
			if (!isBlank) rows.push({ line, cells });
			line += countLines(rest, start, end);
			start = end;
		}
		rest = rest.slice(start);
		return rows;
	};
	return {
		push(text) {
			rest += text;
			return take(false);
		},
		end: () => take(true),
	};
}

/** Longer than anything that somebody writes into a cell. */
const LONGEST_CELL = 100_000;

/** The cells of a row and where the next one begins; nothing where it does not end within the text and more may come. */
function rowAt(
	text: string,
	start: number,
	delimiter: string,
	isLast: boolean,
): { cells: string[]; end: number } | undefined {
	const cells: string[] = [];
	let at = start;
	for (;;) {
		const close = text[at] === '"' ? closingQuote(text, at, delimiter) : undefined;
		// It may be closed in the next piece.
		if (close === -1 && !isLast && text.length - at < LONGEST_CELL) return undefined;
		const isQuoted = close !== undefined && close !== -1;
		const end = isQuoted ? close + 1 : endOfCell(text, at, delimiter);
		if (end >= text.length && !isLast) return undefined;
		cells.push(isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
		if (text[end] !== delimiter || end >= text.length) {
			// A return at the end may have its line feed in the next piece.
			if (text[end] === "\r" && end + 1 === text.length && !isLast) return undefined;
			return { cells, end: end + (text.startsWith("\r\n", end) ? 2 : 1) };
		}
		at = end + 1;
	}
}

function endOfCell(text: string, from: number, delimiter: string): number {
	for (let at = from; at < text.length; at++) {
		const sign = text[at];
		if (sign === delimiter || sign === "\n" || sign === "\r") return at;
	}
	return text.length;
}

/** Where the quote is that ends a cell, before a delimiter, a line end or the end of all; two quotes are one within. −1: there is none. */
function closingQuote(text: string, open: number, delimiter: string): number {
	let close = text.indexOf('"', open + 1);
	while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
	if (close === -1 || close - open > LONGEST_CELL) return -1;
	const next = text[close + 1];
	return next === undefined || next === delimiter || next === "\n" || next === "\r" ? close : -1;
}

function countLines(text: string, start: number, end: number): number {
	let count = 0;
	for (let at = start; at < end; at++) {
		if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) count++;
	}
	return Math.max(1, count);
}
