/** How many of the filtered areas of a report had each class: a stacked bar, and beside it the same in numbers, from above as in the bar. */
import { type Classification, isInUse } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import type { Tally } from "../../domain/statistics.ts";
import { ClassParts } from "../../site/class-parts.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./class-counts.module.css";

interface ClassCountsProps {
	year: ReportYear;
	/** Nothing where the report does not state what the filters ask for. */
	tally: Tally | undefined;
	/** Those that have a row; a single one is all there is, and has no sum above it. */
	classes: readonly Classification[];
	/** The areas of the report that has most, for which the whole height stands. */
	most: number;
}

export function ClassCounts({ year, tally, classes, most }: ClassCountsProps) {
	const { words } = useSite();
	const written = (count: number | undefined) => (count === undefined ? "–" : words.format.number(count));
	return (
		<span className={styles.counts}>
			<span className={styles.bar}>
				<span data-share={most - (tally?.total ?? 0)} />
				{tally && <ClassParts counts={tally} />}
			</span>
			<span className={styles.numbers}>
				{classes.length !== 1 && <span className={styles.total}>{written(tally?.total)}</span>}
				{classes.map((classification) => (
					<span key={classification}>{isInUse(classification, year) && written(tally?.byClass[classification])}</span>
				))}
			</span>
		</span>
	);
}
