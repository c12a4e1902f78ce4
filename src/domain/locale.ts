/** The languages of the site. Whatever differs between them is kept by `Locale`, so that the compiler asks for a new one. */

/** The first is the default: the language of addresses without a prefix, and of pages that stand for all languages. */
export const LOCALES = ["sv", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** The language that a code such as "en" is of. */
export function localeNamed(code: string | undefined): Locale | undefined {
	return LOCALES.find((locale) => locale === code);
}

/** An object with an entry for each language, such as a text by language. `entries` are made of `LOCALES`: none is missing. */
export function perLocale<Key extends string, Value>(
	entries: readonly (readonly [Key, Value])[],
): Readonly<Record<Key, Value>> {
	return Object.fromEntries(entries) as Record<Key, Value>;
}
