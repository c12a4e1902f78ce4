/** What the diagram shows, in one sentence with whose assessment it is. */
import type { Atlas } from "../../domain/atlas.ts";
import { STRICTEST_FIRST } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { keepPlaces } from "../../domain/flow.ts";
import { type Tally, tallyPerReport } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/words.ts";
import { filterNames } from "../../site/option-names.ts";
import { filtersOf, yearOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

interface Count {
	readonly year: ReportYear;
	readonly count: number;
}

const [severest] = STRICTEST_FIRST;

/**
 * "Polisen bedömde 15 områden som särskilt utsatta 2015, 23 områden 2017 och 19 områden 2025." The severest class stands for the
 * whole: it alone means the same in every report. Where no area was in it, how many were on the list.
 */
export function flowSentence(atlas: Atlas, view: View, words: Messages): string {
	const places = keepPlaces(filtersOf(view));
	const tallies = tallyPerReport(atlas, places);
	const scope = filterNames(atlas, { ...view, filters: keepPlaces(view.filters) }, words).join(", ");
	const countBy = (of: (tally: Tally) => number) =>
		reportsToName(
			atlas,
			view,
			tallies.map(({ year, tally }) => ({ year, count: of(tally) })),
		);
	const assessed = severest ? countBy(({ byClass }) => byClass[severest]) : [];
	if (severest && assessed.some(({ count }) => count > 0))
		return words.flow.assessed(scope, assessed, words.classifications[severest].assessedAs);
	return tallies.some(({ tally }) => tally.total > 0)
		? words.flow.listed(
				scope,
				countBy(({ total }) => total),
			)
		: words.flow.neverListed(scope);
}

/**
 * Of a comparison its two reports. Otherwise the one on show, the first, and the one that differs most from that on show, the later
 * of several: together they say how the numbers went, and not only what happens to lie between two of them.
 */
function reportsToName(atlas: Atlas, view: View, counts: readonly Count[]): Count[] {
	const { subject } = view;
	const shown = yearOf(atlas, view);
	if (subject.kind === "comparison") return counts.filter(({ year }) => year === subject.from || year === shown);
	const now = counts.find(({ year }) => year === shown)?.count ?? 0;
	const differences = counts.map(({ count }) => Math.abs(count - now));
	const most = differences.lastIndexOf(Math.max(...differences));
	return counts.filter(({ year }, i) => i === 0 || i === most || year === shown);
}
