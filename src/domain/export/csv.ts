/**
 * Tables as csv, in two forms: as programs expect it, and as Excel in Swedish opens it with a double click.
 * No value is taken for a formula by the program that opens the file.
 */
import { dsvFormat } from "d3-dsv";

interface CsvForm {
	readonly separator: string;
	readonly lineEnd: string;
	/** What the file begins with, before its header. */
	readonly start: string;
}

export const CSV_FORMS = {
	plain: { separator: ",", lineEnd: "\n", start: "" },
	/** Without the byte order mark Excel takes å for Ã¥; without the semicolon it puts a row into one cell. */
	excel: { separator: ";", lineEnd: "\r\n", start: "\uFEFF" },
} as const satisfies Record<string, CsvForm>;
export type CsvFormName = keyof typeof CSV_FORMS;

/** Rows of equal length, the header first. Line breaks within a value are kept as they are, in quotes. */
export function writeCsv(rows: readonly (readonly string[])[], form: CsvFormName): string {
	const { separator, lineEnd, start } = CSV_FORMS[form];
	const format = dsvFormat(separator);
	return start + rows.map((row) => format.formatRow(row.map(escapeFormula)) + lineEnd).join("");
}

/** The table in the form of rows by the names of its columns. */
export function writeTable<Column extends string>(
	columns: readonly Column[],
	rows: readonly Readonly<Record<Column, string>>[],
	form: CsvFormName,
): string {
	return writeCsv([columns, ...rows.map((row) => columns.map((column) => row[column]))], form);
}

/** An apostrophe makes a value text to a spreadsheet. One already there gets another, to be distinguishable. */
function escapeFormula(value: string): string {
	return /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}
