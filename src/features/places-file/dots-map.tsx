/** Where in the country the places lie, in little: a dot for one or many, those with a place in an area set off. */
import type { ReportYear } from "../../domain/dataset.ts";
import type { TableSummary } from "../../domain/lookup/table/table-summary.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { COUNTRY } from "../../signs/country-in-little.ts";
import type { LittleDot } from "./dots-in-little.ts";
import styles from "./places-file.module.css";

interface DotsMapProps {
	dots: readonly LittleDot[];
	/** The newest report that was asked. */
	year: ReportYear | undefined;
	summary: TableSummary;
	words: PlacesWords;
}

export function DotsMap({ dots, year, summary, words: { result } }: DotsMapProps) {
	const report = summary.reports.find((each) => each.year === year);
	if (!report) return null;
	return (
		<figure className={styles.dots}>
			<svg
				viewBox={`-3 -3 ${COUNTRY.width + 6} ${COUNTRY.height + 6}`}
				role="img"
				aria-label={result.map(summary.read, summary.read - report.outside, report.year)}
			>
				<path d={COUNTRY.path} className={styles.country} />
				{dots.map(({ x, y, count, isInArea }) => (
					<circle
						key={`${x} ${y}`}
						cx={x}
						cy={y}
						r={radiusOf(count)}
						className={isInArea ? styles.within : styles.outside}
					/>
				))}
			</svg>
			<figcaption className={styles.key} aria-hidden="true">
				<span data-dot="within">{result.dots.within}</span>
				<span data-dot="outside">{result.dots.outside}</span>
			</figcaption>
		</figure>
	);
}

/** Ten times as many places are a little more: the picture says where, and the table how many. */
function radiusOf(count: number): number {
	return Math.min(3, 1.8 + 0.3 * Math.log10(count));
}
