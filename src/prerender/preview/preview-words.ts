/** What a preview image says, in the words that the site uses elsewhere, and always with whose assessment it is. */

import type { Atlas } from "../../domain/atlas.ts";
import type { Classification } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { assessedIn, standing } from "../../domain/lineage.ts";
import { presentClasses, tally } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/words.ts";
import { unlistedSentence } from "../../site/assessment-sentence.ts";
import { areaName } from "../../site/view-title.ts";
import type { PreviewSubject } from "./preview-list.ts";

export interface PreviewWords {
	/** What the image is of, and where that is or how much. */
	readonly title: string;
	readonly below: string;
	/** How an area stands in the report if it is not itself listed there; without a full stop. */
	readonly sentence: string | undefined;
	/** "Polisens bedömning 2019:", before the classes. */
	readonly assessment: string | undefined;
	/** Strictest first. */
	readonly classes: readonly { readonly classification: Classification; readonly text: string }[];
	readonly source: string;
}

export function previewWords(atlas: Atlas, previewSubject: PreviewSubject, words: Messages): PreviewWords {
	// Without its reference number, which is for those who look it up.
	const source = words.area.reportSource(atlas.report(previewSubject.year).title, undefined);
	const said =
		previewSubject.kind === "report"
			? ofReport(atlas, previewSubject.year, words)
			: ofArea(atlas, previewSubject, words);
	return { ...said, source };
}

/** The same in a line of running text, for those who do not see the image. */
export function previewText({ title, below, sentence, assessment, classes }: PreviewWords): string {
	const assessed = [assessment, classes.map(({ text }) => text).join(", ")].filter(Boolean).join(" ");
	return [`${title}, ${below}`, sentence, assessed].filter(Boolean).join(". ");
}

type Said = Omit<PreviewWords, "source">;

function ofReport(atlas: Atlas, year: ReportYear, words: Messages): Said {
	const counts = tally(atlas.assessmentsIn(year));
	return {
		title: words.preview.report(year),
		below: words.preview.areas(counts.total),
		sentence: undefined,
		assessment: undefined,
		classes: presentClasses(counts).map(({ classification, count }) => ({
			classification,
			text: words.classifications[classification].count(count),
		})),
	};
}

function ofArea(atlas: Atlas, previewSubject: Extract<PreviewSubject, { kind: "area" }>, words: Messages): Said {
	const { area, year } = previewSubject;
	const now = standing(atlas, area, year);
	const classes = presentClasses(tally(assessedIn(now)));
	return {
		title: areaName(atlas, previewSubject.area, previewSubject.year),
		below: atlas.whereabouts(area).municipality.name,
		sentence: now.kind === "listed" ? undefined : unlistedSentence(now, atlas.area(area).name, words),
		assessment: classes.length > 0 ? words.area.assessment(year, "").trimEnd() : undefined,
		classes: classes.map(({ classification }) => ({
			classification,
			text: words.classifications[classification].name,
		})),
	};
}
