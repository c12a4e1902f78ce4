/** What each language is called. */
import type { Locale } from "../domain/locale.ts";

interface LanguageName {
	/** By Intl. */
	readonly tag: string;
	/** By itself, on the link that leads to it. */
	readonly name: string;
	/** The same for those who hear the link. */
	readonly link: string;
}

export const LANGUAGE_NAMES: Readonly<Record<Locale, LanguageName>> = {
	sv: { tag: "sv-SE", name: "Svenska", link: "På svenska" },
	en: { tag: "en-GB", name: "English", link: "In English" },
};
