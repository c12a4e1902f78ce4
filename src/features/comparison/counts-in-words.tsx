/**
 * The comparison in a few lines: one a kind of change, and one for what the Police state of the development. Each count leaves its areas
 * alone; the counts stay as they are while one of them is chosen.
 */
import { filterChanges } from "../../domain/filter.ts";
import { namesOf } from "../../site/area-names.ts";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { directedWords } from "../../site/change-words.ts";
import { changeStatement, kindsOf, leaveOutUnchanged, MOST_NAMED } from "../../site/comparison-sentence.ts";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import type { ReportPair } from "./change-sentences.ts";
import styles from "./counts-in-words.module.css";
import { ANY_MOVE, FilterButton } from "./filter-button.tsx";
import { statedTrends } from "./trends-in-words.ts";

export function CountsInWords({ from, to }: ReportPair) {
	const { atlas, view, words } = useSite();
	const period = { year: to, since: from };
	const changes = leaveOutUnchanged(filterChanges(atlas, period, { ...filtersOf(view), ...ANY_MOVE }));
	const [chosen] = filtersOf(view).changes;
	const { noChanges } = directedWords(words, period);
	return (
		<section className={styles.words} data-testid="in-words">
			{changes.length === 0 && <p>{words.format.sentence(noChanges)}.</p>}
			<ul>
				{kindsOf(changes).map((alike) => {
					const { kind } = alike[0];
					return (
						<li key={kind}>
							{kind !== "oforandrad" && <ChangeSymbol kind={kind} />}
							<FilterButton move={{ ...ANY_MOVE, changes: [kind] }}>
								{changeStatement(words, period, alike)}
							</FilterButton>
							{chosen === kind && alike.length <= MOST_NAMED && (
								<span className={styles.named}>{namesOf(atlas, words, alike)}</span>
							)}
						</li>
					);
				})}
			</ul>
			<Trends from={from} to={to} />
		</section>
	);
}

function Trends(pair: ReportPair) {
	const { atlas, view, words } = useSite();
	const { year, counts, instead } = statedTrends(atlas, view, words, pair);
	if (counts.length === 0) return instead === undefined ? null : <p className={styles.aside}>{instead}.</p>;
	return (
		<p data-testid="trends">
			{words.comparison.trends.lead(year)}:{" "}
			{counts.map(({ trend, text }, index) => (
				<span key={trend}>
					{index > 0 && ", "}
					{/* What the earlier report has in common with it cannot be asked of that report. */}
					{year === pair.to ? <FilterButton move={{ trends: [trend] }}>{text}</FilterButton> : text}
				</span>
			))}
			.
		</p>
	);
}
