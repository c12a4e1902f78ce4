/** How like two words are: letters that are typed without their dots are folded before, by the same rule as the names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIKENESS, likeness, splitIntoWords } from "../../../src/domain/word-likeness.ts";

describe("A typed word", () => {
	it.each([
		["husby", "husby", "same"],
		["husbys", "husby", "same"],
		["stockholm", "stockholms", "same"],
		["hus", "husby", "begins"],
		["huby", "husby", "slip"],
		["hussby", "husby", "slip"],
		["hasby", "husby", "slip"],
		["hubsy", "husby", "slip"],
		["usby", "husby", "slip"],
		["sby", "husby", "inside"],
		["hyby", "husby", "none"],
		["husbyab", "husby", "none"],
		["ybsuh", "husby", "none"],
		["albi", "alby", "none"],
		["aalby", "alby", "none"],
	] as const)("%s and %s: %s", (typed, word, expected) => {
		expect(likeness(typed, word)).toBe(LIKENESS[expected]);
	});
});

/** The number of wrong, missing, surplus and swapped letters between two words, by the table of the textbooks. */
function distance(a: string, b: string): number {
	const rows = [...Array(a.length + 1).keys()].map((i) =>
		[...Array(b.length + 1).keys()].map((j) => (i === 0 ? j : i)),
	);
	const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
	for (let i = 1; i <= a.length; i++) {
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1)];
			rows[i]?.splice(j, 1, Math.min(...steps, ...(isSwapped ? [at(i - 2, j - 2) + 1] : [])));
		}
	}
	return at(a.length, b.length);
}

it("A slip is a distance of one, whatever the words", () => {
	const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 5, maxLength: 8 });
	fc.assert(
		fc.property(word, word, (typed, other) => {
			const like = likeness(typed, other);
			if (like === LIKENESS.same || like === LIKENESS.begins) return;
			expect(like === LIKENESS.slip).toBe(distance(typed, other) === 1);
		}),
		{ numRuns: 2000 },
	);
});

describe("A text", () => {
	it.each([
		["Rinkeby/Tensta", ["rinkeby", "tensta"]],
		["Södra Sofielund (Seved)", ["sodra", "sofielund", "seved"]],
		["Upplands-Bro", ["upplands", "bro"]],
		["  ÅRBY, ", ["arby"]],
		["–", []],
	])("“%s” has the words %j", (text, words) => {
		expect(splitIntoWords(text)).toEqual(words);
	});
});
