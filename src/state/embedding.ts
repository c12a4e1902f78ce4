/** From a page of the site to the same view as an embed, and back. */
import type { Atlas } from "../domain/atlas.ts";
import type { Locale } from "../domain/locale.ts";
import { shareableView } from "./shareable-view.ts";
import { type Embed, START, type Subject, type View } from "./view.ts";

export interface EmbedWish extends Embed {
	readonly locale: Locale;
}

/** A comparison is always of the reports that it names. */
export function canFollowNewest({ subject }: View): boolean {
	return subject.kind !== "comparison";
}

export function embedView(atlas: Atlas, view: View, { locale, report, theme }: EmbedWish): View {
	const isOpen = report === "newest" && canFollowNewest(view);
	const { subject } = isOpen ? { subject: inNewest(atlas, view.subject) } : shareableView(atlas, view);
	return {
		...view,
		locale,
		subject,
		layout: "map",
		breakdown: START.breakdown,
		embed: { report: isOpen ? "newest" : "fixed", theme },
	};
}

/** The same view as a page of its own. */
export function fullView(view: View): View {
	return { ...view, embed: null };
}

/** Whether the report stays the same when a newer one comes. */
export function isFixed({ embed }: View): boolean {
	return embed?.report === "fixed";
}

function inNewest(atlas: Atlas, subject: Subject): Subject {
	switch (subject.kind) {
		case "area":
		case "municipality":
		case "place":
			return { ...subject, year: atlas.newest };
		case "newest":
		case "report":
		case "comparison":
		case "text":
			return { kind: "newest" };
	}
}
