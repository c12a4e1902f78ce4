/**
 * What changed between two reports in one sentence: counted kind by kind, or, where the filters ask for certain changes, stated of each
 * kind, with the names of the areas as long as these are few.
 */
import type { Atlas } from "../domain/atlas.ts";
import { CHANGE_KINDS, type Change, countParts } from "../domain/change.ts";
import type { ReportYear } from "../domain/dataset.ts";
import { type Facet, filtersBeyondPlaces, PLACE_FACETS } from "../domain/filter.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Messages } from "../i18n/words.ts";
import { filtersOf, shownChanges } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { namesOf } from "./area-names.ts";
import { changeCount, directedWords } from "./change-words.ts";
import { filterNames } from "./option-names.ts";
import type { SentencePart } from "./sentence.tsx";

/** More areas than these are not named. */
export const MOST_NAMED = 8;

/** What narrows a comparison: where, and which class then and now. */
const SCOPE: readonly Facet[] = [...PLACE_FACETS, "formerClassifications", "classifications", "trends"];

/** A report and the one that its changes are counted from. */
export interface ComparedPeriod {
	readonly year: ReportYear;
	readonly since: ReportYear;
}

/** "Från Polisens rapport 2021 till 2023: 4 områden kom till på listan och 6 lämnade listan", "…: 6 områden lämnade listan: Charlottesborg (Kristianstad) …" */
export function comparisonParts(atlas: Atlas, view: View, words: Messages, period: ComparedPeriod): SentencePart[] {
	const all = shownChanges(atlas, view);
	const isNarrowed = filtersBeyondPlaces(filtersOf(view));
	// The kinds of change that are stated need not be named before.
	const scope = filterNames(atlas, view, words, all.length > 0 ? SCOPE : [...SCOPE, "changes"]);
	const lead = { text: `${directedWords(words, period).compared(period.since, period.year, scope)}: ` };
	if (!isNarrowed) return [lead, ...statedParts(words, period, leaveOutUnchanged(all))];
	if (all.length === 0) return [lead, { text: words.result.nothing }];
	const kinds = kindsOf(all);
	if (all.length <= MOST_NAMED) {
		const named = kinds.map((alike) => `${changeStatement(words, period, alike)}: ${namesOf(atlas, words, alike)}`);
		return [lead, { text: named.join("; ") }];
	}
	const [only, ...others] = kinds;
	return only && others.length === 0
		? [lead, { text: changeStatement(words, period, only) }, { text: words.result.seeList, isOnPage: true }]
		: [lead, ...statedParts(words, period, all)];
}

/** "4 områden kom till på listan, 6 lämnade listan och 1 bedömdes som mer utsatt" */
function statedParts(words: Messages, period: ComparedPeriod, changes: readonly Change[]): SentencePart[] {
	const say = (alike: Alike, follows: boolean) => changeStatement(words, period, alike, follows);
	return partsByKind(words, period, changes, say, words.format.separators(kindsOf(changes).length));
}

/** "4 nya, 6 har lämnat listan": each count by itself. */
export function countedParts(words: Messages, period: ComparedPeriod, changes: readonly Change[]): SentencePart[] {
	const say = (alike: Alike) => changeCount(words, alike.length, { kind: alike[0].kind, period, isPart: false });
	return partsByKind(words, period, changes, say);
}

/** What is said of each kind of change; that there is none where there is none. `separators`: what stands between them. */
function partsByKind(
	words: Messages,
	period: ComparedPeriod,
	changes: readonly Change[],
	say: (alike: Alike, follows: boolean) => string,
	separators: readonly string[] = [],
): SentencePart[] {
	if (changes.length === 0) return [{ text: directedWords(words, period).noChanges }];
	return kindsOf(changes).flatMap((alike, index): SentencePart[] => [
		...(index > 0 ? [{ text: separators[index - 1] ?? ", " }] : []),
		{ text: say(alike, index > 0), kind: alike[0].kind },
	]);
}

/** "6 områden lämnade listan", of changes of one kind; "6 lämnade listan" where that `follows` others. */
export function changeStatement(
	words: Messages,
	{ since, year }: ComparedPeriod,
	alike: Alike,
	follows = false,
): string {
	const { statements } = directedWords(words, { since, year });
	const n = alike.length;
	const areas = { n, text: follows ? words.format.number(n) : words.comparison.areas(n) };
	return statements[alike[0].kind]({ areas, from: since, to: year, parts: countParts(alike) });
}

/** Those of changes that are none of an area that stayed in its class. */
export function leaveOutUnchanged(changes: readonly Change[]): Change[] {
	return changes.filter(({ kind }) => kind !== "oforandrad");
}

/** Changes of one kind. */
export type Alike = readonly [Change, ...Change[]];

/** One of each kind there is, in the order in which they matter. */
export function kindsOf(changes: readonly Change[]): Alike[] {
	const groups = groupBy(changes, ({ kind }) => kind);
	return CHANGE_KINDS.flatMap((kind) => {
		const alike = groups.get(kind);
		return alike ? [alike] : [];
	});
}
