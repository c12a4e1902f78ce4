/**
 * Keeps the head of the document true while the reader goes from view to view: language, title, description, and the
 * addresses that stand for the page. What a page's head holds at first is written by the prerenderer.
 */
import { DEFAULT_LOCALE, type Locale, localeNamed } from "../domain/locale.ts";

export interface Head {
	readonly locale: Locale;
	readonly title: string;
	readonly description: string;
	/** The page's address in a language, without filters and camera. */
	addressIn(locale: Locale): string;
}

export function updateHead(page: Document, { locale, title, description, addressIn }: Head): void {
	page.documentElement.lang = locale;
	page.title = title;
	for (const meta of page.querySelectorAll("meta[name=description]")) meta.setAttribute("content", description);
	for (const link of page.querySelectorAll<HTMLLinkElement>("link[rel=canonical], link[rel=alternate][hreflang]")) {
		// What is no language is "x-default".
		const named = localeNamed(link.hreflang) ?? DEFAULT_LOCALE;
		// Keeps whatever host the link names.
		link.href = new URL(addressIn(link.rel === "canonical" ? locale : named), link.href).href;
	}
}
