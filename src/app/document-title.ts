/** The title of the browser's window: what is on show, then the site. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/sv.ts";
import { viewTitle } from "../site/view-title.ts";
import type { View } from "../state/view.ts";

export function documentTitle(atlas: Atlas, view: View, words: Messages): string {
	const { name, tagline } = words.site;
	const { subject } = view;
	switch (subject.kind) {
		case "newest":
			return `${name} – ${tagline}`;
		case "comparison":
			return `${words.comparison.pageTitle(subject.from, subject.to)} – ${name}`;
		default:
			return `${viewTitle(atlas, view, words)} – ${name}`;
	}
}
