/** The line of the dated list of changes in which those who cite the data read what was done, in both languages. */

import type { Proposal, ProposedArea } from "./proposal.ts";
import type { Cells } from "./table-text.ts";

export interface Occasion {
	/** The report that it is about. */
	readonly year: number;
	/** YYYY-MM-DD. */
	readonly today: string;
}

/** Of a report that is brought in. */
export function describeReport(
	{ year, today }: Occasion,
	{ areas, removed }: Pick<Proposal, "areas" | "removed">,
): Cells {
	const isListed = (kind: ProposedArea["match"]["kind"]) => areas.filter(({ match }) => match.kind === kind).length;
	const wholes = new Set(areas.flatMap(({ match }) => (match.kind === "part" ? [match.of.id] : [])));
	const counts = {
		all: areas.length,
		added: isListed("new") + isListed("back"),
		split: wholes.size,
		removed: removed.length,
	};
	return {
		date: today,
		year: String(year),
		text_sv: `Rapporten ${year} har lagts till. Områden: ${counts.all}. Nya på listan: ${counts.added}. Delade områden: ${counts.split}. Inte längre på listan: ${counts.removed}.`,
		text_en: `The ${year} report has been added. Areas: ${counts.all}. New on the list: ${counts.added}. Split areas: ${counts.split}. No longer on the list: ${counts.removed}.`,
	};
}

const WHAT = {
	class: { sv: "klass", en: "category" },
	name: { sv: "namn", en: "name" },
	outline: { sv: "gräns", en: "boundary" },
	police: { sv: "polisorganisation", en: "police organisation" },
	trend: { sv: "trend", en: "trend" },
} as const;

export type Corrected = keyof typeof WHAT;

/** Of a correction: each area with what is corrected. */
export function describeCorrection(
	{ year, today }: Occasion,
	corrected: readonly (readonly [name: string, what: readonly Corrected[]])[],
): Cells {
	const list = (locale: "sv" | "en") =>
		corrected.map(([name, what]) => `${name} (${what.map((each) => WHAT[each][locale]).join(", ")})`).join(", ");
	return {
		date: today,
		year: String(year),
		text_sv: `Uppgifter i rapporten ${year} har rättats: ${list("sv")}.`,
		text_en: `Data of the ${year} report has been corrected: ${list("en")}.`,
	};
}
