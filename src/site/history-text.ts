/** The history of an area in words: every report, with consecutive ones that say the same put together. */

import type { Atlas } from "../domain/atlas.ts";
import { changeHistory, type Step } from "../domain/change-history.ts";
import type { Area } from "../domain/dataset.ts";
import type { Standing } from "../domain/lineage.ts";
import type { Messages } from "../i18n/words.ts";
import { changeName } from "./change-words.ts";

/** "2017–2025", "utsatt område, ny på listan 2017". */
export interface HistorySpan {
	readonly years: string;
	readonly text: string;
}

export function historyText(atlas: Atlas, area: Area, words: Messages): HistorySpan[] {
	const spans: { from: number; to: number; state: string; remark: string | undefined }[] = [];
	for (const step of changeHistory(atlas, area.id)) {
		const { standing } = step;
		const isRenamed = standing.kind === "listed" && standing.assessment.name !== area.name;
		const name = isRenamed ? `, ${words.area.stripCalled(standing.assessment.name)}` : "";
		const state = standingText(standing, words) + name;
		const last = spans.at(-1);
		if (last?.state === state) last.to = standing.year;
		else spans.push({ from: standing.year, to: standing.year, state, remark: changeRemark(atlas, step, words) });
	}
	return spans.map(({ from, to, state, remark }) => {
		if (remark === undefined) return { years: yearsText(from, to), text: state };
		// What happened in one report does not hold for all the years of its span.
		const dated = from === to ? remark : words.inReport(remark, from);
		return { years: yearsText(from, to), text: `${state}, ${dated}` };
	});
}

function yearsText(from: number, to: number): string {
	return from === to ? `${from}` : `${from}–${to}`;
}

export function standingText(standing: Standing, words: Messages): string {
	switch (standing.kind) {
		case "listed":
			return words.classifications[standing.assessment.classification].name;
		case "part-of": {
			const { name, classification } = standing.assessment;
			return `${words.area.stripPartOf(name)}, ${words.classifications[classification].name}`;
		}
		case "split":
			return words.area.stripSplit(standing.parts.map(({ name }) => name));
		case "not-listed":
			return words.unlisted;
	}
}

/** How it came to be so, where the state alone does not say it. */
export function changeRemark(atlas: Atlas, { standing, kind }: Step, words: Messages): string | undefined {
	if (standing.kind !== "listed" && standing.kind !== "part-of") return undefined;
	switch (kind) {
		case "ny":
		case "hojd":
		case "sankt":
			return changeName(words, {
				kind,
				period: { year: standing.year, since: atlas.previous(standing.year) },
				isPart: false,
			});
		case "omklassad":
			return words.comparison.abolished;
		case "delad":
			return words.list.afterSplit;
		default:
			return undefined;
	}
}
