/** The title of the browser's window: what is on show, then the site. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/words.ts";
import { layoutName } from "../site/layout-name.ts";
import { viewTitle } from "../site/view-title.ts";
import type { View } from "../state/view.ts";

export function documentTitle(atlas: Atlas, view: View, words: Messages): string {
	const { name, tagline } = words.site;
	const isText = view.subject.kind === "text";
	const layout = view.layout === "map" || isText ? "" : `${layoutName(words, view.layout)}: `;
	return view.subject.kind === "newest"
		? `${layout}${name} – ${tagline(atlas.span)}`
		: `${layout}${viewTitle(atlas, view, words)} – ${name}`;
}
