/** The report on show in one sentence, and what changed since the one before in another. */
import type { Atlas } from "../domain/atlas.ts";
import { CHANGE_KINDS } from "../domain/change.ts";
import { isFiltering } from "../domain/filter.ts";
import { presentClasses, tally } from "../domain/statistics.ts";
import type { Messages } from "../i18n/words.ts";
import { periodOf, shownAreas, shownChanges, yearOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { changeCount, directedWords } from "./change-words.ts";

/** "2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", and after the year what narrows it. */
export function resultSentence(atlas: Atlas, view: View, words: Messages): string {
	const counts = tally(shownAreas(atlas, view));
	const perClass = presentClasses(counts)
		.toReversed()
		.map(({ classification, count }) => words.classifications[classification].count(count));
	const { subject } = view;
	const scope = [
		...(subject.kind === "municipality" ? [atlas.municipality(subject.municipality).fullName[view.locale]] : []),
		...(isFiltering(view.filters) ? [words.result.filtered] : []),
	];
	return words.result.sentence(yearOf(atlas, view), scope, counts.total, perClass);
}

/** "Sedan 2017: 1 nytt, 2 har lämnat listan …", as far as the filters leave it; nothing for the first report. */
export function changeSentence(atlas: Atlas, view: View, words: Messages): string | undefined {
	const period = periodOf(atlas, view);
	if (period.since === undefined) return undefined;
	const all = shownChanges(atlas, view);
	const parts = CHANGE_KINDS.filter((kind) => kind !== "oforandrad").flatMap((kind) => {
		const count = all.filter((change) => change.kind === kind).length;
		return count > 0 ? [changeCount(words, count, { kind, period, isPart: false })] : [];
	});
	return directedWords(words, period).sentence(period.since, period.year, parts);
}
