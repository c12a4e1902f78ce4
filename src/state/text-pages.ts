/**
 * The pages of text, which stand beside the map: each with its sections, in their order, and the words by which an address
 * leads to a section, `#metod`. No word is that of two sections of a page, be it in two languages.
 */
import { LOCALES, type Locale } from "../domain/locale.ts";
import { foldWord } from "../domain/slug.ts";

const SECTIONS = {
	places: ["file", "answer", "limits", "automate"],
	about: ["classes", "method", "changes", "unknown", "reports", "data", "columns", "dataChanges", "citing"],
	accessibility: ["tests", "shortcomings", "alternatives", "contact"],
	privacy: ["device", "network", "address"],
} as const;

export type TextPageId = keyof typeof SECTIONS;
export type Section = (typeof SECTIONS)[TextPageId][number];

export const TEXT_PAGES = Object.keys(SECTIONS) as TextPageId[];

export function sectionsOf(page: TextPageId): readonly Section[] {
	return SECTIONS[page];
}

/** Folded. */
const WORDS: Readonly<Record<Locale, Readonly<Record<Section, string>>>> = {
	sv: {
		file: "fil",
		answer: "svaret",
		limits: "granser",
		automate: "automatiskt",
		classes: "klasser",
		method: "metod",
		changes: "andringar",
		unknown: "okant",
		reports: "rapporter",
		data: "data",
		columns: "kolumner",
		dataChanges: "dataandringar",
		citing: "hanvisa",
		tests: "provat",
		shortcomings: "brister",
		alternatives: "andra-vagar",
		contact: "kontakt",
		device: "enheten",
		network: "natet",
		address: "adressen",
	},
	en: {
		file: "file",
		answer: "answer",
		limits: "limits",
		automate: "automation",
		classes: "classes",
		method: "method",
		changes: "changes",
		unknown: "unknown",
		reports: "reports",
		data: "data",
		columns: "columns",
		dataChanges: "data-changes",
		citing: "cite",
		tests: "tests",
		shortcomings: "shortcomings",
		alternatives: "alternatives",
		contact: "contact",
		device: "device",
		network: "network",
		address: "address",
	},
};

/** What stands behind the hash sign, and so the id of the section's heading. */
export function sectionWord(locale: Locale, section: Section): string {
	return WORDS[locale][section];
}

/** In the words of any language. */
export function sectionFrom(page: TextPageId, word: string): Section | undefined {
	return sectionsOf(page).find((section) => LOCALES.some((locale) => WORDS[locale][section] === foldWord(word)));
}
