/** How many tests passed and which failed, as Vitest's and Playwright's JSON reports say. */
import { basename } from "node:path";
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
	testResults: v.array(
		v.object({
			name: v.string(),
			status: v.string(),
			assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
		}),
	),
});

interface Suite {
	readonly title: string;
	readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
	readonly suites?: readonly Suite[] | undefined;
}

const Suite: v.GenericSchema<unknown, Suite> = v.object({
	title: v.string(),
	specs: v.array(v.object({ title: v.string(), ok: v.boolean() })),
	suites: v.optional(v.array(v.lazy(() => Suite))),
});

const PlaywrightReport = v.object({
	stats: v.object({ expected: v.number(), flaky: v.number(), unexpected: v.number() }),
	errors: v.array(v.unknown()),
	suites: v.array(Suite),
});

/** Throws a ValiError where the report is not of the expected shape. */
export function countTests(report: NonNullable<Step["report"]>, json: unknown): TestCounts {
	switch (report) {
		case "vitest": {
			const { numPassedTests, numFailedTests, testResults } = v.parse(VitestReport, json);
			return { passed: numPassedTests, failed: numFailedTests + testResults.filter(isBroken).length };
		}
		case "playwright": {
			const { stats, errors } = v.parse(PlaywrightReport, json);
			// What passed at a second try only has a fault all the same.
			return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
		}
	}
}

/** The names of the tests that failed, each behind its file and what it stands under. Throws as `countTests` does. */
export function nameFailures(report: NonNullable<Step["report"]>, json: unknown): string[] {
	switch (report) {
		case "vitest":
			return v.parse(VitestReport, json).testResults.flatMap((file) => {
				if (isBroken(file)) return [basename(file.name)];
				const failed = file.assertionResults.filter(({ status }) => status === "failed");
				return failed.map(({ fullName }) => `${basename(file.name)} › ${fullName}`);
			});
		case "playwright":
			return v.parse(PlaywrightReport, json).suites.flatMap(namesIn);
	}
}

/** A file that fails before its first test has no failed tests, only a failed file: it counts as one. */
function isBroken({ status, assertionResults }: v.InferOutput<typeof VitestReport>["testResults"][number]): boolean {
	return status === "failed" && assertionResults.length === 0;
}

function namesIn({ title, specs, suites = [] }: Suite): string[] {
	const own = specs.filter(({ ok }) => !ok).map((spec) => spec.title);
	return [...own, ...suites.flatMap(namesIn)].map((name) => `${title} › ${name}`);
}

/** The counts of a step by its exit: where it failed, at least one test counts as failed, even if none was reported. */
export function atLeastOneFailed(counts: TestCounts | undefined): TestCounts {
	const { passed, failed } = counts ?? NONE;
	return { passed, failed: Math.max(failed, 1) };
}

export function sumCounts(counts: readonly TestCounts[]): TestCounts {
	return counts.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), NONE);
}
