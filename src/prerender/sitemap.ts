/** What search engines read of the site as a whole: `sitemap.xml` and `robots.txt`. */

import { escapeMarkup } from "../domain/escape-markup.ts";
import { DEFAULT_LOCALE, LOCALES } from "../domain/locale.ts";
import type { Subject } from "../state/view.ts";
import { addressOf, type SiteAddress } from "./site-address.ts";

/** Every page in every language, each with its other languages. A sitemap holds whole addresses: without a host there is none. */
export function sitemap(subjects: readonly Subject[], site: SiteAddress): string | undefined {
	if (site.origin === undefined) return undefined;
	const entries = subjects.flatMap((subject) => {
		const alternates = [
			...LOCALES.map((locale) => [locale, locale] as const),
			["x-default", DEFAULT_LOCALE] as const,
		].map(
			([hreflang, locale]) =>
				`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeMarkup(addressOf(site, locale, subject))}"/>`,
		);
		return LOCALES.map(
			(locale) => `<url><loc>${escapeMarkup(addressOf(site, locale, subject))}</loc>${alternates.join("")}</url>`,
		);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		...entries,
		"</urlset>\n",
	].join("\n");
}

/** Everything may be read. A crawler looks for this file at the root of a host only. */
export function robots({ origin, base }: SiteAddress): string {
	const lines = ["User-agent: *", "Allow: /"];
	if (origin !== undefined) lines.push("", `Sitemap: ${origin}${base}sitemap.xml`);
	return `${lines.join("\n")}\n`;
}
