/**
 * A column per report, the same to a reader whatever stands in it, and a slider that has a stop in each. Its track are the years
 * below the columns, and its thumb lies under the year on show. The columns answer the pointer; the slider itself is there for the
 * keyboard and says to a screen reader what the columns show.
 */
import { type ReactNode, useId } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseReport } from "../../state/transitions.ts";
import styles from "./report-slider.module.css";
import { useColumnDrag } from "./use-column-drag.ts";
import type { ReportChoice } from "./use-report-choice.ts";

interface ReportSliderProps {
	choice: ReportChoice;
	/** The report that the one on show is compared with, if it is. */
	comparedFrom: ReportYear | undefined;
	/** What the slider says of the report on show. */
	sentence: string;
	/** It has the focus, or has it no more. */
	onFocus: (isFocused: boolean) => void;
	/** What stands over the year. */
	children: (year: ReportYear) => ReactNode;
}

export function ReportSlider({ choice, comparedFrom, sentence, onFocus, children }: ReportSliderProps) {
	const { words } = useSite();
	const slider = useId();
	const { years, index, go } = choice;
	const chosen = years[index];
	const listeners = useColumnDrag({
		count: years.length,
		onPress: (column) => go(years[column], "press"),
		onDrag: (column) => go(years[column], "part-of-a-movement"),
		onEnd: choice.endMovement,
	});
	return (
		<div className={styles.reports}>
			<input
				id={slider}
				type="range"
				className={styles.slider}
				data-needs-script
				aria-label={words.timeline.label}
				aria-valuetext={sentence}
				min={0}
				max={years.length - 1}
				step={1}
				value={index}
				onFocus={() => onFocus(true)}
				onBlur={() => onFocus(false)}
				onChange={({ target }) => go(years[target.valueAsNumber], "step")}
			/>
			<label htmlFor={slider} className={styles.columns} aria-hidden="true" {...listeners}>
				{years.map((year) => (
					<span
						key={year}
						className={styles.report}
						data-chosen={year === chosen || undefined}
						data-compared={year === comparedFrom || undefined}
						data-year={year}
					>
						{children(year)}
						<span className={styles.year}>{year}</span>
					</span>
				))}
			</label>
			<nav className={styles.links} aria-label={words.timeline.label} data-without-script>
				{years.map((year) => (
					<ViewLink
						key={year}
						change={(current) => chooseReport(current, year)}
						aria-current={year === chosen ? "page" : undefined}
					>
						{year}
					</ViewLink>
				))}
			</nav>
		</div>
	);
}
