/** The history of an area in words: every report, with consecutive ones that say the same put together. */

import type { Atlas } from "../domain/atlas.ts";
import { changeHistory, type Step } from "../domain/change-history.ts";
import type { Area } from "../domain/dataset.ts";
import type { Standing } from "../domain/lineage.ts";
import type { Messages } from "../i18n/words.ts";

/** "2019–2023", "riskområde, högre klass". */
export interface HistorySpan {
	readonly years: string;
	readonly text: string;
}

export function historyText(atlas: Atlas, area: Area, words: Messages): HistorySpan[] {
	const spans: { from: number; to: number; state: string; text: string }[] = [];
	for (const { standing, kind } of changeHistory(atlas, area.id)) {
		const isRenamed = standing.kind === "listed" && standing.assessment.name !== area.name;
		const name = isRenamed ? `, ${words.area.stripCalled(standing.assessment.name)}` : "";
		const state = standingText(standing, words) + name;
		const last = spans.at(-1);
		if (last?.state === state) last.to = standing.year;
		else {
			const remark = changeRemark({ standing, kind }, words);
			spans.push({ from: standing.year, to: standing.year, state, text: remark ? `${state}, ${remark}` : state });
		}
	}
	return spans.map(({ from, to, text }) => ({ years: from === to ? `${from}` : `${from}–${to}`, text }));
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
function changeRemark({ standing, kind }: Step, words: Messages): string | undefined {
	if (standing.kind !== "listed" && standing.kind !== "part-of") return undefined;
	switch (kind) {
		case "ny":
		case "hojd":
		case "sankt":
		case "omklassad":
			return words.changes[kind].name;
		case "delad":
			return words.list.afterDivision;
		default:
			return undefined;
	}
}
