/** The head of an embedded page: it is found and cited by the full page, not by itself. */
import { documentDescription } from "../app/document-description.ts";
import { documentTitle } from "../app/document-title.ts";
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import type { Tag } from "./html.ts";
import { addressOf, type SiteAddress } from "./site-address.ts";

export function embedHead(atlas: Atlas, view: View, words: Messages, site: SiteAddress): Tag[] {
	const { locale, subject } = view;
	return [
		{ name: "title", text: documentTitle(atlas, view, words) },
		{ name: "meta", attributes: { name: "description", content: documentDescription(atlas, view, words) } },
		{ name: "meta", attributes: { name: "robots", content: "noindex" } },
		{ name: "link", attributes: { rel: "canonical", href: addressOf(site, locale, subject) } },
	];
}
