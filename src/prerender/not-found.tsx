/**
 * The page for an address that has none, as a plain host hands it out. It speaks every language, since nothing is known of
 * its reader. Where there is script, the site takes its place, reads what it can of the address and names the rest.
 */
import type { Atlas } from "../domain/atlas.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/words.ts";
import { formatPath } from "../state/path-url.ts";

interface NotFoundProps {
	atlas: Atlas;
	words: Readonly<Record<Locale, Messages>>;
	base: string;
}

export function NotFound({ atlas, words, base }: NotFoundProps) {
	return (
		<main className="static">
			{LOCALES.map((locale) => {
				const { site, notFound } = words[locale];
				const Title = locale === DEFAULT_LOCALE ? "h1" : "h2";
				return (
					<section key={locale} lang={locale}>
						<Title>{notFound.title}</Title>
						<p>{notFound.text}</p>
						<ul>
							<li>
								<a href={formatPath(locale, { kind: "newest" }, base)}>{site.home}</a>
							</li>
							{atlas.years.toReversed().map((year) => (
								<li key={year}>
									<a href={formatPath(locale, { kind: "report", year }, base)}>{words[locale].list.title(year)}</a>
								</li>
							))}
						</ul>
					</section>
				);
			})}
		</main>
	);
}
