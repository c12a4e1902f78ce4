/**
 * A stacked bar per report: how many of the filtered areas had each class. A tap on one shows its report. The slider
 * beside says the same to a screen reader and takes the keyboard, so the bars keep silent and out of the Tab order.
 */
import type { ReportYear } from "../../domain/dataset.ts";
import { presentClasses, type Tally } from "../../domain/statistics.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./bars.module.css";

interface BarsProps {
	tallies: readonly { year: ReportYear; tally: Tally }[];
	year: ReportYear;
	/** The report that this one is compared with, if it is. */
	comparedFrom: ReportYear | undefined;
	onChoose: (year: ReportYear) => void;
}

export function Bars({ tallies, year: chosen, comparedFrom, onChoose }: BarsProps) {
	const { words } = useSite();
	const most = Math.max(1, ...tallies.map(({ tally }) => tally.total));
	return (
		<div className={styles.bars} aria-hidden="true">
			{tallies.map(({ year, tally }) => (
				<button
					key={year}
					type="button"
					tabIndex={-1}
					className={styles.report}
					data-chosen={year === chosen || undefined}
					data-compared={year === comparedFrom || undefined}
					data-year={year}
					title={words.timeline.choose(year)}
					onClick={() => onChoose(year)}
				>
					<span className={styles.total}>{words.format.number(tally.total)}</span>
					<span className={styles.bar}>
						<span data-share={most - tally.total} />
						{presentClasses(tally).map(({ classification, count }) => (
							<span
								key={classification}
								data-class={classification}
								data-count={count}
								data-share={count}
								className={styles.part}
							/>
						))}
					</span>
					<span className={styles.year}>{year}</span>
				</button>
			))}
		</div>
	);
}
