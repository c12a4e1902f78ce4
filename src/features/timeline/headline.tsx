/** What is on show in one sentence, and what changed since the report before. */
import { assessmentSentence } from "../../site/assessment-sentence.ts";
import { useAriaLive } from "../../site/live-region.ts";
import { changeParts, resultParts } from "../../site/result-sentence.ts";
import { plainText, Sentence } from "../../site/sentence.tsx";
import { useSite } from "../../site/site.tsx";
import { useMedia } from "../../site/use-media.ts";
import { ViewLink } from "../../site/view-link.tsx";
import { periodOf, yearOf } from "../../state/selectors.ts";
import { compare } from "../../state/transitions.ts";
import styles from "./headline.module.css";

/** Where the stylesheet leaves it to be heard alone, unless it is what the page is about. */
const SMALL = "screen and (max-width: 60rem), screen and (max-height: 30rem)";

/** `isSubject`: the page is about just that, and has no panel that says the same. */
export function Headline({ isSubject }: { isSubject: boolean }) {
	const { atlas, view, words, inquiry } = useSite();
	const isHeardAlone = useMedia(SMALL) && !isSubject;
	const live = useAriaLive();
	const parts = resultParts(atlas, view, words, inquiry.said);
	return (
		<div className={styles.headline} data-headline>
			<p className={styles.result} aria-live={live} data-testid="result">
				{/* What cannot be seen takes no focus. */}
				<Sentence parts={isHeardAlone ? [{ text: plainText(parts) }] : parts} />
			</p>
			{!isHeardAlone && <ChangesSince />}
		</div>
	);
}

/** With the way to all of it; of a comparison the sentence says it. */
function ChangesSince() {
	const { atlas, view, words, inquiry } = useSite();
	const { subject } = view;
	const { since } = periodOf(atlas, view);
	if (since === undefined || subject.kind === "comparison") return;
	// A page about an area or a place says what the report before said of that.
	const before =
		subject.kind === "area"
			? assessmentSentence(atlas, { area: subject.area, year: since }, words)
			: inquiry.said?.sentence(since);
	const changed = before === undefined ? changeParts(atlas, view, words) : [{ text: before }];
	return (
		<p className={styles.changed}>
			{changed !== undefined && (
				<>
					<Sentence parts={changed} />.{" "}
				</>
			)}
			<ViewLink change={(current) => compare(current, since, yearOf(atlas, view))}>
				{words.timeline.compare(since)}
			</ViewLink>
		</p>
	);
}
