/** Runs the steps side by side as far as they do not need each other. */
import type { Step } from "./steps.ts";
import type { StepResult } from "./summary.ts";

/** Two keep two processors busy: while one step waits for a page or a file, the other goes on. */
const AT_ONCE = 2;

/**
 * Begins each step, in the order given, once those it needs are done. After a failure none is begun any more. Returns the
 * results in the order of the steps. What a step needs and is not among `steps` is taken to be there.
 */
export async function runSteps(
	steps: readonly Step[],
	run: (step: Step) => Promise<StepResult>,
): Promise<StepResult[]> {
	const results = new Map<Step, StepResult>();
	const running = new Map<Step, Promise<void>>();
	const isWaitedFor = (name: string) => steps.some((step) => step.name === name && !results.has(step));
	const isReady = (step: Step) =>
		!results.has(step) && !running.has(step) && !step.needs.some((name) => isWaitedFor(name));
	const hasFailed = () => [...results.values()].some(({ outcome }) => outcome === "failed");

	for (;;) {
		const ready = hasFailed() ? [] : steps.filter(isReady).slice(0, AT_ONCE - running.size);
		for (const step of ready) {
			const ended = run(step).then((result) => {
				results.set(step, result);
				running.delete(step);
			});
			running.set(step, ended);
		}
		if (running.size === 0) break;
		await Promise.race(running.values());
	}
	return steps.map((step) => results.get(step) ?? { title: step.title, outcome: "not run", milliseconds: 0 });
}
