/** What the test run says when it is over: a row for every step, and the line that machines read. */
import { sumCounts, type TestCounts } from "./test-counts.ts";

export interface StepResult {
	readonly title: string;
	readonly outcome: "ok" | "failed" | "not run";
	readonly milliseconds: number;
	/** For the steps that run tests. */
	readonly counts?: TestCounts;
	/** The names of the tests that failed. */
	readonly failures?: readonly string[];
	/** What the step did without, each with the reason. */
	readonly leftOut?: readonly string[];
}

/** The last line is always `N passed, N failed`: the tests of all steps, no more; a failed step of another kind is in the table. */
export function summary(results: readonly StepResult[]): string {
	const rows = results.map((result) => [result.title, result.outcome, duration(result), testsOf(result)]);
	const { passed, failed } = sumCounts(results.flatMap((result) => result.counts ?? []));
	const leftOut = results.flatMap((result) => (result.leftOut ?? []).map((what) => `${result.title}: without ${what}`));
	const failures = results.flatMap((result) => (result.failures ?? []).map((name) => `Failed: ${name}`));
	return [...aligned(rows), ...leftOut, ...failures, "", `${passed} passed, ${failed} failed`].join("\n");
}

function duration({ outcome, milliseconds }: StepResult): string {
	return outcome === "not run" ? "" : seconds(milliseconds);
}

export function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

function testsOf({ counts }: StepResult): string {
	return counts ? `${counts.passed} passed, ${counts.failed} failed` : "";
}

function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
}
