/** What a text with a table is like: its delimiter, whether its first row names the columns, and which of them hold places. */
import { createRowReader, type TableRow } from "./delimited-rows.ts";
import { type ColumnGuess, guessColumns, readPlace } from "./guess-columns.ts";

export interface TableShape {
	/** Also where a line is one cell: whatever does not stand in it. */
	readonly delimiter: string;
	/** Whether the first row names the columns. */
	readonly hasHeader: boolean;
	/** The likeliest first; none where no column seems to hold places. */
	readonly guesses: readonly ColumnGuess[];
}

/** Of those that do as well, the first: a tab and a semicolon are in no number. */
const DELIMITERS = ["\t", ";", ",", "|"] as const;

/** So many rows tell what the others are like. */
export const SAMPLE_ROWS = 200;

/** `sample`: the beginning of the text, or all of it. */
export function guessText(sample: string): TableShape {
	const shapes = DELIMITERS.map((delimiter) => {
		const reader = createRowReader(delimiter);
		const whole = reader.push(sample);
		// The last row may be cut, unless it is all that there is.
		const rows = (whole.length > 1 ? whole : [...whole, ...reader.end()]).slice(0, SAMPLE_ROWS + 1);
		const widths = new Set(rows.map(({ cells }) => cells.length));
		return { delimiter, ...guessRows(rows), isEven: widths.size === 1 && !widths.has(1), rows };
	});
	const [best = { delimiter: DELIMITERS[0], hasHeader: false, guesses: [] }] = shapes.toSorted(
		(a, b) => (b.guesses[0]?.share ?? 0) - (a.guesses[0]?.share ?? 0) || Number(b.isEven) - Number(a.isEven),
	);
	return { delimiter: best.delimiter, hasHeader: best.hasHeader, guesses: best.guesses };
}

/** Of the first rows of a table. */
export function guessRows(rows: readonly TableRow[]): Pick<TableShape, "hasHeader" | "guesses"> {
	const [first, ...others] = rows.map(({ cells }) => cells);
	if (!first) return { hasHeader: false, guesses: [] };
	if (others.length === 0) return { hasHeader: false, guesses: guessColumns(undefined, [first]) };
	const guesses = guessColumns(first, others);
	const [likeliest] = guesses;
	// Names are no coordinates; where nothing is, a first row without any number names.
	const hasHeader = likeliest
		? readPlace(first, likeliest.choice).kind !== "point" && !hasNumbers(first, likeliest)
		: !first.some((cell) => /\d/.test(cell));
	return { hasHeader, guesses: hasHeader ? guesses : guessColumns(undefined, [first, ...others]) };
}

/** A place that cannot be read has a number all the same. */
function hasNumbers(cells: readonly string[], { choice }: ColumnGuess): boolean {
	const columns = choice.kind === "pair" ? choice.columns : [choice.column];
	return columns.some((column) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cells[column] ?? ""));
}
