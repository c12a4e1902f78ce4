/** How like two words are, for a search that forgives how they are typed: letters without their dots, a genitive, one slip. */
import { fold } from "./slug.ts";

/** How a typed word is like another, best first. */
export const LIKENESS = { same: 0, begins: 1, slip: 2, inside: 3, none: 4 } as const;

/** The length of a word from which on a slip is forgiven. Shorter ones have too many neighbours. */
const LONG = 5;

/** Both are folded. */
export function likeness(typed: string, word: string): number {
	if (typed === word || isGenitiveOf(typed, word) || isGenitiveOf(word, typed)) return LIKENESS.same;
	if (word.startsWith(typed)) return LIKENESS.begins;
	if (word.length >= LONG && differByOneSlip(typed, word)) return LIKENESS.slip;
	return word.includes(typed) ? LIKENESS.inside : LIKENESS.none;
}

/** That of the word which is most like it. */
export function bestLikeness(typed: string, words: readonly string[]): number {
	return Math.min(LIKENESS.none, ...words.map((word) => likeness(typed, word)));
}

/** Folded words, whatever stands between them: "Rinkeby/Tensta" → "rinkeby", "tensta". */
export function splitIntoWords(text: string): string[] {
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "");
}

/** "stockholms" of "stockholm". */
function isGenitiveOf(genitive: string, word: string): boolean {
	return genitive.length === word.length + 1 && genitive.endsWith("s") && genitive.startsWith(word);
}

/** Whether two words differ by one letter that is wrong, missing or surplus, or by two neighbours that are swapped. */
function differByOneSlip(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let [endOfA, endOfB] = [a.length, b.length];
	while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
		endOfA--;
		endOfB--;
	}
	const [restOfA, restOfB] = [a.slice(start, endOfA), b.slice(start, endOfB)];
	const areSwapped = restOfA.length === 2 && restOfB === `${restOfA[1]}${restOfA[0]}`;
	return areSwapped || Math.max(restOfA.length, restOfB.length) <= 1;
}
