/**
 * Matching a query with names, as everything that is searched for is found. The words of a query may come in any order; each has to
 * mean something, and what a thing lies in, or what it is, may stand beside its name: "Vårby, Huddinge", "Botkyrka kommun". Å, ä and
 * ö may be typed as a and o, and a longer word may have one slip.
 *
 * No library does it. A hit depends on which word of the query met a name and which only the place around it, and its rank on how
 * each did; matchers see one string and tell neither. fuzzysort forgives missing letters alone. uFuzzy finds every slip that
 * the tests make, but could only be asked which entries to look at, and every word would be compared here once more.
 */
import { partsOfName } from "./names.ts";
import { bestLikeness, LIKENESS, likeness, splitIntoWords } from "./word-likeness.ts";

/** One name of something that can be found. All words are folded. */
export interface Entry<Hit> {
	readonly hit: Hit;
	/** What tells it apart from everything else that can be found; it has the same in each of its names. */
	readonly key: string;
	readonly name: readonly string[];
	/** The name as it is written, in lower case. */
	readonly spelling: string;
	/** The whole name that the hit bears, and no part of it nor a former one. */
	readonly isOwn: boolean;
	/** Words for what it is. Without a name they find everything of the kind. */
	readonly kind: readonly string[];
	/** The names of all that it lies in, and words for what those are. They narrow, and find nothing by themselves. */
	readonly around: readonly string[];
}

/** What stands between names and belongs to none. */
const JOINING = ["och", "and", "i", "in", "of"];

/** An entry for each way in which a name may be typed. */
export function createEntries<Hit>(
	written: string,
	about: Pick<Entry<Hit>, "hit" | "key" | "isOwn" | "kind" | "around">,
): Entry<Hit>[] {
	return spellingsOf(written).map((name) => ({ ...about, name, spelling: lowerCase(written) }));
}

/** The words of a name; those of a single place, where there are several, may also be written together: "hisingsbacka". */
function spellingsOf(name: string): string[][] {
	const words = tellingWords(name);
	return words.length > 1 && partsOfName(name).length === 1 ? [words, [words.join("")]] : [words];
}

/** As they stand around others. */
export function wordsOf(name: string): string[] {
	return spellingsOf(name).flat();
}

/** The words of a name or query without those that only join them, where there are others. */
function tellingWords(text: string): string[] {
	const all = splitIntoWords(text);
	const telling = all.filter((word) => !JOINING.includes(word));
	return telling.length > 0 ? telling : all;
}

/**
 * The best match for each thing that is found: whole names first, then names that begin so, then those with such a later word,
 * then those with a slip. `compareHits` decides between those that are as good. An empty query finds nothing.
 */
export function matchNames<Hit>(
	entries: readonly Entry<Hit>[],
	query: string,
	compareHits: (a: Hit, b: Hit) => number,
): Match<Hit>[] {
	const typed = [...new Set(tellingWords(query))];
	const spelling = lowerCase(query).trim();
	const find = (words: readonly string[]) => findMatches(entries, words, spelling, compareHits);
	const matches = find(typed);
	// Somebody who writes on may have begun "och".
	const isWritingOn = matches.length === 0 && JOINING.some((word) => word.startsWith(typed.at(-1) ?? ""));
	return isWritingOn ? find(typed.slice(0, -1)) : matches;
}

/** How the words of a query meet an entry, best first. */
const RANK = {
	/** All of a name. */
	whole: 0,
	/** The beginning of a name. */
	beginning: 1,
	/** A later word of it, or the word for all of a kind. */
	word: 2,
	/** Some word with a slip. */
	slip: 3,
	/** The middle of a word. */
	inside: 4,
	/** The beginning of the word for all of a kind. */
	kind: 5,
} as const;

export interface Match<Hit> {
	readonly entry: Entry<Hit>;
	readonly rank: number;
	/** Every word stands there as it was typed. */
	readonly isExact: boolean;
	/** How many words say only where it lies. */
	readonly around: number;
	/** With å, ä and ö where the name has them. */
	readonly isAsSpelled: boolean;
}

function findMatches<Hit>(
	entries: readonly Entry<Hit>[],
	typed: readonly string[],
	spelling: string,
	compareHits: (a: Hit, b: Hit) => number,
): Match<Hit>[] {
	if (typed.length === 0) return [];
	const compare = (a: Match<Hit>, b: Match<Hit>) => compareMatches(a, b) || compareHits(a.entry.hit, b.entry.hit);
	const best = new Map<string, Match<Hit>>();
	for (const entry of entries) {
		const found = matchEntry(entry, typed);
		if (!found) continue;
		const match = { entry, ...found, isAsSpelled: entry.spelling.includes(spelling) };
		const previous = best.get(entry.key);
		if (!previous || compare(match, previous) < 0) best.set(entry.key, match);
	}
	const matches = [...best.values()].sort(compare);
	const [first] = matches;
	if (!first) return [];
	// Who writes whole words has made no slip: "backa" is Hisings Backa, and Nacka is not meant. Middles of words count only where
	// nothing better is found, and kinds that are only begun after them.
	const last = matches.some(({ isExact }) => isExact) ? RANK.word : Math.max(first.rank, RANK.slip);
	return matches.filter(({ rank }) => rank <= last);
}

/** Whether something was typed otherwise than it is written: it may well be the right name of something else. */
export function isSimilar({ rank }: Match<unknown>): boolean {
	return rank === RANK.slip;
}

function compareMatches(a: Match<unknown>, b: Match<unknown>): number {
	return (
		a.rank - b.rank ||
		a.around - b.around ||
		Number(b.isAsSpelled) - Number(a.isAsSpelled) ||
		Number(b.entry.isOwn) - Number(a.entry.isOwn)
	);
}

/** Nothing where a word means nothing here, or where all mean only what is around it. */
function matchEntry(
	{ name, kind, around }: Entry<unknown>,
	typed: readonly string[],
): Pick<Match<unknown>, "rank" | "isExact" | "around"> | undefined {
	let byItsName: number = LIKENESS.none;
	let byItsKind: number = LIKENESS.same;
	let least: number = LIKENESS.same;
	let narrowing = 0;
	for (const word of typed) {
		const toName = bestLikeness(word, name);
		const toKind = besideName(bestLikeness(word, kind));
		const toAround = besideName(bestLikeness(word, around));
		const best = Math.min(toName, toKind, toAround);
		if (best === LIKENESS.none) return undefined;
		byItsName = Math.min(byItsName, toName);
		byItsKind = Math.max(byItsKind, toKind);
		least = Math.max(least, best);
		if (toAround < Math.min(toName, toKind)) narrowing++;
	}
	if (byItsName === LIKENESS.none) {
		if (byItsKind > LIKENESS.begins) return undefined;
		const isExact = byItsKind === LIKENESS.same;
		return { rank: isExact ? RANK.word : RANK.kind, isExact, around: 0 };
	}
	least = Math.max(least, byItsName);
	return { rank: rankOf(name, typed, least), isExact: least === LIKENESS.same, around: narrowing };
}

/** `least`: of the word that is least like what it stands for. */
function rankOf(name: readonly string[], typed: readonly string[], least: number): number {
	if (least === LIKENESS.inside) return RANK.inside;
	if (least === LIKENESS.slip) return RANK.slip;
	if (name.every((word) => typed.some((each) => likeness(each, word) === LIKENESS.same))) return RANK.whole;
	const [first = ""] = name;
	return typed.some((each) => likeness(each, first) <= LIKENESS.begins) ? RANK.beginning : RANK.word;
}

/** Around a name the middle of a word says nothing. */
function besideName(found: number): number {
	return found === LIKENESS.inside ? LIKENESS.none : found;
}

function lowerCase(text: string): string {
	return text.normalize("NFC").toLowerCase();
}
