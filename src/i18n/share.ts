/** Which words of the dialog for sharing belong to which language. */
import type { Locale } from "../domain/locale.ts";
import { createFormats } from "./formats.ts";
import { shareWordsEn } from "./share-en.ts";
import { type ShareWords, shareWordsSv } from "./share-sv.ts";

export function shareWordsIn(locale: Locale): ShareWords {
	return { sv: shareWordsSv, en: shareWordsEn }[locale](createFormats(locale));
}
