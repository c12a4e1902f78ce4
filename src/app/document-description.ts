/** What a page is about in a sentence or two of plain words, for search engines and link previews. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import { standing } from "../domain/lineage.ts";
import type { Messages } from "../i18n/words.ts";
import { changeSentence, resultSentence } from "../site/result-sentence.ts";
import { areaName } from "../site/view-title.ts";
import { START, type View } from "../state/view.ts";

export function documentDescription(atlas: Atlas, { locale, subject }: View, words: Messages): string {
	const { description, describes } = words.site;
	// What a page is about does not depend on the filters that the reader has set on it.
	const view: View = { ...START, locale, subject };
	switch (subject.kind) {
		case "newest":
			return description;
		case "report":
			return describes.report(resultSentence(atlas, view, words));
		case "area":
			return describes.area(
				areaName(atlas, subject.area, subject.year),
				placeOf(atlas, subject.area),
				judgement(atlas, subject, words),
			);
		case "municipality": {
			const { name } = atlas.municipality(subject.municipality);
			return describes.municipality(words.municipality.title(name), resultSentence(atlas, view, words));
		}
		case "comparison": {
			const { from, to } = subject;
			const [then, now] = [from, to].map((year) => atlas.assessmentsIn(year).length);
			const totals = words.comparison.totals(from, then ?? 0, to, now ?? 0);
			return `${describes.comparison(from, to)} ${totals} ${changeSentence(atlas, view, words) ?? ""}.`;
		}
	}
}

function placeOf(atlas: Atlas, area: AreaId): string {
	return atlas.whereabouts(area).municipality.name;
}

export function judgement(atlas: Atlas, { area, year }: { area: AreaId; year: ReportYear }, words: Messages): string {
	const now = standing(atlas, area, year);
	const { name } = atlas.area(area);
	switch (now.kind) {
		case "listed":
			return `${words.area.assessment(year, words.classifications[now.assessment.classification].name)}.`;
		case "part-of":
			return words.area.partOf(year, now.assessment.name);
		case "split":
			return words.area.splitInto(
				year,
				name,
				now.parts.map((part) => part.name),
			);
		case "not-listed":
			return words.area.notListed(year, name);
	}
}
