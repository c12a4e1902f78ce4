/** The place in each report, and what changed for it from one to the next. */
import type { ReportYear } from "../../domain/dataset.ts";
import type { PlaceAnswer, ReportAnswer } from "../../domain/lookup/look-up.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { changeLine, type PlaceSpeech, reportLine } from "../../site/place-sentences.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseYear } from "../../state/transitions.ts";
import styles from "./place-panel.module.css";

interface PlaceReportsProps {
	answer: PlaceAnswer;
	year: ReportYear;
	speech: PlaceSpeech;
}

export function PlaceReports({ answer: { reports, changes }, year: shown, speech }: PlaceReportsProps) {
	const { atlas } = useSite();
	const { place } = speech;
	return (
		<>
			<section data-testid="place-reports">
				<h3>{place.reports}</h3>
				<ol className={styles.reports}>
					{reports.map((report) => (
						<li key={report.year}>
							<ViewLink
								change={(view) => chooseYear(view, report.year)}
								aria-current={report.year === shown ? "true" : undefined}
							>
								{report.year}
							</ViewLink>
							<ClassSymbol kind={markOf(report)} />
							<span>{reportLine(report, speech)}</span>
						</li>
					))}
				</ol>
			</section>
			<section data-testid="place-changes">
				<h3>{place.changed}</h3>
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

function markOf({ within: [first] }: ReportAnswer) {
	return first ? first.assessment.classification : "unlisted";
}
