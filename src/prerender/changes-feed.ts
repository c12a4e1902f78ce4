/** The changes to the data as an Atom feed (RFC 4287), for those who cite it. Each entry speaks all languages. */
import { type DataChange, FEED_FILE } from "../data/data-changes.ts";
import { escapeMarkup } from "../domain/escape-markup.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../domain/locale.ts";
import type { Messages } from "../i18n/words.ts";
import { sectionWord } from "../state/text-pages.ts";
import { addressOf, type SiteAddress } from "./site-address.ts";

/** Of the feed, whatever host it lies at. */
const FEED_ID = "urn:uuid:6f0c9c1e-3b52-8c41-9d0e-27f1b8a4c350";

/** `changes`: the newest first. Without a known host, links are paths, which a reader reads against the feed's own address. */
export function changesFeed(
	changes: readonly DataChange[],
	words: Readonly<Record<Locale, Messages>>,
	site: SiteAddress,
): string {
	const { name } = words[DEFAULT_LOCALE].site;
	const title = LOCALES.map((locale) => words[locale].sections.dataChanges).join(" / ");
	const page = (locale: Locale) =>
		`${addressOf(site, locale, { kind: "text", page: "about", section: null })}#${sectionWord(locale, "dataChanges")}`;
	const link = (rel: string, href: string, type: string) =>
		`<link rel="${rel}" type="${type}" href="${escapeMarkup(href)}"/>`;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${DEFAULT_LOCALE}">`,
		`<id>${FEED_ID}</id>`,
		`<title>${escapeMarkup(`${name}: ${title}`)}</title>`,
		`<updated>${instantOf(changes[0]?.date)}</updated>`,
		`<author><name>${escapeMarkup(name)}</name></author>`,
		link("self", `${site.origin ?? ""}${site.base}data/${FEED_FILE}`, "application/atom+xml"),
		link("alternate", page(DEFAULT_LOCALE), "text/html"),
		...changes.map(({ id, date, text }) =>
			[
				`<entry><id>${id}</id><updated>${instantOf(date)}</updated>`,
				`<title>${escapeMarkup(text[DEFAULT_LOCALE])}</title>`,
				link("alternate", page(DEFAULT_LOCALE), "text/html"),
				`<content type="text">${escapeMarkup(LOCALES.map((locale) => text[locale]).join("\n\n"))}</content></entry>`,
			].join(""),
		),
		"</feed>\n",
	].join("\n");
}

/** A day has no hour; a feed wants one. */
function instantOf(date = "2026-11-23"): string {
	return `${date}T00:00:00Z`;
}
