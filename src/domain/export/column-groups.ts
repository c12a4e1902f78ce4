/** Which columns are described together, for those who read what they mean: beside the files, and on the page. */
import { COLUMNS, type ColumnName } from "./columns.ts";
import { COMPARISON_COLUMNS } from "./comparison-table.ts";
import { REPORT_COLUMNS } from "./report-table.ts";

const ALL = Object.keys(COLUMNS) as ColumnName[];
const comparisons: readonly ColumnName[] = COMPARISON_COLUMNS.filter(
	(name) => !(REPORT_COLUMNS as readonly ColumnName[]).includes(name),
);

/** Those of reports and boundary versions, and those that only a comparison has. */
export const COLUMN_GROUPS = { reports: ALL.filter((name) => !comparisons.includes(name)), comparisons } as const;
