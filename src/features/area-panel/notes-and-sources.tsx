/** Known conflicts and oddities about an area, and the report and boundary version that the panel rests on. */
import type { Area, ReportYear } from "../../domain/dataset.ts";
import { useSite } from "../../site/site.tsx";
import { WithSwedish } from "../../site/with-swedish.tsx";
import styles from "./notes-and-sources.module.css";

export function NotesAndSources({ area, year }: { area: Area; year: ReportYear }) {
	const { atlas, view, words } = useSite();
	const notes = atlas.notesOn(area.id);
	const report = atlas.report(year);
	const assessment = atlas.assessment(area.id, year);
	const boundary = assessment && atlas.boundary(assessment.boundary);
	return (
		<>
			{notes.length > 0 && (
				<section className={styles.section} aria-labelledby="notes-title">
					<h2 id="notes-title">{words.area.notes}</h2>
					<ul>
						{notes.map((note) => (
							<li key={note.year}>
								{note.text[view.locale]}{" "}
								<small>
									<WithSwedish text={words.area.noteSource(note.source)} swedish={[note.source]} />
								</small>
							</li>
						))}
					</ul>
				</section>
			)}
			<section className={styles.section} aria-labelledby="sources-title">
				<h2 id="sources-title">{words.area.sources}</h2>
				<ul>
					<li>
						<WithSwedish
							text={words.area.reportSource(report.title, report.referenceNumber)}
							swedish={[report.title]}
						/>
						, {words.format.date(report.published)}
						{report.sourceUrl && (
							<>
								{" – "}
								<a href={report.sourceUrl} rel="external noopener">
									{new URL(report.sourceUrl).host}
								</a>
							</>
						)}
					</li>
					{boundary && (
						<li>
							<WithSwedish
								text={words.area.boundarySource(boundary.source, boundary.published)}
								swedish={[boundary.source]}
							/>
						</li>
					)}
				</ul>
			</section>
		</>
	);
}
