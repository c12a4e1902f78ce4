/** What the page asks its worker, and what the worker answers. Each question is of one file, which is read anew for it. */
import type { ReportYear } from "../../domain/dataset.ts";
import type { CsvFormName } from "../../domain/export/csv.ts";
import type { ColumnChoice } from "../../domain/lookup/table/guess-columns.ts";
import type { LookedUpRow } from "../../domain/lookup/table/look-up-table.ts";
import type { OpenedTable, TableProblem } from "../../domain/lookup/table/open-table.ts";
import type { TableSummary } from "../../domain/lookup/table/table-summary.ts";
import type { LittleDot } from "./dots-in-little.ts";

export interface Opening {
	readonly kind: "open";
	readonly file: Blob;
}

export interface LookingUp {
	readonly kind: "look-up";
	readonly file: Blob;
	readonly choice: ColumnChoice;
	/** Oldest first. */
	readonly years: readonly ReportYear[];
}

export type Question = Opening | LookingUp;

export type TableInSight = Pick<OpenedTable, "format" | "columns" | "guesses" | "preview">;

export interface LookedUp {
	readonly summary: TableSummary;
	/** The first rows that could be read, for a look at them. */
	readonly first: readonly LookedUpRow[];
	/** All that could be read, in the country in little; those within an area of the newest report that was asked are told apart. */
	readonly dots: readonly LittleDot[];
	/** The whole result in each form. */
	readonly files: Readonly<Record<CsvFormName, Blob>>;
}

export interface Progress {
	/** From 0 to 1. */
	readonly share: number;
	readonly rows: number;
}

/**
 * - that of a table: see `TableError`.
 * - `unreadable`: the browser cannot read the file; it may have been moved, changed or opened elsewhere.
 * - `missing-part`: something of the site itself did not come, and may come when it is asked for again.
 */
export type FailureReason = TableProblem | "unreadable" | "missing-part";

export type Reply =
	| { readonly kind: "opened"; readonly table: TableInSight }
	| { readonly kind: "progress"; readonly progress: Progress }
	| { readonly kind: "looked-up"; readonly result: LookedUp }
	| { readonly kind: "failed"; readonly reason: FailureReason };
