/**
 * How an area stands in a report, as a sentence that says whose assessment it is and of which report. It has no full stop: whoever ends
 * it there gives it one.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, ReportYear } from "../domain/dataset.ts";
import { standing, type Unlisted } from "../domain/lineage.ts";
import type { Messages } from "../i18n/words.ts";

export function assessmentSentence(
	atlas: Atlas,
	{ area, year }: { area: AreaId; year: ReportYear },
	words: Messages,
): string {
	const now = standing(atlas, area, year);
	return now.kind === "listed"
		? words.area.assessment(year, words.classifications[now.assessment.classification].name)
		: unlistedSentence(now, atlas.area(area).name, words);
}

/** `name`: of the area. */
export function unlistedSentence(now: Unlisted, name: string, { area }: Messages): string {
	switch (now.kind) {
		case "part-of":
			return area.partOf(now.year, now.assessment.name);
		case "split":
			return area.splitInto(
				now.year,
				name,
				now.parts.map((part) => part.name),
			);
		case "not-listed":
			return area.notListed(now.year, name);
	}
}
