/** The place in each report, and what changed for it from one to the next. */
import type { ReportYear } from "../../domain/dataset.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { changeLine, reportLine } from "../../site/place-sentences.ts";
import type { SaidOfPlace } from "../../site/said-of-place.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear } from "../../state/transitions.ts";
import styles from "./place-panel.module.css";

export function PlaceReports({ said, year: shown }: { said: SaidOfPlace; year: ReportYear }) {
	const { atlas } = useSite();
	const { speech } = said;
	const { reports, changes } = said.answer;
	const { place } = speech;
	return (
		<>
			<section data-testid="place-reports">
				<h2>{place.reports}</h2>
				<ol className={styles.reports}>
					{reports.map((report) => (
						<li key={report.year}>
							<ViewLink
								change={(view) => chooseYear(view, report.year)}
								aria-current={report.year === shown ? "true" : undefined}
							>
								{report.year}
							</ViewLink>
							<ClassSymbol kind={said.mark(report.year)} />
							<span>{reportLine(report, speech)}</span>
						</li>
					))}
				</ol>
			</section>
			<section data-testid="place-changes">
				<h2>{place.changed}</h2>
				{changes.length === 0 ? (
					<p>{place.unchanged}.</p>
				) : (
					<ul className={styles.changes}>
						{changes.map((change) => (
							<li key={`${change.from} ${change.kind} ${change.change.area}`}>{changeLine(atlas, change, speech)}.</li>
						))}
					</ul>
				)}
			</section>
		</>
	);
}
