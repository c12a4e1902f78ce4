/** How like two areas' names are, which speaks where outlines do not. */
import { partsOfName } from "../../../src/domain/names.ts";
import { foldWord } from "../../../src/domain/slug.ts";
import { LIKENESS, likeness, splitIntoWords } from "../../../src/domain/word-likeness.ts";

/** The same words in the same order: "Södra Sofielund (Seved)" and "Södra Sofielund / Seved". */
export function isSameName(a: string, b: string): boolean {
	return foldWord(a) === foldWord(b);
}

/** One of the places that the longer name is made of: "Lina" of "Ronna / Geneta / Lina". */
export function isPartOfName(part: string, whole: string): boolean {
	const parts = partsOfName(whole);
	return parts.length > 1 && parts.some((each) => isSameName(each, part));
}

/** A place that both names have: "Hässelby gård" and "Hässelby / Vällingby" do not, "Gottsunda / Valsätra" and "Gottsunda" do. */
export function shareAPlace(a: string, b: string): boolean {
	return partsOfName(a).some((part) => partsOfName(b).some((other) => isSameName(part, other)));
}

/** As many words, each the same but for a letter: a slip of the pen in one of them, and hardly a new name. */
export function differByASlip(a: string, b: string): boolean {
	const [words, others] = [splitIntoWords(a), splitIntoWords(b)];
	if (isSameName(a, b) || words.length !== others.length) return false;
	return words.every((word, i) =>
		[LIKENESS.same, LIKENESS.slip].some((each) => each === likeness(word, others[i] ?? "")),
	);
}
