/**
 * Keeps what the head of the document says to machines true while the reader goes from view to view: the description, and the
 * addresses that stand for the page. What a page's head holds at first is written by the prerenderer.
 */
import type { Atlas } from "../domain/atlas.ts";
import { DEFAULT_LOCALE, type Locale, localeNamed } from "../domain/locale.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import { documentDescription } from "./document-description.ts";

interface Shown {
	readonly atlas: Atlas;
	readonly view: View;
	readonly words: Messages;
	/** The page's address in a language, without filters and camera. */
	addressIn(locale: Locale): string;
}

export function updateHead(page: Document, { atlas, view, words, addressIn }: Shown): void {
	const description = documentDescription(atlas, view, words);
	for (const meta of page.querySelectorAll("meta[name=description]")) meta.setAttribute("content", description);
	for (const link of page.querySelectorAll<HTMLLinkElement>("link[rel=canonical], link[rel=alternate][hreflang]")) {
		// What is no language is "x-default".
		const named = localeNamed(link.hreflang) ?? DEFAULT_LOCALE;
		// Keeps whatever host the link names.
		const address = new URL(addressIn(link.rel === "canonical" ? view.locale : named), link.href);
		// A section is a place in its page.
		address.hash = "";
		link.href = address.href;
	}
}
