/**
 * The page that the service worker hands out for any address when the network does not: the site reads the address and puts
 * the view in its place. It speaks both languages, since it stands for pages in either, and is there for a moment only.
 */
import type { Locale } from "../domain/dataset.ts";
import type { Messages } from "../i18n/sv.ts";
import { LOCALES } from "./page-list.ts";

export function Shell({ words }: { words: Readonly<Record<Locale, Messages>> }) {
	return (
		<main className="static">
			<h1>{words.sv.site.name}</h1>
			{LOCALES.map((locale) => (
				<p key={locale} lang={locale}>
					{words[locale].opening}
				</p>
			))}
		</main>
	);
}
