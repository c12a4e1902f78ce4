/** Which words of a view in somebody else's page belong to which language. */
import type { Locale } from "../domain/locale.ts";
import { embedWordsEn } from "./embed-en.ts";
import { type EmbedWords, embedWordsSv } from "./embed-sv.ts";

export function embedWordsIn(locale: Locale): EmbedWords {
	return { sv: embedWordsSv, en: embedWordsEn }[locale];
}
