/** The words of every language at once, for what speaks all of them. Apart, since no page does. */
import { LOCALES, type Locale, perLocale } from "../domain/locale.ts";
import { loadWords } from "./languages.ts";
import type { Part, Words } from "./words.ts";

export async function loadWordsOfAll<P extends Part>(part: P): Promise<Readonly<Record<Locale, Words[P]>>> {
	return perLocale(await Promise.all(LOCALES.map(async (locale) => [locale, await loadWords(locale, part)] as const)));
}
