/**
 * What every file that is taken along says of itself in each language: whose judgement it is, what to beware of, and on what
 * terms. The names that this stands under are part of the files' format; the words are handed in.
 */
import type { Assessment } from "../dataset.ts";
import { LOCALES, type Locale, perLocale } from "../locale.ts";
import type { ExportWording } from "./wording.ts";

const CAVEAT_NAMES = { sv: "forbehall", en: "caveat" } as const satisfies Record<Locale, string>;
const LICENCE_NAMES = { sv: "villkor", en: "terms" } as const satisfies Record<Locale, string>;

export const CAVEAT_COLUMNS = LOCALES.map((locale) => CAVEAT_NAMES[locale]);
type CaveatColumn = (typeof CAVEAT_COLUMNS)[number];

/** What to beware of in these assessments taken together, and where a class was abolished between two reports. */
export function caveats(
	{ languages }: ExportWording,
	assessments: readonly Assessment[],
	isReclassified = false,
): Readonly<Record<CaveatColumn, string>> {
	const isBorrowed = assessments.some(({ boundaryBasis }) => boundaryBasis === "assumed");
	return perLocale(
		LOCALES.map((locale) => {
			const { judgement, borrowed, method } = languages[locale].caveats;
			const sentences = [judgement, ...(isBorrowed ? [borrowed] : []), ...(isReclassified ? [method] : [])];
			return [CAVEAT_NAMES[locale], sentences.join(" ")] as const;
		}),
	);
}

/** On what terms the file may be used, as far as that is known. */
export function licences({ languages }: ExportWording): Readonly<Record<string, string>> {
	return perLocale(LOCALES.map((locale) => [LICENCE_NAMES[locale], languages[locale].licence] as const));
}
