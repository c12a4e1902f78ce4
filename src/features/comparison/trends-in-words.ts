/** What the Police state of the development in the areas that a comparison shows, counted trend by trend. */
import type { Atlas } from "../../domain/atlas.ts";
import { sidesOf } from "../../domain/change.ts";
import { type ReportYear, TRENDS, type Trend } from "../../domain/dataset.ts";
import { filterAreas, filterChanges, statesTrends } from "../../domain/filter.ts";
import { tallyTrends } from "../../domain/tally-by.ts";
import type { Messages } from "../../i18n/words.ts";
import { directedWords } from "../../site/change-words.ts";
import { filtersOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import type { ReportPair } from "./change-sentences.ts";

export interface StatedTrends {
	/** The later of the two reports. */
	readonly year: ReportYear;
	/** "14 med positiv trend"; nothing where the report states none, or none of its areas is left. */
	readonly counts: readonly { readonly trend: Trend; readonly text: string }[];
	/** What is said where there are no counts. */
	readonly instead: string | undefined;
}

/** A trend that is chosen among the filters does not narrow them: the others can still be chosen in its place. */
export function statedTrends(atlas: Atlas, view: View, words: Messages, { from, to }: ReportPair): StatedTrends {
	const year = from > to ? from : to;
	if (!statesTrends(atlas, year)) return { year, counts: [], instead: words.trendsUnstated(year) };
	const period = { year: to, since: from };
	const filters = { ...filtersOf(view), trends: [] };
	const listed =
		year === to
			? filterAreas(atlas, period, filters)
			: filterChanges(atlas, period, filters).flatMap((change) => sidesOf(change).then);
	const tallied = tallyTrends(listed);
	const { trends } = words.comparison;
	const { withoutTrend } = directedWords(words, period);
	const textOf = (trend: Trend) =>
		trend === "new" ? withoutTrend(tallied[trend], from, to) : trends[trend](tallied[trend]);
	const present = TRENDS.filter((trend) => tallied[trend] > 0);
	return { year, counts: present.map((trend) => ({ trend, text: textOf(trend) })), instead: undefined };
}

/** The same as a sentence. */
export function trendSentence(words: Messages, { year, counts, instead }: StatedTrends): string | undefined {
	if (counts.length === 0) return instead && `${instead}.`;
	return `${words.comparison.trends.lead(year)}: ${counts.map(({ text }) => text).join(", ")}.`;
}
