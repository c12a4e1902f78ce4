/** What an exported image has besides the map: everything that is needed to read it without the page. */
import { type Atlas, byName } from "../../domain/atlas.ts";
import { nearestBoundary } from "../../domain/boundary-history.ts";
import { isFiltering } from "../../domain/filter.ts";
import type { AreaWords, Messages, ShareWords } from "../../i18n/words.ts";
import type { LittlePlace } from "../../signs/country-in-little.ts";
import { areasInView } from "../../site/areas-in-view.ts";
import { assessmentSentence } from "../../site/assessment-sentence.ts";
import { type LegendEntry, legendEntries } from "../../site/legend-entries.ts";
import { locationSentence } from "../../site/location-sentence.ts";
import { chosenFilters } from "../../site/option-names.ts";
import { resultSentence } from "../../site/result-sentence.ts";
import type { SaidOfPlace } from "../../site/said-of-place.ts";
import { viewTitle } from "../../site/view-title.ts";
import { filtersOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import { citedReports } from "./citation.ts";
import type { ImageCamera } from "./image-camera.ts";

/** More areas than these are not named. */
const MOST_NAMES = 12;

export interface ImageText {
	readonly title: string;
	/** The result, which areas that is where they are few, where an area lies, and what narrows the result. */
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
	parts: ImageParts,
	{ address, credit, look }: { address: string; credit: string; look: Pick<ImageCamera, "scale" | "bounds"> },
): ImageText {
	const { image } = parts.share;
	const boundary = boundaryOf(atlas, view);
	const filters = chosenFilters(atlas, view, words);
	const source = image.source(citedReports(atlas, view, words));
	return {
		title: viewTitle(atlas, view, words),
		sentences: [...sentencesOf(atlas, view, words, parts), ...(filters === undefined ? [] : [filters])],
		place: boundary && {
			at: boundary.inner,
			county: atlas.whereabouts(boundary.area).county.name,
			town: boundary.location.town,
		},
		legend: legendEntries(atlas, view, words, look.scale, look.bounds),
		notes: [`${source} ${image.caveat}`, credit, image.madeWith(address)],
	};
}

/** The image in running text, for those who do not see it: what it is of, in which report, how many and which areas, and its source. */
export function imageInWords(atlas: Atlas, view: View, words: Messages, parts: ImageParts): string {
	const { image } = parts.share;
	const source = image.source(citedReports(atlas, view, words));
	const sentences = sentencesOf(atlas, view, words, parts).map(withFullStop);
	return [image.alternative.begins(viewTitle(atlas, view, words)), ...sentences, source].join(" ");
}

export interface ImageParts {
	readonly share: ShareWords;
	readonly area: AreaWords;
	/** Of the place that the view asks about. */
	readonly said?: SaidOfPlace | undefined;
}

function sentencesOf(atlas: Atlas, view: View, words: Messages, { share, area, said }: ImageParts): string[] {
	const boundary = boundaryOf(atlas, view);
	const main = mainSentence(atlas, view, words, said);
	const names = namesBeside(main, atlas, view, words);
	return [
		main,
		names && share.image.areas(names),
		boundary && locationSentence(boundary.location, view.locale, area),
	].filter((sentence) => sentence !== undefined);
}

function boundaryOf(atlas: Atlas, { subject }: View) {
	return subject.kind === "area" ? nearestBoundary(atlas, subject.area, subject.year) : undefined;
}

function mainSentence(atlas: Atlas, view: View, words: Messages, said: SaidOfPlace | undefined): string {
	const { subject } = view;
	if (subject.kind === "area") return assessmentSentence(atlas, subject, words);
	return resultSentence(atlas, view, words, said);
}

/** Of the areas that were asked for, where they are few and the sentence does not name them already. */
function namesBeside(sentence: string, atlas: Atlas, view: View, words: Messages): string | undefined {
	const isAsked = view.subject.kind === "municipality" || isFiltering(filtersOf(view));
	if (view.subject.kind === "area" || !isAsked) return undefined;
	const { shown, removed, countsRemoved } = areasInView(atlas, { ...view, drawsFormer: false });
	const asked = countsRemoved ? [...shown, ...removed] : shown;
	if (asked.length === 0 || asked.length > MOST_NAMES) return undefined;
	if (asked.every(({ name }) => sentence.includes(name))) return undefined;
	const municipalities = new Set(asked.map(({ area }) => atlas.whereabouts(area).municipality));
	const names = asked
		.toSorted(byName)
		.map(({ area, name }) =>
			municipalities.size === 1
				? name
				: words.comparison.sentences.place(name, atlas.whereabouts(area).municipality.name),
		);
	return words.format.list(names);
}

function withFullStop(sentence: string): string {
	return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
