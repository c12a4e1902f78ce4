/**
 * What a step or a check has to say against the facts. A message names file, row and reason in one sentence,
 * so that whoever edits the facts can go straight there.
 */

export interface Problem {
	/** The rule that is broken, as its file in `checks/` is named. */
	readonly rule: string;
	readonly message: string;
}

/** The problems of one rule, from its messages. */
export function problems(rule: string, messages: readonly string[]): Problem[] {
	return messages.map((message) => ({ rule, message }));
}
