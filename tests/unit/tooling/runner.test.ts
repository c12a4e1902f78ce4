/** The test run's own reckoning: which steps are chosen, how tests are counted, and what the last lines say. */
import { expect, test } from "vitest";
import { chooseSteps } from "../../runner/choose-steps.ts";
import { OutputOrder } from "../../runner/output-order.ts";
import { runSteps } from "../../runner/run-steps.ts";
import { STEPS, type Step } from "../../runner/steps.ts";
import { type StepResult, summary } from "../../runner/summary.ts";
import { atLeastOneFailed, countTests, nameFailures, sumCounts } from "../../runner/test-counts.ts";

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
			"Unknown: units. Steps: geodata types lint unused build unit e2e browser links hosts supply size lighthouse engines",
	});
});

test("every step needs only steps that are begun before it", () => {
	const before = (index: number) => STEPS.slice(0, index).map(({ name }) => name);
	for (const [index, { name, needs }] of STEPS.entries())
		expect(before(index), `before ${name}`).toEqual(expect.arrayContaining([...needs]));
});

/** Steps that run until they are told how they end. */
function stepsToTell(needs: Readonly<Record<string, readonly string[]>>) {
	const begun: string[] = [];
	const end = new Map<string, (outcome: StepResult["outcome"]) => Promise<void>>();
	const steps = Object.entries(needs).map(
		([name, ofStep]): Step => ({ name, title: name, needs: ofStep, commands: [] }),
	);
	const results = runSteps(steps, ({ name }) => {
		begun.push(name);
		return new Promise((resolve) => {
			end.set(name, async (outcome) => {
				resolve({ title: name, outcome, milliseconds: 1 });
				await new Promise(setImmediate);
			});
		});
	});
	const outcomes = async () => (await results).map(({ title, outcome }) => `${title} ${outcome}`);
	return { begun, outcomes, ends: (name: string, outcome: StepResult["outcome"] = "ok") => end.get(name)?.(outcome) };
}

test("two steps run at once, and the next begins when one has ended", async () => {
	const { begun, ends, outcomes } = stepsToTell({ types: [], lint: [], unit: [] });
	expect(begun).toEqual(["types", "lint"]);
	await ends("lint");
	expect(begun).toEqual(["types", "lint", "unit"]);
	await ends("types");
	await ends("unit");
	expect(await outcomes()).toEqual(["types ok", "lint ok", "unit ok"]);
});

test("a step waits for those it needs, and lets others go before it", async () => {
	const { begun, ends } = stepsToTell({ build: [], e2e: ["build"], unit: [] });
	expect(begun).toEqual(["build", "unit"]);
	await ends("build");
	expect(begun).toEqual(["build", "unit", "e2e"]);
});

test("a step that was not chosen is not waited for", () => {
	expect(stepsToTell({ e2e: ["build"] }).begun).toEqual(["e2e"]);
});

test("after a failure the running step ends, and none is begun", async () => {
	const { begun, ends, outcomes } = stepsToTell({ types: [], lint: [], unit: [] });
	await ends("types", "failed");
	await ends("lint");
	expect(begun).toEqual(["types", "lint"]);
	expect(await outcomes()).toEqual(["types failed", "lint ok", "unit not run"]);
});

test("what two steps say at once is read one after the other", () => {
	const read: string[] = [];
	const order = new OutputOrder((text) => read.push(text));
	const [first, second] = [order.open(), order.open()];
	second.write("unit");
	first.write("types");
	expect(read).toEqual(["types"]);
	second.end();
	first.write("types again");
	first.end();
	expect(read).toEqual(["types", "types again", "unit"]);
});

test("what a step says is read at once when those before it have ended", () => {
	const read: string[] = [];
	const order = new OutputOrder((text) => read.push(text));
	const [first, second] = [order.open(), order.open()];
	first.end();
	second.write("unit");
	expect(read).toEqual(["unit"]);
});

const VITEST_REPORT = {
	numPassedTests: 2,
	numFailedTests: 1,
	testResults: [
		{
			name: "/site/tests/unit/search.test.ts",
			status: "failed",
			assertionResults: [
				{ status: "passed", fullName: "Search finds a name" },
				{ status: "failed", fullName: "Search finds a word" },
			],
		},
		{
			name: "/site/tests/unit/list.test.ts",
			status: "passed",
			assertionResults: [{ status: "passed", fullName: "List" }],
		},
		{ name: "/site/tests/unit/broken.test.ts", status: "failed", assertionResults: [] },
	],
};

const PLAYWRIGHT_REPORT = {
	stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 5 },
	errors: [{}],
	suites: [
		{
			title: "offline.spec.ts",
			specs: [{ title: "is kept", ok: true }],
			suites: [{ title: "Without the network", specs: [{ title: "opens", ok: false }] }],
		},
	],
};

test("Vitest's tests are counted, and a file that broke before its first test as one failure", () => {
	expect(countTests("vitest", VITEST_REPORT)).toEqual({ passed: 2, failed: 2 });
});

test("Vitest's failures are named behind their file, and a broken file by itself", () => {
	expect(nameFailures("vitest", VITEST_REPORT)).toEqual(["search.test.ts › Search finds a word", "broken.test.ts"]);
});

test("Playwright's tests are counted; errors outside of tests and what passed at a second try only are failures", () => {
	expect(countTests("playwright", PLAYWRIGHT_REPORT)).toEqual({ passed: 3, failed: 4 });
});

test("Playwright's failures are named behind their file and group", () => {
	expect(nameFailures("playwright", PLAYWRIGHT_REPORT)).toEqual(["offline.spec.ts › Without the network › opens"]);
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

test("the summary has a row for every step, names what failed and ends with the sum", () => {
	const text = summary([
		{ title: "Types", outcome: "ok", milliseconds: 1234 },
		{ title: "Unit tests", outcome: "ok", milliseconds: 60_000, counts: { passed: 40, failed: 0 } },
		{
			title: "Browser tests",
			outcome: "failed",
			milliseconds: 500,
			counts: { passed: 2, failed: 1 },
			failures: ["streets.test.ts › Streets are drawn"],
		},
		{ title: "Build", outcome: "not run", milliseconds: 0 },
	]);
	expect(text.split("\n")).toEqual([
		"Types          ok       1.2 s",
		"Unit tests     ok       60.0 s  40 passed, 0 failed",
		"Browser tests  failed   0.5 s   2 passed, 1 failed",
		"Build          not run",
		"Failed: streets.test.ts › Streets are drawn",
		"",
		"42 passed, 1 failed",
	]);
});
