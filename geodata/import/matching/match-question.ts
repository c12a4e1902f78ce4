/** The wording of what matching leaves open, with the flags that answer it. */
import type { ListedArea } from "../listed/listed-area.ts";
import type { Question } from "../question.ts";
import { describeEvidence } from "./evidence.ts";
import type { Link } from "./groups.ts";
import type { Match } from "./match.ts";

const WHY = {
	merged: (name: string) =>
		`${name} has the ground of several areas. The facts have no word for areas that become one: is it a new area, or does one of them go on?`,
	regrouped: (name: string) => `Several areas have become several others. What is ${name}?`,
	carved: (name: string) =>
		`The ground of an area is shared out, but one keeps its name: is it a split, or the same area beside a new one? What is ${name}?`,
	unlike: (name: string) => `${name} has some of the ground of an area, but another name or extent. What is it?`,
	namesake: (name: string) => `${name} has the name or the number of an area, but not its ground. What is it?`,
} as const;

/** `candidates`: the areas that it may be. */
export function whatIs(listed: ListedArea, candidates: readonly Link[], why: keyof typeof WHY): Question {
	const described = candidates.map(
		({ area, evidence }) => `${area.name}: ${evidence ? describeEvidence(evidence) : "no outline is known"}`,
	);
	const mayBePart = why === "carved" || why === "unlike" || why === "regrouped";
	return {
		about: listed.name,
		sentence: `${WHY[why](listed.name)} (${described.join(" | ")})`,
		answers: [
			...candidates.map(({ area }) => `--is "${listed.name}=${area.id}"`),
			...(mayBePart ? candidates.map(({ area }) => `--is "${listed.name}=part-of:${area.id}"`) : []),
			`--is "${listed.name}=new"`,
		],
	};
}

export function whichId(match: Extract<Match, { readonly id: string }>): Question {
	const { listed, id } = match;
	const beginning = match.kind === "part" ? `part-of:${match.of.id}` : "new";
	return {
		about: listed.name,
		sentence: `${listed.name} is new, but there is an area ${id} already. Which id shall it have in addresses, or is it that area?`,
		answers: [`--is "${listed.name}=${beginning}:ANOTHER-ID"`, `--is "${listed.name}=${id}"`],
	};
}
