/** What the report on show says of the place, read aloud as the place is moved. */
import type { ReportYear } from "../../domain/dataset.ts";
import { BORDER_M, type ReportAnswer } from "../../domain/lookup/look-up.ts";
import { AreaRow } from "../../site/area-row.tsx";
import { lengthText, type PlaceSpeech } from "../../site/place-sentences.ts";
import type { SaidOfPlace } from "../../site/said-of-place.ts";
import styles from "./place-panel.module.css";

export function Answer({ said: { answer, speech }, year }: { said: SaidOfPlace; year: ReportYear }) {
	const report = answer.reports.find((each) => each.year === year);
	if (!report) return null;
	const { words, place, locale, area } = speech;
	const length = (metres: number) => lengthText(metres, locale);
	const { within, nearest } = report;
	return (
		<div className={styles.answer} data-testid="answer">
			<p className={styles.result} role="status">
				{sentenceOf(report, speech)}.
			</p>
			{within.length > 0 && (
				<ul>
					{within.map(({ assessment, metres }) => (
						<li key={assessment.area}>
							<AreaRow
								area={assessment.area}
								name={assessment.name}
								mark={assessment.classification}
								detail={place.answer.withinDetail(
									words.area.assessment(year, words.classifications[assessment.classification].name),
									length(metres),
								)}
							/>
							{assessment.boundaryBasis === "assumed" && (
								<p className={styles.about}>{place.answer.assumed(assessment.name)}.</p>
							)}
						</li>
					))}
				</ul>
			)}
			{nearest && (
				<>
					<h2>{place.answer.nearest}</h2>
					<AreaRow
						area={nearest.assessment.area}
						name={nearest.assessment.name}
						mark={nearest.assessment.classification}
						detail={place.answer.nearestDetail(length(nearest.metres), area.directions[nearest.direction])}
					/>
					{nearest.assessment.boundaryBasis === "assumed" && (
						<p className={styles.about}>{place.answer.assumed(nearest.assessment.name)}.</p>
					)}
				</>
			)}
			<Certainty uncertainty={answer.place.uncertainty} report={report} speech={speech} />
		</div>
	);
}

function sentenceOf({ year, within, nearest }: ReportAnswer, { place }: PlaceSpeech): string {
	if (within.length > 0)
		return place.answer.within(
			year,
			within.map(({ assessment }) => assessment.name),
		);
	return nearest ? place.answer.outside(year) : place.answer.empty(year);
}

/** How far the answer can be trusted. */
function Certainty({
	uncertainty,
	report,
	speech,
}: {
	uncertainty: number;
	report: ReportAnswer;
	speech: PlaceSpeech;
}) {
	const { place, locale } = speech;
	const distance = lengthText(report.toEdge, locale);
	const known = lengthText(uncertainty, locale);
	const isCoarse = uncertainty > BORDER_M;
	if (!report.isBorderCase) return isCoarse && <p className={styles.about}>{place.answer.known(known)}.</p>;
	const sentence = isCoarse ? place.answer.uncertain(distance, known) : place.answer.borderCase(distance);
	return (
		<p className={styles.borderCase} data-testid="border-case">
			{sentence}.
		</p>
	);
}
