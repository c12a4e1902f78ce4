/** What the map's signs mean, for the report on show. Each entry names a class or line that the map's layers draw. */
import { useId } from "react";
import { classificationsIn } from "../../domain/classification.ts";
import { MARKED_KINDS } from "../../map/change-marks.ts";
import { useSite } from "../../site/site.tsx";
import { shownChanges, yearOf } from "../../state/selectors.ts";
import { ChangeMark } from "../../ui/change-mark.tsx";
import { ClassMark } from "../../ui/class-mark.tsx";
import styles from "./legend.module.css";

export function Legend() {
	const { atlas, view, words } = useSite();
	const title = useId();
	const year = yearOf(atlas, view);
	// Only what a comparison really has is explained.
	const kinds =
		view.subject.kind === "comparison"
			? MARKED_KINDS.filter((kind) => shownChanges(atlas, view).some((change) => change.kind === kind))
			: [];
	const isBorrowed = atlas.assessmentsIn(year).some(({ boundaryBasis }) => boundaryBasis === "assumed");
	return (
		<section className={styles.legend} aria-labelledby={title} data-testid="legend">
			<h2 id={title} className="visually-hidden">
				{words.legend.title}
			</h2>
			<ul>
				{classificationsIn(year)
					.toReversed()
					.map((classification) => (
						<li key={classification}>
							<ClassMark kind={classification} />
							{words.format.sentence(words.classifications[classification].name)}
						</li>
					))}
				<li>
					<span aria-hidden="true" className={styles.line} data-borrowed={isBorrowed || undefined} />
					{isBorrowed ? words.legend.borrowed : words.legend.published}
				</li>
				{kinds.map((kind) => (
					<li key={kind}>
						<ChangeMark kind={kind} />
						{words.format.sentence(words.changes[kind].name)}
					</li>
				))}
				{view.outlines && view.subject.kind === "area" && (
					<li>
						<span aria-hidden="true" className={styles.line} data-other />
						{words.legend.otherOutline}
					</li>
				)}
			</ul>
		</section>
	);
}
