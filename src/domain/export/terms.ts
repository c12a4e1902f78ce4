/**
 * What every file that is taken along says of itself in each language: whose assessment it is, what it does not say, and on what
 * terms. The names that this stands under are part of the files' format; the words are handed in.
 */
import type { Assessment } from "../dataset.ts";
import { LOCALES, type Locale, perLocale } from "../locale.ts";
import type { ExportWording } from "./wording.ts";

const NAMES = {
	sv: { caveat: "forbehall", licence: "villkor" },
	en: { caveat: "caveat", licence: "terms" },
} as const satisfies Record<Locale, { caveat: string; licence: string }>;

export const CAVEAT_COLUMNS = LOCALES.map((locale) => NAMES[locale].caveat);
type CaveatColumn = (typeof CAVEAT_COLUMNS)[number];

/** What these assessments taken together do not say, and where a class was abolished between two reports. */
export function caveats(
	{ languages }: ExportWording,
	assessments: readonly Assessment[],
	isReclassified = false,
): Readonly<Record<CaveatColumn, string>> {
	const isAssumed = assessments.some(({ boundaryBasis }) => boundaryBasis === "assumed");
	return perLocale(
		LOCALES.map((locale) => {
			const { assessment, assumed, method } = languages[locale].caveats;
			const sentences = [assessment, ...(isAssumed ? [assumed] : []), ...(isReclassified ? [method] : [])];
			return [NAMES[locale].caveat, sentences.join(" ")] as const;
		}),
	);
}

/** On what terms the file may be used, as far as that is known. */
export function licences({ languages }: ExportWording): Readonly<Record<string, string>> {
	return perLocale(LOCALES.map((locale) => [NAMES[locale].licence, languages[locale].licence] as const));
}
