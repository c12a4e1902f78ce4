/** Every page of the site: which views have an HTML file of their own, and where it lies. */
import type { Atlas } from "../domain/atlas.ts";
import type { Locale } from "../domain/locale.ts";
import { embedView } from "../state/embedding.ts";
import { canLeaveReportOpen, formatPath } from "../state/path-url.ts";
import { TEXT_PAGES } from "../state/text-pages.ts";
import { START, type Subject, type View } from "../state/view.ts";

/**
 * All that a path can name: the start, each report, each area and municipality in each report, each pair of reports
 * in either direction of time, and the pages of text. Nothing that the site links to is missing.
 */
export function subjects({ years, areas, municipalities }: Atlas): Subject[] {
	return [
		{ kind: "newest" },
		...years.map((year): Subject => ({ kind: "report", year })),
		...years.flatMap((from) =>
			years.filter((to) => to !== from).map((to): Subject => ({ kind: "comparison", from, to })),
		),
		...municipalities.flatMap(({ id }) =>
			years.map((year): Subject => ({ kind: "municipality", municipality: id, year })),
		),
		...areas.flatMap(({ id }) => years.map((year): Subject => ({ kind: "area", area: id, year }))),
		...years.map((year): Subject => ({ kind: "place", year, place: null })),
		...TEXT_PAGES.map((page): Subject => ({ kind: "text", page, section: null })),
	];
}

/** The view of a page: a language and what its path names. */
export function viewOf(locale: Locale, subject: Subject): View {
	return { ...START, locale, subject };
}

/**
 * Every page to embed: all that a path can name but for the texts, and the areas and municipalities once more with
 * their report left open.
 */
export function listEmbeds(atlas: Atlas, locale: Locale): View[] {
	const all = subjects(atlas).filter(({ kind }) => kind !== "text");
	const isOpen = (subject: Subject) =>
		canLeaveReportOpen(subject) && "year" in subject && subject.year === atlas.newest;
	const embedWith = (report: "fixed" | "newest") => (subject: Subject) =>
		embedView(atlas, viewOf(locale, subject), { locale, report, theme: null });
	return [
		...all.filter(({ kind }) => kind !== "newest").map(embedWith("fixed")),
		...all.filter((subject) => subject.kind === "newest" || isOpen(subject)).map(embedWith("newest")),
	];
}

/** Where a page's file lies below the built site: a folder's index, so that its address needs no rewriting. */
export function fileOf({ locale, subject, embed }: View): string {
	return `${formatPath(locale, subject, "", embed)}index.html`;
}
