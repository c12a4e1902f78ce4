/** What a page's head says of its preview: where its image is found, and what it shows in words. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Messages } from "../../i18n/words.ts";
import type { View } from "../../state/view.ts";
import type { PreviewImage } from "../page-head.ts";
import type { SiteAddress } from "../site-address.ts";
import { PREVIEW_SIZE, previewFile, previewSubjectOf } from "./preview-list.ts";
import { previewText, previewWords } from "./preview-words.ts";

/** Nothing where the host is not known: those who show previews ask for whole addresses only. */
export function previewImage(atlas: Atlas, view: View, words: Messages, site: SiteAddress): PreviewImage | undefined {
	if (site.origin === undefined) return undefined;
	const previewSubject = previewSubjectOf(atlas, view);
	return {
		address: `${site.origin}${site.base}${previewFile(view.locale, previewSubject)}`,
		...PREVIEW_SIZE,
		text: previewText(previewWords(atlas, previewSubject, words)),
	};
}
