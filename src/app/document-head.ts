/**
 * Keeps the head of the document true while the reader goes from view to view: language, title, description, and the
 * addresses that stand for the page. What a page's head holds at first is written by the prerenderer.
 */
import type { Locale } from "../domain/dataset.ts";

export interface Head {
	readonly locale: Locale;
	readonly title: string;
	readonly description: string;
	/** The page's address in each language, without filters and camera. */
	readonly addresses: Readonly<Record<Locale, string>>;
}

export function updateHead(page: Document, { locale, title, description, addresses }: Head): void {
	page.documentElement.lang = locale;
	page.title = title;
	for (const meta of page.querySelectorAll("meta[name=description]")) meta.setAttribute("content", description);
	for (const link of page.querySelectorAll<HTMLLinkElement>("link[rel=canonical], link[rel=alternate][hreflang]")) {
		const language = link.rel === "canonical" ? locale : link.hreflang === "en" ? "en" : "sv";
		// Keeps whatever host the link names.
		link.href = new URL(addresses[language], link.href).href;
	}
}
