/** How many of the filtered areas of a report had each class, and all of them in figures above. */
import { presentClasses, type Tally } from "../../domain/statistics.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./stacked-bar.module.css";

/**
 * `tally`: nothing where the report does not state what the filters ask for. `most`: the areas of the report that has most, for which
 * the whole height stands.
 */
export function StackedBar({ tally, most }: { tally: Tally | undefined; most: number }) {
	const { words } = useSite();
	return (
		<>
			<span className={styles.total}>{tally ? words.format.number(tally.total) : "–"}</span>
			<span className={styles.bar}>
				<span data-share={most - (tally?.total ?? 0)} />
				{(tally ? presentClasses(tally) : []).map(({ classification, count }) => (
					<span
						key={classification}
						data-class={classification}
						data-count={count}
						data-share={count}
						className={styles.part}
					/>
				))}
			</span>
		</>
	);
}
