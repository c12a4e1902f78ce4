/** The title of the browser's window: what is on show, then the site. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/sv.ts";
import type { View } from "../state/view.ts";
import { areaName } from "./document-description.ts";

export function documentTitle(atlas: Atlas, { subject }: View, words: Messages): string {
	const { name, tagline } = words.site;
	switch (subject.kind) {
		case "newest":
			return `${name} – ${tagline}`;
		case "report":
			return `${words.list.title(subject.year)} – ${name}`;
		case "area":
			return `${areaName(atlas, subject)} ${subject.year} – ${name}`;
		case "municipality":
			return `${words.municipality.title(atlas.municipality(subject.municipality).name)} ${subject.year} – ${name}`;
		case "comparison":
			return `${words.comparison.pageTitle(subject.from, subject.to)} – ${name}`;
	}
}
