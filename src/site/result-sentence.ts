/** What is on show in one sentence that says whose it is, and what changed since the report before in another. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import { asksForUnstated } from "../domain/filter.ts";
import { standing } from "../domain/lineage.ts";
import { presentClasses, tally } from "../domain/statistics.ts";
import type { Messages } from "../i18n/words.ts";
import { filtersOf, isComparing, periodOf, shownAreas, shownChanges } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { assessmentSentence } from "./assessment-sentence.ts";
import { comparisonParts, countedParts, leaveOutUnchanged } from "./comparison-sentence.ts";
import { filterNames } from "./option-names.ts";
import type { SaidOfPlace } from "./said-of-place.ts";
import { plainText, type SentencePart } from "./sentence.tsx";
import { areaName } from "./view-title.ts";

/** What is on show, where nothing can be followed in it. Without a full stop. */
export function resultSentence(atlas: Atlas, view: View, words: Messages, said?: SaidOfPlace): string {
	return plainText(resultParts(atlas, view, words, said));
}

/**
 * Of an area: "Husby – Polisens bedömning 2019: särskilt utsatt område". Of a place what is said of it, once that is known. Where two reports are set against each other, what changed;
 * else what the report lists: "Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta".
 */
export function resultParts(atlas: Atlas, view: View, words: Messages, said?: SaidOfPlace): SentencePart[] {
	const { subject } = view;
	if (subject.kind === "place" && said) return [{ text: said.sentence(subject.year) }];
	if (subject.kind === "area") return [{ text: areaSentence(atlas, subject, words) }];
	const { year, since } = periodOf(atlas, view);
	if (asksForUnstated(atlas, year, filtersOf(view))) return [{ text: words.trendsUnstated(year) }];
	if (isComparing(view) && since !== undefined) return comparisonParts(atlas, view, words, { year, since });
	const counts = tally(shownAreas(atlas, view));
	// A single class that is asked for is named before already.
	const isOfOneClass = filtersOf(view).classifications.length === 1;
	const perClass = isOfOneClass
		? []
		: presentClasses(counts).map(({ classification, count }) => words.classifications[classification].count(count));
	return [{ text: words.result.sentence(year, filterNames(atlas, view, words), counts.total, perClass) }];
}

/** What names the area already needs its name no second time. */
function areaSentence(atlas: Atlas, subject: { area: AreaId; year: ReportYear }, words: Messages): string {
	const sentence = assessmentSentence(atlas, subject, words);
	const isListed = standing(atlas, subject.area, subject.year).kind === "listed";
	return isListed ? `${areaName(atlas, subject.area, subject.year)} – ${sentence}` : sentence;
}

/**
 * "Sedan 2017: 1 nytt, 2 har lämnat listan …", as far as the filters leave it. Nothing where it is the result itself, for the first
 * report, and where the filters ask for what the report does not state.
 */
export function changeParts(atlas: Atlas, view: View, words: Messages): SentencePart[] | undefined {
	const { year, since } = periodOf(atlas, view);
	if (since === undefined || isComparing(view) || asksForUnstated(atlas, year, filtersOf(view))) return undefined;
	const changes = leaveOutUnchanged(shownChanges(atlas, view));
	return [{ text: `${words.result.since(since)}: ` }, ...countedParts(words, { year, since }, changes)];
}
