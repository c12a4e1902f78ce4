/** Looks up every row of a table, batch by batch: what is said of each, the lines of the result, and what they come to. */
import type { ReportYear } from "../../dataset.ts";
import { CSV_FORMS, type CsvFormName } from "../../export/csv.ts";
import type { BoundaryIndex } from "../boundary-index.ts";
import type { ReadPoint, Unreadable } from "../read-coordinates.ts";
import type { TableRow } from "./delimited-rows.ts";
import { type ColumnChoice, readPlace } from "./guess-columns.ts";
import { answerPlace, type RowAnswer, writeHeader, writeRow } from "./result-row.ts";
import { createTally, type RowReason, type TableSummary } from "./table-summary.ts";

export interface TableQuestion {
	/** The names of the table's own columns. */
	readonly columns: readonly string[];
	readonly choice: ColumnChoice;
	/** An answer for each, in this order. */
	readonly years: readonly ReportYear[];
	/** Whether the table is a GeoJSON, in which a row without coordinates is a feature that is no point. */
	readonly isGeojson?: boolean;
}

export interface LookedUpRow {
	/** As many as there are columns. */
	readonly cells: readonly string[];
	/** Nothing where the row could not be read. */
	readonly found: { readonly place: ReadPoint; readonly answers: readonly RowAnswer[] } | undefined;
}

export interface TableLookup {
	lookUp(rows: readonly TableRow[]): LookedUpRow[];
	/** Of all rows so far. */
	summary(): TableSummary;
}

export function createTableLookup(index: BoundaryIndex, question: TableQuestion): TableLookup {
	const { columns, choice, years } = question;
	const tally = createTally(years);
	const lookUpRow = (row: TableRow): LookedUpRow => {
		const { cells, isTooLong } = fitRow(row.cells, columns.length);
		const place = readPlace(cells, choice);
		if (place.kind === "unreadable" || isTooLong) {
			const reason = place.kind === "unreadable" ? reasonOf(cells, place, question) : "too-many-cells";
			tally.addUnread({ line: row.line, reason, written: shorten(chosenCells(cells, choice).join(" ")) });
			return { cells, found: undefined };
		}
		const answers = years.map((year) => answerPlace(place, index, year));
		tally.addAnswers(answers);
		return { cells, found: { place, answers } };
	};
	return { lookUp: (rows) => rows.map(lookUpRow), summary: tally.summary };
}

/** What the result begins with. */
export function writeStart({ columns }: Pick<TableQuestion, "columns">, form: CsvFormName): string {
	return CSV_FORMS[form].start + writeHeader(columns, form);
}

/** The lines of the result for these rows: one for each report that was asked. */
export function writeRows(
	rows: readonly LookedUpRow[],
	{ years }: Pick<TableQuestion, "years">,
	form: CsvFormName,
): string {
	return rows
		.map(({ cells, found }) => years.map((year, i) => writeRow(cells, year, found?.answers[i], form)).join(""))
		.join("");
}

/**
 * As many cells as there are columns. Where there are more, somebody has forgotten quotes, and nobody knows which cell belongs where:
 * the last then holds the rest, so that the result still stands in its own columns.
 */
function fitRow(cells: readonly string[], width: number): { cells: readonly string[]; isTooLong: boolean } {
	const surplus = cells.slice(width);
	if (surplus.every((cell) => cell.trim() === "")) {
		return { cells: Array.from({ length: width }, (_, i) => cells[i] ?? ""), isTooLong: false };
	}
	return { cells: [...cells.slice(0, width - 1), cells.slice(width - 1).join(" ")], isTooLong: true };
}

function reasonOf(cells: readonly string[], { reason }: Unreadable, { choice, isGeojson }: TableQuestion): RowReason {
	if (chosenCells(cells, choice).length > 0) return reason;
	return isGeojson ? "no-point" : "empty";
}

/** What the chosen columns hold, but for those that hold nothing. */
function chosenCells(cells: readonly string[], choice: ColumnChoice): string[] {
	const chosen = choice.kind === "pair" ? choice.columns : [choice.column];
	return chosen.map((column) => (cells[column] ?? "").trim()).filter((cell) => cell !== "");
}

/** Enough to know it by. */
const LONGEST = 40;

function shorten(text: string): string {
	const letters = [...text];
	return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("")}…` : text;
}
