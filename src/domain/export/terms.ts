/**
 * What every file that is taken along says of itself: whose judgement it is, what to beware of, and on what terms.
 * These words are part of the files' format and the same whichever language the site is read in.
 */
import type { Assessment, Localised, Report } from "../dataset.ts";

const JUDGEMENT: Localised = {
	sv: "Klassen är Polisens bedömning av området, inte av dem som bor där.",
	en: "The class is the Police's judgement of the area, not of those who live there.",
};

const BORROWED: Localised = {
	sv: "Gränsen är lånad: ingen publicerades för rapporten, så den äldsta kända står i dess ställe.",
	en: "The boundary is borrowed: none was published for the report, so the oldest known one stands in.",
};

const METHOD: Localised = {
	sv: "Riskområde avskaffades 2025: att klassen då ändrades är en ändrad metod, ingen förbättring.",
	en: "The class risk area was abolished in 2025: that the class then changed is a change of method, not an improvement.",
};

export const LICENCE: Localised = {
	sv: "Vi känner inte till någon uttrycklig licens. Ange Polismyndigheten som källa och fråga dem om villkor.",
	en: "We know of no explicit licence. Credit Polismyndigheten (the Swedish Police Authority) as the source and ask them for terms.",
};

/** What to beware of in these assessments taken together, and where a class was abolished between two reports. */
export function caveatOf(assessments: readonly Assessment[], isReclassified = false): Localised {
	const parts = [
		JUDGEMENT,
		...(assessments.some(({ boundaryBasis }) => boundaryBasis === "assumed") ? [BORROWED] : []),
		...(isReclassified ? [METHOD] : []),
	];
	return { sv: parts.map(({ sv }) => sv).join(" "), en: parts.map(({ en }) => en).join(" ") };
}

/** "Polismyndigheten: Lägesbild över utsatta områden 2025, dnr A034.946/2025", several after each other. */
export function sourceOf(reports: readonly Report[]): string {
	return `Polismyndigheten: ${reports.map(citedTitle).join("; ")}. Bearbetning: Lägesbild.`;
}

/** The report's own title with its year, which not every title has, and its reference number as far as it is known. */
export function citedTitle({ title, year, referenceNumber }: Report): string {
	const dated = title.includes(String(year)) ? title : `${title} (${year})`;
	return referenceNumber === undefined ? dated : `${dated}, dnr ${referenceNumber}`;
}
