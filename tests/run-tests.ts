/**
 * The one test command: finds a browser, runs the steps, begins none after one that fails, and sums up.
 * `npm test` runs all, `npm test -- unit e2e` the named ones. Which steps there are and how they are summed is known to
 * `runner/`; this file only acts.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { findBrowser } from "./browser-finder/find-browser.ts";
import { findHeadlessShell } from "./browser-finder/headless-shell.ts";
import { chromiumMachine } from "./browser-finder/machine.ts";
import { findEngines } from "./engines/find-engines.ts";
import { chooseSteps } from "./runner/choose-steps.ts";
import { type Output, OutputOrder } from "./runner/output-order.ts";
import { runSteps } from "./runner/run-steps.ts";
import type { Command, Step } from "./runner/steps.ts";
import { type StepResult, seconds, summary } from "./runner/summary.ts";
import { atLeastOneFailed, countTests, nameFailures } from "./runner/test-counts.ts";

const ROOT = join(import.meta.dirname, "..");

const running = new Set<ChildProcess>();
// Ctrl-C reaches the running tools by itself, a plain end does not: the tools end first, then the run sums up.
process.on("SIGINT", () => running.size > 0 || process.exit(130));
process.on("SIGTERM", () => {
	if (running.size === 0) process.exit(143);
	for (const tool of running) tool.kill("SIGTERM");
});

const outputs = new OutputOrder((text) => void process.stdout.write(text));

process.exitCode = await main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<number> {
	const choice = chooseSteps(words);
	if ("problem" in choice) {
		console.error(choice.problem);
		return 2;
	}
	let browsers: Browsers | undefined;
	if (choice.steps.some((step) => step.needsBrowser)) {
		const { path } = await findBrowser(chromiumMachine);
		if (!path) return 1;
		browsers = { whole: path, headless: (await findHeadlessShell(path)) ?? path };
	}
	const reports = mkdtempSync(join(tmpdir(), "lagesbild-tests-"));
	try {
		const results = await runSteps(choice.steps, (step) => runStep(step, browsers, reports));
		console.log(`\n${summary(results)}`);
		return results.every((result) => result.outcome === "ok") ? 0 : 1;
	} finally {
		rmSync(reports, { recursive: true, force: true });
	}
}

/** Chromium as somebody uses it at a window, and without all that a window needs. */
interface Browsers {
	readonly whole: string;
	readonly headless: string;
}

/** The tools of the project's own `node_modules` come first, also where the run was not started by npm. */
function childEnvironment(): NodeJS.ProcessEnv {
	const path = process.env.PATH ?? process.env.Path ?? "";
	// They do not write to the terminal themselves, and would leave out their colours.
	const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {};
	return { ...process.env, ...colours, PATH: [join(ROOT, "node_modules", ".bin"), path].join(delimiter) };
}

async function runStep(step: Step, browsers: Browsers | undefined, reports: string): Promise<StepResult> {
	const output = outputs.open();
	output.write(`\n── ${step.title} (${step.name}) ──\n`);
	const report = join(reports, `${step.name}.json`);
	const started = performance.now();
	const env = {
		...childEnvironment(),
		...(browsers && {
			CHROMIUM_PATH: step.needsEngines ? browsers.whole : browsers.headless,
			WHOLE_CHROMIUM_PATH: browsers.whole,
		}),
	};
	const engines = step.needsEngines && (await findEngines());
	let ok = true;
	for (const command of step.commands)
		ok &&= await run(command, { ...env, ...engines?.env, TEST_REPORT: report }, output);
	const milliseconds = performance.now() - started;
	output.write(`── ${step.title}: ${ok ? "ok" : "failed"}, ${seconds(milliseconds)}\n`);
	output.end();
	const leftOut = engines?.leftOut ?? [];
	return { title: step.title, outcome: ok ? "ok" : "failed", milliseconds, leftOut, ...testsOf(step, ok, report) };
}

/** How many tests of the step passed and which failed; `path`: its report. */
function testsOf({ report }: Step, ok: boolean, path: string): Pick<StepResult, "counts" | "failures"> {
	if (!report) return {};
	const json = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
	const counted = json && countTests(report, json);
	const counts = ok ? counted : atLeastOneFailed(counted);
	return { ...(counts && { counts }), failures: json ? nameFailures(report, json) : [] };
}

/** Whether the command ended well; what it says is the reader's, unchanged. */
function run(command: Command, env: NodeJS.ProcessEnv, output: Output): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command.program, [...command.words], {
			cwd: ROOT,
			env: { ...env, ...command.env },
			stdio: ["inherit", "pipe", "pipe"],
			// On Windows the tools are .cmd files, which only a shell runs; no word of a command needs quoting.
			shell: process.platform === "win32",
		});
		running.add(child);
		for (const stream of [child.stdout, child.stderr])
			stream.setEncoding("utf8").on("data", (text: string) => output.write(text));
		child.on("error", (error) => output.write(`${command.program}: ${error.message}\n`));
		child.on("close", (code) => {
			running.delete(child);
			resolve(code === 0);
		});
	});
}
