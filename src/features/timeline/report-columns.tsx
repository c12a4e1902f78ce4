/**
 * A column per report, the same to a reader whatever stands in it. A tap on one shows its report. The slider beside says the
 * same to a screen reader and takes the keyboard, so the columns keep silent and out of the Tab order.
 */
import type { ReactNode } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./report-columns.module.css";

interface ReportColumnsProps {
	year: ReportYear;
	/** The report that this one is compared with, if it is. */
	comparedFrom: ReportYear | undefined;
	onChoose: (year: ReportYear) => void;
	/** What stands over the year. */
	children: (year: ReportYear) => ReactNode;
}

export function ReportColumns({ year: chosen, comparedFrom, onChoose, children }: ReportColumnsProps) {
	const { atlas, words } = useSite();
	return (
		<div className={styles.columns} aria-hidden="true">
			{atlas.years.map((year) => (
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
					{children(year)}
					<span className={styles.year}>{year}</span>
				</button>
			))}
		</div>
	);
}
