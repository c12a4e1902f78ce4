/** The test run's own reckoning: which steps are chosen, how tests are counted, and what the last lines say. */
import { expect, test } from "vitest";
import { chooseSteps } from "../../runner/choose-steps.ts";
import { STEPS } from "../../runner/steps.ts";
import { summary } from "../../runner/summary.ts";
import { atLeastOneFailed, countTests, sumCounts } from "../../runner/test-counts.ts";

test("no words choose every step", () => {
	expect(chooseSteps([])).toEqual({ steps: STEPS });
});

test("named steps run in the order of the run", () => {
	const choice = chooseSteps(["e2e", "unit"]);
	expect("steps" in choice && choice.steps.map((step) => step.name)).toEqual(["unit", "e2e"]);
});

test("an unknown step is a problem that names the known ones", () => {
	expect(chooseSteps(["unit", "units"])).toEqual({
		problem:
			"Unknown: units. Steps: geodata types lint unused unit browser build links hosts supply size lighthouse engines e2e",
	});
});

test("the site is built before it is weighed and visited, the dataset before everything", () => {
	const names = STEPS.map((step) => step.name);
	expect(names[0]).toBe("geodata");
	expect(names.indexOf("build")).toBeLessThan(names.indexOf("size"));
	expect(names.indexOf("build")).toBeLessThan(names.indexOf("e2e"));
});

test("Vitest's tests are counted, and a file that broke before its first test as one failure", () => {
	const testResults = [
		{ status: "passed", assertionResults: [{}, {}] },
		{ status: "failed", assertionResults: [{}] },
		{ status: "failed", assertionResults: [] },
	];
	const report = { numPassedTests: 2, numFailedTests: 1, testResults };
	expect(countTests("vitest", report)).toEqual({ passed: 2, failed: 2 });
});

test("Playwright's tests are counted; errors outside of tests and what passed at a second try only are failures", () => {
	const report = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 5 }, errors: [{}] };
	expect(countTests("playwright", report)).toEqual({ passed: 3, failed: 4 });
});

test("a report of another shape is an error, not a zero", () => {
	expect(() => countTests("playwright", { numPassedTests: 1 })).toThrow();
});

test("a step that failed without a word counts as one failure", () => {
	expect(atLeastOneFailed(undefined)).toEqual({ passed: 0, failed: 1 });
	expect(atLeastOneFailed({ passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 });
});

test("nothing sums to nothing", () => {
	expect(sumCounts([])).toEqual({ passed: 0, failed: 0 });
});

test("what a step did without is said at the end, with the reason", () => {
	const text = summary([
		{
			title: "Three engines",
			outcome: "ok",
			milliseconds: 1000,
			counts: { passed: 9, failed: 0 },
			leftOut: ["WebKit (none is installed)"],
		},
		{ title: "Build", outcome: "ok", milliseconds: 1000 },
	]);
	expect(text.split("\n").slice(2)).toEqual([
		"Three engines: without WebKit (none is installed)",
		"",
		"9 passed, 0 failed",
	]);
});

test("the summary has a row for every step and ends with the sum", () => {
	const text = summary([
		{ title: "Types", outcome: "ok", milliseconds: 1234 },
		{ title: "Unit tests", outcome: "ok", milliseconds: 60_000, counts: { passed: 40, failed: 0 } },
		{ title: "Browser tests", outcome: "failed", milliseconds: 500, counts: { passed: 2, failed: 1 } },
		{ title: "Build", outcome: "not run", milliseconds: 0 },
	]);
	expect(text.split("\n")).toEqual([
		"Types          ok       1.2 s",
		"Unit tests     ok       60.0 s  40 passed, 0 failed",
		"Browser tests  failed   0.5 s   2 passed, 1 failed",
		"Build          not run",
		"",
		"42 passed, 1 failed",
	]);
});
