/** Whether another name is a new one or a slip of the pen: the list prints what the file says, but the area's newest name need not follow it. */

import { idOf } from "../matching/match.ts";
import type { Matching } from "../matching/match-areas.ts";
import { differByASlip, isSameName } from "../matching/name-likeness.ts";
import type { Question } from "../question.ts";

/** `names`: what is answered already, by id. */
export function questionsOfNames({ matches }: Matching, names: ReadonlyMap<string, string>): Question[] {
	return matches.flatMap((match) => {
		if (!("area" in match) || names.has(match.area.id)) return [];
		const [was, is] = [match.area.name, match.listed.name];
		const isSameInOtherSigns = was !== is && isSameName(was, is);
		if (!differByASlip(was, is) && !isSameInOtherSigns) return [];
		return [
			{
				about: is,
				sentence: `The file has “${is}” where the area is called “${was}”: is it a new way to write it, or a slip? The report's own list says “${is}” in either case.`,
				answers: [`--name "${idOf(match)}=${is}"`, `--name "${idOf(match)}=${was}"`],
			},
		];
	});
}
