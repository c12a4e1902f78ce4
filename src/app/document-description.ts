/** What a page is about in a sentence or two of plain words, for search engines and link previews. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import { assessmentSentence } from "../site/assessment-sentence.ts";
import { resultSentence } from "../site/result-sentence.ts";
import { areaName } from "../site/view-title.ts";
import { START, type View } from "../state/view.ts";

export function documentDescription(atlas: Atlas, { locale, subject }: View, words: Messages): string {
	const { description, describes } = words.site;
	// What a page is about does not depend on the filters that the reader has set on it.
	const view: View = { ...START, locale, subject };
	switch (subject.kind) {
		case "text":
			return words.pages[subject.page].description;
		case "newest":
			return description(atlas.span);
		case "report":
			return describes.report(resultSentence(atlas, view, words));
		case "area":
			return describes.area(
				areaName(atlas, subject.area, subject.year),
				placeOf(atlas, subject.area),
				assessmentSentence(atlas, subject, words),
				atlas.span,
				atlas.notesOn(subject.area).length > 0,
			);
		case "place":
			return words.place.description(subject.year);
		case "municipality": {
			const { fullName } = atlas.municipality(subject.municipality);
			return describes.municipality(fullName[locale], resultSentence(atlas, view, words));
		}
		case "comparison": {
			const { from, to } = subject;
			const countOf = (year: ReportYear) => atlas.assessmentsIn(year).length;
			const totals = words.comparison.sentences.total(from, countOf(from), to, countOf(to));
			return describes.comparison(resultSentence(atlas, view, words), totals);
		}
	}
}

function placeOf(atlas: Atlas, area: AreaId): string {
	return atlas.whereabouts(area).municipality.name;
}
