/** What changed from one report to another: class by class, in words, and area by area. */
import { ArrowLeftRight } from "lucide-react";
import type { ReportYear } from "../../domain/dataset.ts";
import { isFiltering } from "../../domain/filter.ts";
import { BackLink } from "../../site/back-link.tsx";
import { directedWords } from "../../site/change-words.ts";
import { PanelHead } from "../../site/panel-heading.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { filtersOf, shownChanges } from "../../state/selectors.ts";
import { compare } from "../../state/transitions.ts";
import { ChangeGroups } from "./change-groups.tsx";
import styles from "./comparison-panel.module.css";
import { ChangeMatrix } from "./matrix-table.tsx";
import { Sentences } from "./sentences.tsx";

export function ComparisonPanel({ from, to }: { from: ReportYear; to: ReportYear }) {
	const { atlas, view, words } = useSite();
	const changes = shownChanges(atlas, view);
	const then = atlas.assessmentsIn(from).length;
	const now = atlas.assessmentsIn(to).length;
	return (
		<article className={styles.panel}>
			<BackLink />
			<PanelHead
				subject={`${from}-${to}`}
				title={directedWords(words, { since: from, year: to }).title(from, to)}
				className={styles.head}
			>
				<div className={styles.buttons}>
					<ViewLink className={styles.swap} change={(current) => compare(current, to, from)}>
						<ArrowLeftRight aria-hidden="true" size={16} /> {words.comparison.swap}
					</ViewLink>
					<PrintButton />
				</div>
			</PanelHead>
			<p>{words.comparison.sentences.total(from, then, to, now)}</p>
			{from > to && <p className={styles.aside}>{words.comparison.goesBack(from, to)}</p>}
			<ChangeMatrix from={from} to={to} />
			{isFiltering(filtersOf(view)) && <p className={styles.aside}>{words.comparison.narrowed}</p>}
			{changes.length === 0 ? (
				<p>{words.comparison.nothing}</p>
			) : (
				<>
					<ChangeGroups changes={changes} from={from} to={to} />
					<Sentences changes={changes} from={from} to={to} />
				</>
			)}
		</article>
	);
}
