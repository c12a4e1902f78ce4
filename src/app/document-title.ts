/** The title of the browser's window: what is on show, then the site. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/words.ts";
import { viewTitle } from "../site/view-title.ts";
import type { View } from "../state/view.ts";

export function documentTitle(atlas: Atlas, view: View, words: Messages): string {
	const { name, tagline } = words.site;
	return view.subject.kind === "newest"
		? `${name} – ${tagline(atlas.span)}`
		: `${viewTitle(atlas, view, words)} – ${name}`;
}
