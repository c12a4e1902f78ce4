/** What is on show, in a few words: the heading of an exported image, a citation and the browser's window. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import { directedWords } from "./change-words.ts";

export function viewTitle(atlas: Atlas, { subject, locale }: View, words: Messages): string {
	switch (subject.kind) {
		case "newest":
			return words.list.pageTitle(atlas.newest);
		case "report":
			return words.list.pageTitle(subject.year);
		case "area":
			return words.list.placeTitle(areaName(atlas, subject.area, subject.year), subject.year);
		case "municipality":
			return words.list.placeTitle(atlas.municipality(subject.municipality).fullName[locale], subject.year);
		case "place":
			return subject.place ? words.place.at(subject.place.at, subject.year) : words.place.title(subject.year);
		case "text":
			return words.pages[subject.page].title;
		case "comparison":
			return directedWords(words, { since: subject.from, year: subject.to }).pageTitle(subject.from, subject.to);
	}
}

/** As in the report, or its newest name where the report does not have it. */
export function areaName(atlas: Atlas, area: AreaId, year: ReportYear): string {
	return (atlas.assessment(area, year) ?? atlas.area(area)).name;
}

/** Of the area or the municipality that a view is about; nothing of others. */
export function placeName(atlas: Atlas, { subject, locale }: View): string | undefined {
	if (subject.kind === "area") return areaName(atlas, subject.area, subject.year);
	return subject.kind === "municipality" ? atlas.municipality(subject.municipality).fullName[locale] : undefined;
}
