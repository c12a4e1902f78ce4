/** The figures for those who read the page without script: each table that could be chosen, one after the other. */
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import { PLACE_FACETS } from "../../domain/filter.ts";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import type { Breakdown } from "../../state/view.ts";
import styles from "./figures.module.css";
import { FiguresTable } from "./figures-table.tsx";
import { columnsOf } from "./table-columns.ts";
import { dashNotes } from "./table-notes.ts";
import { rowsOf } from "./table-rows.ts";

/** By region every class, and elsewhere all together: the classes of a place are in the table of its areas. */
const BREAKDOWNS: readonly Breakdown[] = [
	...PLACE_FACETS.map((rows) => ({ rows, counted: null })),
	...CLASSIFICATIONS.toReversed().map((counted) => ({ rows: "regions" as const, counted })),
];

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
						<div className={styles.table}>
							<FiguresTable {...{ breakdown, columns }} rows={rowsOf(atlas, view, columns)} isPlain />
						</div>
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
