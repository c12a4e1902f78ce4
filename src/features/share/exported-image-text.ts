/** What an exported image has besides the map: everything that is needed to read it without the page. */
import type { Atlas } from "../../domain/atlas.ts";
import { nearestBoundary } from "../../domain/boundary-history.ts";
import type { AreaWords, Messages, ShareWords } from "../../i18n/words.ts";
import type { LittlePlace } from "../../signs/country-in-little.ts";
import type { MapScale } from "../../signs/signs-on-show.ts";
import { assessmentSentence } from "../../site/assessment-sentence.ts";
import { type LegendEntry, legendEntries } from "../../site/legend-entries.ts";
import { locationSentence } from "../../site/location-sentence.ts";
import { chosenFilters } from "../../site/option-names.ts";
import { resultSentence } from "../../site/result-sentence.ts";
import { viewTitle } from "../../site/view-title.ts";
import type { View } from "../../state/view.ts";
import { citedReports } from "./citation.ts";

export interface ImageText {
	readonly title: string;
	/** The result, where an area lies, and what narrows the result. */
	readonly sentences: readonly string[];
	/** Of an area: where in the country it lies. */
	readonly place: LittlePlace | undefined;
	readonly legend: readonly LegendEntry[];
	/** Source, caveat, credits and address. */
	readonly notes: readonly string[];
}

export function imageText(
	atlas: Atlas,
	view: View,
	words: Messages,
	{ share: { image }, area }: { share: ShareWords; area: AreaWords },
	{ address, credit, scale }: { address: string; credit: string; scale: MapScale },
): ImageText {
	const reports = citedReports(atlas, view, words);
	const { subject } = view;
	const boundary = subject.kind === "area" ? nearestBoundary(atlas, subject.area, subject.year) : undefined;
	const location = boundary && locationSentence(boundary.location, view.locale, area);
	return {
		title: viewTitle(atlas, view, words),
		sentences: [mainSentence(atlas, view, words), location, chosenFilters(atlas, view, words)].filter(
			(sentence) => sentence !== undefined,
		),
		place: boundary && {
			at: boundary.inner,
			county: atlas.whereabouts(boundary.area).county.name,
			town: boundary.location.town,
		},
		legend: legendEntries(atlas, view, words, scale),
		notes: [`${image.source(reports)} ${image.caveat}`, credit, image.madeWith(address)],
	};
}

function mainSentence(atlas: Atlas, view: View, words: Messages): string {
	const { subject } = view;
	if (subject.kind === "area") return assessmentSentence(atlas, subject, words);
	return resultSentence(atlas, view, words);
}
