/**
 * Tables as csv, in two forms: as programs expect it, and as Excel in Swedish opens it with a double click.
 * No value is taken for a formula by the program that opens the file.
 */
import { dsvFormat } from "d3-dsv";
import type { Value } from "./columns.ts";

interface CsvForm {
	/** What a file's name ends with, so that both forms of a table can lie in one folder. */
	readonly ending: string;
	readonly separator: string;
	readonly decimalSign: string;
	readonly lineEnd: string;
	/** What the file begins with, before its header. */
	readonly start: string;
}

export const CSV_FORMS = {
	plain: { ending: ".csv", separator: ",", decimalSign: ".", lineEnd: "\n", start: "" },
	/**
	 * Without the byte order mark Excel takes å for Ã¥; without the semicolon it puts a row into one cell; a number with a point
	 * is text or a date to it. All of that follows the settings of the computer, and not the language that the site is read in.
	 */
	excel: { ending: "-excel.csv", separator: ";", decimalSign: ",", lineEnd: "\r\n", start: "\uFEFF" },
} as const satisfies Record<string, CsvForm>;
export type CsvFormName = keyof typeof CSV_FORMS;

/** Rows of equal length, the header first. Line breaks within a value are kept as they are, in quotes. */
export function writeCsv(rows: readonly (readonly Value[])[], form: CsvFormName): string {
	const lines = rows.map((row) =>
		writeLine(
			row.map((value) => writeValue(value, form)),
			form,
		),
	);
	return CSV_FORMS[form].start + lines.join("");
}

const FORMATS = {
	plain: dsvFormat(CSV_FORMS.plain.separator),
	excel: dsvFormat(CSV_FORMS.excel.separator),
} as const satisfies Record<CsvFormName, unknown>;

/** One row with its line end, of texts that are fit to be written; what begins the file is left to the caller. */
export function writeLine(texts: readonly string[], form: CsvFormName): string {
	return FORMATS[form].formatRow([...texts]) + CSV_FORMS[form].lineEnd;
}

/** The table in the form of rows by the names of its columns. */
export function writeTable<Column extends string>(
	columns: readonly Column[],
	rows: readonly Readonly<Record<Column, Value>>[],
	form: CsvFormName,
): string {
	return writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))], form);
}

/** As it stands in a file, before quotes. */
export function writeValue(value: Value, form: CsvFormName): string {
	if (typeof value === "number") return String(value).replace(".", CSV_FORMS[form].decimalSign);
	return escapeFormula(String(value ?? ""));
}

/** An apostrophe makes a value text to a spreadsheet. One already there gets another, to be distinguishable. */
function escapeFormula(text: string): string {
	return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
