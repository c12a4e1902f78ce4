/**
 * A file that was handed in, as a table: what it is, told by its bytes and not by its name, with a guess at its columns, and its rows one
 * batch after another, so that a file of millions never lies in memory as a whole. Excel's files and GeoJSON do, since they
 * cannot be read otherwise.
 */
import { groupBy } from "../../group-by.ts";
import { createRowReader, type TableRow } from "./delimited-rows.ts";
import { readGeojson } from "./geojson-rows.ts";
import type { ColumnGuess } from "./guess-columns.ts";
import { guessRows, guessText, SAMPLE_ROWS } from "./guess-table.ts";
import { createTextReader } from "./text-decoding.ts";

export interface OpenedTable {
	readonly format: "text" | "geojson" | "sheet";
	/** A name for each column that the first rows have; `kolumn_1` where the file names none. */
	readonly columns: readonly string[];
	/** The likeliest first; none where no column seems to hold places. */
	readonly guesses: readonly ColumnGuess[];
	/** The first rows, for a look at them. They come again in `batches`. */
	readonly preview: readonly TableRow[];
	/** How many rows `batches` gives, where that is known before they are read. */
	readonly rowCount?: number;
	/** All rows but the one that names the columns. To be read once. */
	batches(): AsyncGenerator<readonly TableRow[]>;
}

/**
 * - `empty`: there is no row in it.
 * - `damaged`: it begins as an Excel file and is none.
 * - `old-excel`: it is one of Excel's files of before 2007, or another of Office's of that time.
 * - `no-text`: it is something else that is no text, such as a picture or a PDF.
 */
const PROBLEMS = {
	empty: "There is no row in the file",
	damaged: "The file cannot be read as an Excel file",
	"old-excel": "The file is in Excel's older form, .xls; save it as .xlsx or CSV",
	"no-text": "The file is neither text nor an Excel file",
} as const;
export type TableProblem = keyof typeof PROBLEMS;

export class TableError extends Error {
	override readonly name = "TableError";
	readonly reason: TableProblem;

	constructor(reason: TableProblem, options?: ErrorOptions) {
		super(PROBLEMS[reason], options);
		this.reason = reason;
	}
}

/** So many characters tell what a text is like. */
const SAMPLE_LENGTH = 100_000;
const PREVIEW_ROWS = 20;

/** Of the bytes in pieces of any size. Throws a `TableError`. */
export async function openTable(chunks: AsyncIterable<Uint8Array>): Promise<OpenedTable> {
	const source = chunks[Symbol.asyncIterator]();
	const first = await takeBytes(source, 4);
	if (beginsWith(first, ZIP)) return openSheet(await joinAll(first, source));
	if (beginsWith(first, OLE)) throw new TableError("old-excel");
	const reader = createTextReader();
	let sample = reader.push(first);
	let isAll = false;
	while (sample.length < SAMPLE_LENGTH && !isAll) {
		const { done, value } = await source.next();
		isAll = done === true;
		sample += value ? reader.push(value) : reader.end();
	}
	// No text has it, and nearly everything that is none.
	if (sample.includes("\0") || sample.startsWith("%PDF")) throw new TableError("no-text");
	const rest = textsAfter(source, reader, isAll);
	if (/^\s*\{/.test(sample)) {
		const all = [sample];
		for await (const text of rest) all.push(text);
		const geojson = readGeojson(all.join(""));
		if (geojson) return openRows("geojson", geojson.header, geojson.rows, geojson.guesses);
		return openText(all.join(""), nothingMore());
	}
	return openText(sample, rest);
}

function openText(sample: string, rest: AsyncIterable<string>): OpenedTable {
	const { delimiter, hasHeader, guesses } = guessText(sample.slice(0, SAMPLE_LENGTH));
	const shown = createRowReader(delimiter);
	const whole = shown.push(sample.slice(0, SAMPLE_LENGTH));
	const rows = (whole.length > PREVIEW_ROWS ? whole : [...whole, ...shown.end()]).slice(0, SAMPLE_ROWS + 1);
	if (rows.length === 0) throw new TableError("empty");
	async function* batches() {
		const reader = createRowReader(delimiter);
		let isFirst = hasHeader;
		const take = (found: readonly TableRow[]) => {
			if (!isFirst || found.length === 0) return found;
			isFirst = false;
			return found.slice(1);
		};
		yield take(reader.push(sample));
		for await (const text of rest) yield take(reader.push(text));
		yield take(reader.end());
	}
	return {
		format: "text",
		columns: nameColumns(hasHeader ? rows[0]?.cells : undefined, rows),
		guesses,
		preview: rows.slice(hasHeader ? 1 : 0).slice(0, PREVIEW_ROWS),
		batches,
	};
}

async function openSheet(bytes: Uint8Array): Promise<OpenedTable> {
	// Not every file is one of Excel's, and reading it is the largest part.
	const { readSheetRows } = await import("./sheet-rows.ts");
	const copy = new Uint8Array(bytes);
	const rows = await readSheetRows(copy.buffer).catch((cause: unknown) => {
		throw new TableError("damaged", { cause });
	});
	const { hasHeader, guesses } = guessRows(rows.slice(0, SAMPLE_ROWS + 1));
	const header = hasHeader ? rows[0]?.cells : undefined;
	return openRows("sheet", nameColumns(header, rows.slice(0, SAMPLE_ROWS)), rows.slice(hasHeader ? 1 : 0), guesses);
}

function openRows(
	format: OpenedTable["format"],
	columns: readonly string[],
	rows: readonly TableRow[],
	guesses: readonly ColumnGuess[],
): OpenedTable {
	if (rows.length === 0) throw new TableError("empty");
	async function* batches() {
		yield rows;
	}
	return { format, columns, guesses, preview: rows.slice(0, PREVIEW_ROWS), rowCount: rows.length, batches };
}

/** As many as most rows have, or names: a row with more has forgotten its quotes. */
function nameColumns(header: readonly string[] | undefined, rows: readonly TableRow[]): string[] {
	const byWidth = groupBy(rows, ({ cells }) => cells.length);
	const [usual = 0] = [...byWidth.keys()].toSorted(
		(a, b) => (byWidth.get(b)?.length ?? 0) - (byWidth.get(a)?.length ?? 0) || b - a,
	);
	const width = Math.max(usual, header?.length ?? 0);
	return Array.from({ length: width }, (_, i) => header?.[i]?.trim() || `kolumn_${i + 1}`);
}

/** What files begin with: those of Excel since 2007, and those before. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, i) => bytes[i] === byte);
}

/** At least so many bytes, where there are. */
async function takeBytes(source: AsyncIterator<Uint8Array>, least: number): Promise<Uint8Array> {
	let taken = new Uint8Array();
	while (taken.length < least) {
		const { done, value } = await source.next();
		if (done || !value) break;
		taken = concat([taken, value]);
	}
	return taken;
}

async function joinAll(first: Uint8Array, source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
	const pieces = [first];
	for (let next = await source.next(); !next.done; next = await source.next()) pieces.push(next.value);
	return concat(pieces);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

async function* textsAfter(
	source: AsyncIterator<Uint8Array>,
	reader: ReturnType<typeof createTextReader>,
	isAll: boolean,
) {
	if (isAll) return;
	for (let next = await source.next(); !next.done; next = await source.next()) yield reader.push(next.value);
	yield reader.end();
}

async function* nothingMore(): AsyncGenerator<string> {}
