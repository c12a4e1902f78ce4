/** What a whole table comes to: how many places lie where in each report, and which rows could not be read. */
import { CLASSIFICATIONS, type Classification, STRICTEST_FIRST } from "../../classification.ts";
import type { ReportYear } from "../../dataset.ts";
import type { UnreadableReason } from "../read-coordinates.ts";
import type { RowAnswer } from "./result-row.ts";

/**
 * - `empty`: nothing stands in the chosen columns.
 * - `too-many-cells`: the row has more cells than there are columns, so that none can be trusted to be in its own.
 * - `no-point`: a feature of a GeoJSON that is no point.
 */
export type RowReason = UnreadableReason | "empty" | "too-many-cells" | "no-point";

export interface UnreadRow {
	readonly line: number;
	readonly reason: RowReason;
	/** What stands in the chosen columns, as far as it is short. */
	readonly written: string;
}

export interface ReportSummary {
	readonly year: ReportYear;
	/** Adds up with `outside` to the rows that were read: a place in two areas counts in the stricter class. */
	readonly within: Readonly<Record<Classification, number>>;
	readonly outside: number;
	/** Of all of these. */
	readonly borderCases: number;
	readonly assumed: number;
	readonly inSeveral: number;
}

export interface TableSummary {
	readonly rows: number;
	readonly read: number;
	readonly reports: readonly ReportSummary[];
	/** How many could not be read, by reason; all are counted. */
	readonly unreadBy: Readonly<Partial<Record<RowReason, number>>>;
	/** The first of them, at most `UNREAD_LISTED`. */
	readonly unread: readonly UnreadRow[];
}

/** More nobody reads, and a file that is nothing but faults should not fill the memory. */
export const UNREAD_LISTED = 10_000;

export interface Tally {
	addAnswers(answers: readonly RowAnswer[]): void;
	addUnread(row: UnreadRow): void;
	summary(): TableSummary;
}

export function createTally(years: readonly ReportYear[]): Tally {
	const reports = years.map((year) => ({
		year,
		within: Object.fromEntries(CLASSIFICATIONS.map((each) => [each, 0])) as Record<Classification, number>,
		outside: 0,
		borderCases: 0,
		assumed: 0,
		inSeveral: 0,
	}));
	const byYear = new Map(reports.map((report) => [report.year, report]));
	const unread: UnreadRow[] = [];
	const unreadBy: Partial<Record<RowReason, number>> = {};
	let [rows, read] = [0, 0];
	return {
		addAnswers(answers) {
			rows++;
			read++;
			for (const { year, areas, isBorderCase, isAssumed } of answers) {
				const report = byYear.get(year);
				if (!report) continue;
				const strictest = STRICTEST_FIRST.find((each) => areas.some(({ classification }) => classification === each));
				if (strictest) report.within[strictest]++;
				else report.outside++;
				if (isBorderCase) report.borderCases++;
				if (isAssumed) report.assumed++;
				if (areas.length > 1) report.inSeveral++;
			}
		},
		addUnread(row) {
			rows++;
			unreadBy[row.reason] = (unreadBy[row.reason] ?? 0) + 1;
			if (unread.length < UNREAD_LISTED) unread.push(row);
		},
		summary: () => structuredClone({ rows, read, reports, unreadBy, unread }),
	};
}
