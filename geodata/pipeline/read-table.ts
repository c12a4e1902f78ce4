/**
 * Reads one csv text into rows of a known shape. It knows the csv form and how to name a faulty cell;
 * what the columns mean is written in `facts.ts`.
 */
import { csvParseRows } from "d3-dsv";
import * as v from "valibot";
import { type Problem, problems } from "../problem.ts";
import type { CellsOf, Row } from "./facts.ts";

const RULE = "read-facts";

/** Rows that can be read, and a problem for each that cannot. `naming` are the columns that distinguish rows. */
export function readTable<const Columns extends v.ObjectEntries>(
	file: string,
	csv: string,
	columns: Columns,
	naming: readonly string[],
): { rows: Row<CellsOf<Columns>>[]; problems: Problem[] } {
	const [header = [], ...lines] = csvParseRows(csv);
	const expected = Object.keys(columns);
	if (header.join() !== expected.join()) {
		const message = `${file} line 1: the columns must be ${expected.join(", ")}, but are ${header.join(", ")}.`;
		return { rows: [], problems: problems(RULE, [message]) };
	}

	const schema = v.object(columns);
	const rows: Row<CellsOf<Columns>>[] = [];
	const messages: string[] = [];
	for (const [index, cells] of lines.entries()) {
		const row = Object.fromEntries(expected.map((column, i) => [column, cells[i] ?? ""]));
		const id = naming.map((column) => row[column]).join(" ");
		// A cell never holds a line break, so the second row is the second line.
		const at = `${file} line ${index + 2} (${id})`;
		if (cells.length !== expected.length) {
			messages.push(`${at}: has ${cells.length} cells where ${expected.length} are expected.`);
			continue;
		}
		if (cells.some((cell) => cell.includes("\n") || cell !== cell.trim())) {
			messages.push(`${at}: a cell holds a line break, or a space at its beginning or end.`);
			continue;
		}
		const result = v.safeParse(schema, row);
		if (result.success) rows.push({ ...result.output, at });
		else messages.push(...result.issues.map((issue) => `${at}: ${sentence(issue)}`));
	}
	return { rows, problems: problems(RULE, messages) };
}

/** "class "risk" must be one of utsatt, riskomrade, sarskilt_utsatt." */
export function sentence(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue) ?? "the value";
	if (issue.input === undefined) return `${path} is missing.`;
	// A long value (a whole array) says nothing in a message.
	const found = JSON.stringify(issue.input);
	return `${path} ${found.length > 60 ? "" : `${found} `}${issue.message}.`;
}
