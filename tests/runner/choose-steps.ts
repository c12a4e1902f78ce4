/** Which steps a command line asks for. */
import { STEPS, type Step } from "./steps.ts";

export type Choice = { readonly steps: readonly Step[] } | { readonly problem: string };

/** No words mean every step. Named steps run in their own order, whatever the order of the words. */
export function chooseSteps(words: readonly string[]): Choice {
	const unknown = words.filter((word) => !STEPS.some((step) => step.name === word));
	if (unknown.length > 0) {
		return { problem: `Unknown: ${unknown.join(", ")}. Steps: ${STEPS.map((step) => step.name).join(" ")}` };
	}
	return { steps: words.length === 0 ? STEPS : STEPS.filter((step) => words.includes(step.name)) };
}
