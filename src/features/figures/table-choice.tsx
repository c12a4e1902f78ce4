/** What the table's rows are, and which areas it counts: as links, so that each table has an address of its own. */
import type { ReactNode } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { STRICTEST_FIRST } from "../../domain/classification.ts";
import { PLACE_FACETS } from "../../domain/filter.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { countedReports } from "../../state/counted-reports.ts";
import { breakDown } from "../../state/transitions.ts";
import type { Breakdown, View } from "../../state/view.ts";
import segments from "../../ui/segments.module.css";
import styles from "./table-choice.module.css";

const options = `${segments.segments} ${styles.options}`;

export function TableChoice() {
	const { atlas, view, words } = useSite();
	const { figures } = words;
	const classes = classesToCount(atlas, view);
	return (
		<div className={styles.choice} data-needs-script>
			{view.subject.kind !== "municipality" && (
				<nav className={options} aria-label={figures.rows}>
					{PLACE_FACETS.map((rows) => (
						<Option key={rows} choice={{ rows }}>
							{words.filters.facets[rows]}
						</Option>
					))}
				</nav>
			)}
			{classes.length > 1 && (
				<nav className={options} data-classes aria-label={figures.counted}>
					{[null, ...classes].map((counted) => (
						<Option key={counted} choice={{ counted }}>
							{counted && <ClassSymbol kind={counted} />}
							{words.format.sentence(counted ? figures.classes[counted] : figures.all)}
						</Option>
					))}
				</nav>
			)}
		</div>
	);
}

function Option({ choice, children }: { choice: Partial<Breakdown>; children: ReactNode }) {
	const { view } = useSite();
	const change = (current: View) => breakDown(current, choice);
	const { rows, counted } = breakDown(view, choice).breakdown;
	const isCurrent = rows === view.breakdown.rows && counted === view.breakdown.counted;
	return (
		<ViewLink change={change} aria-current={isCurrent ? "page" : undefined}>
			{children}
		</ViewLink>
	);
}

/** The severest first: those that any report has under the filters, and the one that is counted already. */
function classesToCount(atlas: Atlas, view: View) {
	const all = countedReports(atlas, breakDown(view, { counted: null })).flatMap(({ areas }) => areas);
	return STRICTEST_FIRST.filter(
		(one) => one === view.breakdown.counted || all.some(({ classification }) => classification === one),
	);
}
