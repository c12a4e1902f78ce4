/** Why the command cannot go on, as one or two sentences for whoever started it: what is so, and what to do. */
export class Refusal extends Error {
	override readonly name = "Refusal";
}
