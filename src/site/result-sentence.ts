/** What is on show in one sentence that says whose it is, and what changed since the report before in another. */
import type { Atlas } from "../domain/atlas.ts";
import { CHANGE_KINDS } from "../domain/change.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import { asksForUnstated } from "../domain/filter.ts";
import { standing } from "../domain/lineage.ts";
import { presentClasses, tally } from "../domain/statistics.ts";
import type { Messages } from "../i18n/words.ts";
import { filtersOf, periodOf, shownAreas, shownChanges, yearOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { assessmentSentence } from "./assessment-sentence.ts";
import { changeCount, directedWords } from "./change-words.ts";
import { filterNames } from "./option-names.ts";
import { areaName } from "./view-title.ts";

/**
 * "Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", and after the year what narrows it. Of an
 * area: "Husby – Polisens bedömning 2019: särskilt utsatt område".
 */
export function resultSentence(atlas: Atlas, view: View, words: Messages): string {
	const { subject } = view;
	if (subject.kind === "area") return areaSentence(atlas, subject, words);
	const year = yearOf(atlas, view);
	if (asksForUnstated(atlas, year, filtersOf(view))) return words.trendsUnstated(year);
	const counts = tally(shownAreas(atlas, view));
	const perClass = presentClasses(counts)
		.toReversed()
		.map(({ classification, count }) => words.classifications[classification].count(count));
	const scope = [
		...(subject.kind === "municipality" ? [atlas.municipality(subject.municipality).fullName[view.locale]] : []),
		...filterNames(atlas, view, words),
	];
	return words.result.sentence(year, scope, counts.total, perClass);
}

/** What names the area already needs its name no second time. */
function areaSentence(atlas: Atlas, subject: { area: AreaId; year: ReportYear }, words: Messages): string {
	const sentence = assessmentSentence(atlas, subject, words);
	const isListed = standing(atlas, subject.area, subject.year).kind === "listed";
	return isListed ? `${areaName(atlas, subject.area, subject.year)} – ${sentence}` : sentence;
}

/** "Sedan 2017: 1 nytt, 2 har lämnat listan …", as far as the filters leave it; nothing for the first report, or where they ask for what the report does not state. */
export function changeSentence(atlas: Atlas, view: View, words: Messages): string | undefined {
	const period = periodOf(atlas, view);
	if (period.since === undefined || asksForUnstated(atlas, period.year, filtersOf(view))) return undefined;
	const all = shownChanges(atlas, view);
	const parts = CHANGE_KINDS.filter((kind) => kind !== "oforandrad").flatMap((kind) => {
		const count = all.filter((change) => change.kind === kind).length;
		return count > 0 ? [changeCount(words, count, { kind, period, isPart: false })] : [];
	});
	return directedWords(words, period).sentence(period.since, period.year, parts);
}
