/**
 * The view in numbers: first the flow over all reports, then how many areas each report counts in each place, and the trends that
 * the report on show states.
 */
import type { ReactNode } from "react";
import { statesTrends } from "../../domain/filter.ts";
import { PanelHeading, PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import styles from "./figures.module.css";
import { FiguresTable } from "./figures-table.tsx";
import { TableChoice } from "./table-choice.tsx";
import { columnsOf } from "./table-columns.ts";
import { dashNotes, scopeNotes } from "./table-notes.ts";
import { rowsOf } from "./table-rows.ts";
import { TrendTable } from "./trend-table.tsx";

// No browser fetches it, so that it has no file of its own in the build.
export { FiguresWithoutScript } from "./figures-without-script.tsx";

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
	const title = subject.kind === "comparison" ? words.figures.titleOf(subject.from, year) : words.figures.title(year);
	return (
		<div className={styles.scroller} data-region="figures">
			<div className={styles.figures} data-testid="figures">
				<div className={styles.head}>
					{alone ? (
						<PanelHeading subject="list" onlyIfLost>
							{title}
						</PanelHeading>
					) : (
						<h2>{title}</h2>
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

function Tables() {
	const { atlas, view: whole, words } = useSite();
	// A municipality's page has one row: its own.
	const rowsAre = whole.subject.kind === "municipality" ? "municipalities" : whole.breakdown.rows;
	const view = { ...whole, breakdown: { ...whole.breakdown, rows: rowsAre } };
	const { subject, breakdown } = view;
	const year = yearOf(atlas, view);
	const columns = columnsOf(atlas, view);
	const rows = rowsOf(atlas, view, columns);
	const areas = columns.find((column) => column.year === year)?.areas ?? [];
	const notes = [
		...dashNotes(atlas, view, words, columns),
		...(subject.kind === "comparison" || statesTrends(atlas, year) ? [] : [`${words.trendsUnstated(year)}.`]),
	];
	return (
		<section className={styles.part} aria-labelledby="counts-title">
			<PartHeading id="counts-title">{words.figures.heading}</PartHeading>
			<TableChoice />
			{scopeNotes(atlas, view, words).length > 0 && (
				<p className={styles.note}>{scopeNotes(atlas, view, words).join(" ")}</p>
			)}
			<div className={styles.tables}>
				<Scroller label={words.figures.heading}>
					<FiguresTable
						{...{ breakdown, columns, rows }}
						compared={subject.kind === "comparison" ? subject : undefined}
					/>
				</Scroller>
				{subject.kind !== "comparison" && statesTrends(atlas, year) && (
					<Scroller label={words.filters.facets.trends}>
						<TrendTable {...{ breakdown, year, areas, rows }} />
					</Scroller>
				)}
			</div>
			{notes.map((note) => (
				<p key={note} className={styles.note}>
					{note}
				</p>
			))}
		</section>
	);
}

/** A table that may be wider than the screen is moved in a frame of its own, also by keyboard. */
function Scroller({ label, children }: { label: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
		<section className={styles.table} aria-label={label} tabIndex={0}>
			{children}
		</section>
	);
}
