/**
 * The view in numbers: first the flow over all reports, then how many areas each report counts in each place, and the trends that
 * the report on show states.
 */
import type { ReactNode } from "react";
import { STRICTEST_FIRST } from "../../domain/classification.ts";
import { PLACE_FACETS } from "../../domain/filter.ts";
import { filterNames } from "../../site/option-names.ts";
import { PanelHeading, PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import type { Breakdown } from "../../state/view.ts";
import { CountsTable } from "./counts-table.tsx";
import styles from "./figures.module.css";
import { columnsOf } from "./table-columns.ts";
import { dashNotes } from "./table-notes.ts";
import { rowsOf } from "./table-rows.ts";
import { Tables } from "./tables.tsx";

interface FiguresProps {
	/** Where no panel stands beside the figures: what of it belongs to them, to narrow them by and to read with them. */
	alone?: { readonly filters: ReactNode; readonly report: ReactNode } | undefined;
	/** The flow. */
	children: ReactNode;
}

export function Figures({ alone, children }: FiguresProps) {
	const { atlas, view, words } = useSite();
	const { subject } = view;
	const year = yearOf(atlas, view);
	const reports = subject.kind === "comparison" ? words.figures.titleOf(subject.from, year) : words.figures.title(year);
	const title = [reports, ...filterNames(atlas, view, words)].join(", ");
	return (
		<div className={styles.scroller} data-region="figures">
			<div className={styles.figures} data-testid="figures">
				<div className={styles.head}>
					{alone ? (
						<PanelHeading subject="list" onlyIfLost>
							{title}
						</PanelHeading>
					) : (
						<h2 tabIndex={-1}>{title}</h2>
					)}
					{alone && <div className={styles.filters}>{alone.filters}</div>}
				</div>
				<div className={styles.flow}>{children}</div>
				<Tables />
				{alone && <div className={styles.report}>{alone.report}</div>}
			</div>
		</div>
	);
}

/** By region every class, and elsewhere all together: the classes of a place are in the table of its areas. */
const BREAKDOWNS: readonly Breakdown[] = [
	...PLACE_FACETS.map((rows) => ({ rows, counted: null })),
	...STRICTEST_FIRST.map((counted) => ({ rows: "regions" as const, counted })),
];

/** For those who read the page without script: each table that could be chosen, one after the other. */
export function FiguresWithoutScript() {
	const { atlas, view: shown, words } = useSite();
	return (
		<section className={styles.figures} aria-labelledby="counts-title" data-testid="figures">
			<PartHeading id="counts-title">{words.figures.heading}</PartHeading>
			{BREAKDOWNS.map((breakdown) => {
				const view = { ...shown, breakdown };
				const columns = columnsOf(atlas, view);
				return (
					<div key={`${breakdown.rows} ${breakdown.counted}`} className={styles.part}>
						<CountsTable {...{ breakdown, columns }} rows={rowsOf(atlas, view, columns)} isPlain />
						{dashNotes(atlas, view, words, columns).map((note) => (
							<p key={note} className={styles.note}>
								{note}
							</p>
						))}
					</div>
				);
			})}
		</section>
	);
}
