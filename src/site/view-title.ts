/** What is on show, in a few words: the heading of an exported image, a citation and the browser's window. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";

export function viewTitle(atlas: Atlas, { subject }: View, words: Messages): string {
	switch (subject.kind) {
		case "newest":
			return words.list.pageTitle(atlas.newest);
		case "report":
			return words.list.pageTitle(subject.year);
		case "area":
			return `${areaName(atlas, subject.area, subject.year)} ${subject.year}`;
		case "municipality":
			return `${words.municipality.title(atlas.municipality(subject.municipality).name)} ${subject.year}`;
		case "comparison":
			return words.comparison.pageTitle(subject.from, subject.to);
	}
}

/** As in the report, or its newest name where the report does not have it. */
export function areaName(atlas: Atlas, area: AreaId, year: ReportYear): string {
	return (atlas.assessment(area, year) ?? atlas.area(area)).name;
}
