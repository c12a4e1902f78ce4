/** Looks up every row of a table, batch by batch: the lines of the result, and what they come to. */
import type { ReportYear } from "../../dataset.ts";
import { CSV_FORMS, type CsvFormName } from "../../export/csv.ts";
import type { BoundaryIndex } from "../boundary-index.ts";
import type { ReadPoint, Unreadable } from "../read-coordinates.ts";
import type { TableRow } from "./delimited-rows.ts";
import { type ColumnChoice, readPlace } from "./guess-columns.ts";
import { answerPlace, writeHeader, writeRow } from "./result-row.ts";
import { createTally, type RowReason, type TableSummary } from "./table-summary.ts";

export interface TableQuestion {
	/** The names of the table's own columns. */
	readonly columns: readonly string[];
	readonly choice: ColumnChoice;
	/** A row of the result for each, in this order. */
	readonly years: readonly ReportYear[];
	readonly form: CsvFormName;
	/** Whether the table is a GeoJSON, in which a row without coordinates is a feature that is no point. */
	readonly isGeojson?: boolean;
}

export interface TableLookup {
	/** What the result begins with. */
	readonly start: string;
	/** The lines of the result for these rows. `onPoint` is told each place that was read. */
	lookUp(rows: readonly TableRow[], onPoint?: (point: ReadPoint) => void): string;
	/** Of all rows so far. */
	summary(): TableSummary;
}

export function createTableLookup(index: BoundaryIndex, question: TableQuestion): TableLookup {
	const { columns, choice, years, form } = question;
	const tally = createTally(years);
	const lookUpRow = (row: TableRow, onPoint?: (point: ReadPoint) => void): string => {
		const { cells, isTooLong } = fitRow(row.cells, columns.length);
		const place = readPlace(cells, choice);
		if (place.kind === "unreadable" || isTooLong) {
			const reason = place.kind === "unreadable" ? reasonOf(cells, place, question) : "too-many-cells";
			tally.addUnread({ line: row.line, reason });
			return years.map((year) => writeRow(cells, year, undefined, form)).join("");
		}
		onPoint?.(place);
		const answers = years.map((year) => answerPlace(place, index, year));
		tally.addAnswers(answers);
		return answers.map((answer) => writeRow(cells, answer.year, answer, form)).join("");
	};
	return {
		start: CSV_FORMS[form].start + writeHeader(columns, form),
		lookUp: (rows, onPoint) => rows.map((row) => lookUpRow(row, onPoint)).join(""),
		summary: tally.summary,
	};
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
	const chosen = choice.kind === "pair" ? choice.columns : [choice.column];
	if (chosen.some((column) => (cells[column] ?? "").trim() !== "")) return reason;
	return isGeojson ? "no-point" : "empty";
}
