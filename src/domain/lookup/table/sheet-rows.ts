/**
 * The rows of the first sheet of an Excel file (.xlsx). read-excel-file reads it: 19 kB compressed, half of it fflate, which the site
 * has anyway; it is kept, works in a worker, and does nothing but read values.
 */
import { readSheet } from "read-excel-file/universal";
import type { TableRow } from "./delimited-rows.ts";

/** Rejects where the bytes are no such file. Rows without anything are left out; their numbers are those of the sheet. */
export async function readSheetRows(bytes: ArrayBuffer): Promise<TableRow[]> {
	const rows = await readSheet(bytes);
	return rows
		.map((cells, i) => ({ line: i + 1, cells: cells.map(textOf) }))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
	return String(value);
}
