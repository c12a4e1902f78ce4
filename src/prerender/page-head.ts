/** The head of a page: title and subject, address in each language, and what it says to previews and machines. */
import { documentDescription } from "../app/document-description.ts";
import { documentTitle } from "../app/document-title.ts";
import { FEED_FILE } from "../data/data-changes.ts";
import type { Atlas } from "../domain/atlas.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../domain/locale.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import { jsonText, type Tag } from "./html.ts";
import { addressOf, type SiteAddress } from "./site-address.ts";
import { structuredData } from "./structured-data.ts";

/** The preview image of the page for links, which need its whole address and size (pixels). */
export interface PreviewImage {
	readonly address: string;
	readonly width: number;
	readonly height: number;
	readonly text: string;
}

/**
 * `image`: only for a page that has one. Without a known host, addresses are paths: browsers and search engines read them
 * against the page's own address. Open Graph's `og:url` has to be whole, so it is left out then.
 */
export function pageHead(atlas: Atlas, view: View, words: Messages, site: SiteAddress, image?: PreviewImage): Tag[] {
	const { locale, subject } = view;
	const title = documentTitle(atlas, view, words);
	const description = documentDescription(atlas, view, words);
	const address = addressOf(site, locale, subject);
	const data = structuredData(atlas, view, words, site);
	return [
		{ name: "title", text: title },
		meta("name", "description", description),
		link("canonical", address),
		...LOCALES.map((language) => link("alternate", addressOf(site, language, subject), language)),
		link("alternate", addressOf(site, DEFAULT_LOCALE, subject), "x-default"),
		...(subject.kind === "text" && subject.page === "about" ? [feedLink(site)] : []),
		meta("property", "og:type", "website"),
		meta("property", "og:site_name", words.site.name),
		meta("property", "og:title", title),
		meta("property", "og:description", description),
		meta("property", "og:locale", ogLocale(locale)),
		...LOCALES.filter((language) => language !== locale).map((language) =>
			meta("property", "og:locale:alternate", ogLocale(language)),
		),
		...(site.origin === undefined ? [] : [meta("property", "og:url", address)]),
		...(image === undefined ? [] : imageTags(image)),
		meta("name", "twitter:card", image === undefined ? "summary" : "summary_large_image"),
		meta("name", "twitter:title", title),
		meta("name", "twitter:description", description),
		...(data === undefined
			? []
			: [{ name: "script", attributes: { type: "application/ld+json" }, text: jsonText(data) } as const]),
	];
}

/** By which a feed reader finds the changes to the data from the page that shows them. */
function feedLink({ origin = "", base }: SiteAddress): Tag {
	const href = `${origin}${base}data/${FEED_FILE}`;
	return { name: "link", attributes: { rel: "alternate", type: "application/atom+xml", href } };
}

function imageTags({ address, width, height, text }: PreviewImage): Tag[] {
	return [
		meta("property", "og:image", address),
		meta("property", "og:image:width", String(width)),
		meta("property", "og:image:height", String(height)),
		meta("property", "og:image:alt", text),
		meta("name", "twitter:image", address),
	];
}

/** "sv_SE" */
function ogLocale(locale: Locale): string {
	return LANGUAGE_NAMES[locale].tag.replace("-", "_");
}

function meta(kind: "name" | "property", key: string, content: string): Tag {
	return { name: "meta", attributes: { [kind]: key, content } };
}

function link(rel: string, href: string, hreflang?: string): Tag {
	return { name: "link", attributes: { rel, ...(hreflang !== undefined && { hreflang }), href } };
}
