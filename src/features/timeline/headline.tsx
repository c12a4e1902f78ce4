/** What is on show in one sentence, and what changed since the report before. */
import { assessmentSentence } from "../../site/assessment-sentence.ts";
import { changeParts, resultParts } from "../../site/result-sentence.ts";
import { Sentence } from "../../site/sentence.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { periodOf, yearOf } from "../../state/selectors.ts";
import { compare } from "../../state/transitions.ts";
import styles from "./headline.module.css";

export function Headline() {
	const { atlas, view, words } = useSite();
	return (
		<div className={styles.headline} data-headline>
			<p className={styles.result} aria-live="polite" data-testid="result">
				<Sentence parts={resultParts(atlas, view, words)} />
			</p>
			<ChangesSince />
		</div>
	);
}

/** With the way to all of it; of a comparison the sentence says it. */
function ChangesSince() {
	const { atlas, view, words } = useSite();
	const { subject } = view;
	const { since } = periodOf(atlas, view);
	if (since === undefined || subject.kind === "comparison") return;
	// An area's page is about the area: what the report before said of it.
	const changed =
		subject.kind === "area"
			? [{ text: assessmentSentence(atlas, { area: subject.area, year: since }, words) }]
			: changeParts(atlas, view, words);
	return (
		<p className={styles.changed}>
			{changed !== undefined && (
				<span className={styles.sentence}>
					<Sentence parts={changed} />.{" "}
				</span>
			)}
			<ViewLink change={(current) => compare(current, since, yearOf(atlas, view))}>
				{words.timeline.compare(since)}
			</ViewLink>
		</p>
	);
}
