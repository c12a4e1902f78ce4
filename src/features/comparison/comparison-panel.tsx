/** What changed from one report to another: in words, area by area, and class by class. */
import { ArrowLeftRight } from "lucide-react";
import { asksForUnstated, PLACE_FACETS } from "../../domain/filter.ts";
import { BackLink } from "../../site/back-link.tsx";
import { directedWords } from "../../site/change-words.ts";
import { Fold, isNarrow } from "../../site/fold.tsx";
import { filterNames } from "../../site/option-names.ts";
import { PanelHead } from "../../site/panel-heading.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { filtersOf, shownChanges } from "../../state/selectors.ts";
import { compare } from "../../state/transitions.ts";
import { ChangeGroups } from "./change-groups.tsx";
import type { ReportPair } from "./change-sentences.ts";
import styles from "./comparison-panel.module.css";
import { CountsInWords } from "./counts-in-words.tsx";
import { ChangeMatrix } from "./matrix-table.tsx";
import { Sentences } from "./sentences.tsx";

export function ComparisonPanel({ from, to }: ReportPair) {
	const { atlas, view, words } = useSite();
	const { comparison } = words;
	const then = atlas.assessmentsIn(from).length;
	const now = atlas.assessmentsIn(to).length;
	return (
		<article className={styles.panel}>
			<div className={styles.ways}>
				<BackLink />
				<ViewLink className={styles.swap} change={(current) => compare(current, to, from)}>
					<ArrowLeftRight aria-hidden="true" size={16} /> {comparison.swap}
				</ViewLink>
			</div>
			<PanelHead
				subject={`${from}-${to}`}
				title={directedWords(words, { since: from, year: to }).title(from, to)}
				className={styles.head}
			>
				<PrintButton />
			</PanelHead>
			<p className={styles.totals}>{comparison.sentences.total(from, then, to, now)}</p>
			{from > to && <p className={styles.aside}>{comparison.goesBack(from, to)}</p>}
			{asksForUnstated(atlas, to, filtersOf(view)) ? (
				<p>{words.trendsUnstated(to)}.</p>
			) : (
				<Changes from={from} to={to} />
			)}
		</article>
	);
}

/** As far as the filters leave them. */
function Changes({ from, to }: ReportPair) {
	const { atlas, view, words } = useSite();
	const { comparison } = words;
	const changes = shownChanges(atlas, view);
	// What narrows the counts: they stay as they are while one of them is chosen.
	const scope = filterNames(atlas, view, words, [...PLACE_FACETS, "trends"]);
	return (
		<>
			{scope.length > 0 && <p className={styles.aside}>{comparison.narrowed(scope)}</p>}
			<CountsInWords from={from} to={to} />
			{changes.length === 0 ? <p>{comparison.nothing}</p> : <ChangeGroups changes={changes} from={from} to={to} />}
			<Fold title={comparison.matrix.title} className={styles.fold} startsClosed={isNarrow}>
				<ChangeMatrix from={from} to={to} />
			</Fold>
			{changes.length > 0 && (
				<Fold title={comparison.sentences.title} className={styles.fold} startsClosed={() => true}>
					<Sentences changes={changes} from={from} to={to} />
				</Fold>
			)}
		</>
	);
}
