/** How many tests passed and failed, as Vitest's and Playwright's JSON reports say. */
import * as v from "valibot";
import type { Step } from "./steps.ts";

export interface TestCounts {
	readonly passed: number;
	readonly failed: number;
}

const NONE: TestCounts = { passed: 0, failed: 0 };

const VitestReport = v.object({
	numPassedTests: v.number(),
	numFailedTests: v.number(),
	testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

const PlaywrightReport = v.object({
	stats: v.object({ expected: v.number(), flaky: v.number(), unexpected: v.number() }),
	errors: v.array(v.unknown()),
});

/** Throws a ValiError where the report is not of the expected shape. */
export function countTests(report: NonNullable<Step["report"]>, json: unknown): TestCounts {
	switch (report) {
		case "vitest": {
			const { numPassedTests, numFailedTests, testResults } = v.parse(VitestReport, json);
			// A file that fails before its first test has no failed tests, only a failed file: it counts as one.
			const brokenFiles = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
			return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
		}
		case "playwright": {
			const { stats, errors } = v.parse(PlaywrightReport, json);
			// What passed at a second try only has a fault all the same.
			return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
		}
	}
}

/** The counts of a step by its exit: where it failed, at least one test counts as failed, even if none was reported. */
export function atLeastOneFailed(counts: TestCounts | undefined): TestCounts {
	const { passed, failed } = counts ?? NONE;
	return { passed, failed: Math.max(failed, 1) };
}

export function sumCounts(counts: readonly TestCounts[]): TestCounts {
	return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), NONE);
}
