/** What an embed shows, in a sentence or two; and the way back to the view that was embedded. */
import { ArrowLeft } from "lucide-react";
import { standing } from "../domain/lineage.ts";
import { assessmentSentence } from "../site/assessment-sentence.ts";
import { ClassSymbol } from "../site/class-symbol.tsx";
import { useAriaLive } from "../site/live-region.ts";
import { resultSentence } from "../site/result-sentence.ts";
import { useSite } from "../site/site.tsx";
import { ViewLink } from "../site/view-link.tsx";
import { areaName, viewTitle } from "../site/view-title.ts";
import { isFixed } from "../state/embedding.ts";
import { selectedArea, yearOf } from "../state/selectors.ts";
import { chooseYear } from "../state/transitions.ts";
import type { View } from "../state/view.ts";
import styles from "./embed-page.module.css";

export function EmbedText() {
	const { atlas, view, words, inquiry } = useSite();
	const { subject } = view;
	const live = useAriaLive();
	const title = viewTitle(atlas, view, words);
	if (subject.kind === "area") {
		const now = standing(atlas, subject.area, subject.year);
		return (
			<div className={styles.text} aria-live={live} data-testid="result">
				<h1>{areaName(atlas, subject.area, subject.year)}</h1>
				<p data-testid="assessment">
					<ClassSymbol kind={now.kind === "listed" ? now.assessment.classification : "unlisted"} />{" "}
					{assessmentSentence(atlas, subject, words)}.
				</p>
			</div>
		);
	}
	const isComparison = subject.kind === "comparison";
	return (
		<div className={styles.text} aria-live={live} data-testid="result">
			<h1 className={isComparison ? styles.ofComparison : "visually-hidden"}>{title}</h1>
			<p>{resultSentence(atlas, view, words, inquiry.said)}</p>
		</div>
	);
}

/** Only where the reader has gone to an area on the map. */
export function WayBack() {
	const { atlas, view, arrival, words } = useSite();
	if (selectedArea(view) === selectedArea(arrival)) return null;
	const year = yearOf(atlas, view);
	const back: View =
		isFixed(arrival) || year === yearOf(atlas, arrival)
			? arrival
			: chooseYear({ ...arrival, locale: view.locale }, year);
	return (
		<p className={styles.back}>
			<ViewLink change={() => back}>
				<ArrowLeft aria-hidden="true" size={14} /> {viewTitle(atlas, back, words)}
			</ViewLink>
		</p>
	);
}
