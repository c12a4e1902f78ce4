/**
 * Ties each language to its folder. What is said where nothing can be fetched is at hand in every language; all other words
 * are fetched, part by part, when a language is first spoken.
 */
import { LOCALES, type Locale, perLocale } from "../domain/locale.ts";
import { failure as en } from "./en/failure-en.ts";
import type { FailureWords } from "./failure-words.ts";
import { failure as sv } from "./sv/failure-sv.ts";
import type { Part, Parts, Words } from "./words.ts";

export const FAILURE: Readonly<Record<Locale, FailureWords>> = { sv, en };

const FOLDERS: Readonly<Record<Locale, () => Promise<{ readonly parts: Parts }>>> = {
	sv: () => import("./sv/parts-sv.ts"),
	en: () => import("./en/parts-en.ts"),
};

const arrived = perLocale(LOCALES.map((locale): [Locale, { [P in Part]?: Words[P] }] => [locale, {}]));

/** Rejects where the file does not come; a later call asks for it again. */
export async function loadWords<P extends Part>(locale: Locale, part: P): Promise<Words[P]> {
	const { parts } = await FOLDERS[locale]();
	const { words } = await parts[part]();
	arrived[locale][part] = words;
	return words;
}

/** The words if they have been loaded, for what has to be rendered in one go. */
export function wordsAtHand<P extends Part>(locale: Locale, part: P): Words[P] | undefined {
	return arrived[locale][part];
}
