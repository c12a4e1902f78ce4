/**
 * The page that the service worker hands out for any address when the network does not: the site reads the address and puts
 * the view in its place. It speaks every language, since it stands for pages in each, and is there for a moment only.
 */
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/words.ts";

export function Shell({ words }: { words: Readonly<Record<Locale, Messages>> }) {
	return (
		<main className="static">
			<h1>{words[DEFAULT_LOCALE].site.name}</h1>
			{LOCALES.map((locale) => (
				<p key={locale} lang={locale}>
					{words[locale].opening}
				</p>
			))}
		</main>
	);
}
