/** The tables of the figures with what they can be of: the areas that each report counts, and the trends that one states. */
import { useEffect, useRef } from "react";
import { statesTrends } from "../../domain/filter.ts";
import { isShallowEqual } from "../../domain/is-shallow-equal.ts";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import { START } from "../../state/view.ts";
import { CountsTable } from "./counts-table.tsx";
import styles from "./figures.module.css";
import { TableChoice } from "./table-choice.tsx";
import { columnsOf } from "./table-columns.ts";
import { dashNotes, scopeNotes } from "./table-notes.ts";
import { rowsOf } from "./table-rows.ts";
import { TrendTable } from "./trend-table.tsx";

export function Tables() {
	const { atlas, view: whole, arrival, words } = useSite();
	// A municipality's page has one row: its own.
	const rowsAre = whole.subject.kind === "municipality" ? "municipalities" : whole.breakdown.rows;
	const view = { ...whole, breakdown: { ...whole.breakdown, rows: rowsAre } };
	const { subject, breakdown } = view;
	const year = yearOf(atlas, view);
	const columns = columnsOf(atlas, view);
	const rows = rowsOf(atlas, view, columns);
	const areas = columns.find((column) => column.year === year)?.areas ?? [];
	const scope = scopeNotes(atlas, view, words).join(" ");
	// Where trends are asked for, that none is stated is why there are dashes too: once is enough.
	const notes = new Set([
		...dashNotes(atlas, view, words, columns),
		...(subject.kind === "comparison" || statesTrends(atlas, year) ? [] : [`${words.trendsUnstated(year)}.`]),
	]);
	const part = useRef<HTMLElement>(null);
	const isLinkedTo = whole === arrival && !isShallowEqual(whole.breakdown, START.breakdown);
	// Who follows a link to a certain table sees that and not what stands above it.
	useEffect(() => {
		if (isLinkedTo) part.current?.scrollIntoView();
	}, [isLinkedTo]);
	return (
		<section ref={part} className={styles.part}>
			<PartHeading>{words.figures.heading}</PartHeading>
			<TableChoice />
			{scope !== "" && <p className={styles.note}>{scope}</p>}
			<div className={styles.tables}>
				<CountsTable {...{ breakdown, columns, rows }} compared={subject.kind === "comparison" ? subject : undefined} />
				{subject.kind !== "comparison" && statesTrends(atlas, year) && (
					<TrendTable {...{ breakdown, year, areas, rows }} />
				)}
			</div>
			{[...notes].map((note) => (
				<p key={note} className={styles.note}>
					{note}
				</p>
			))}
		</section>
	);
}
