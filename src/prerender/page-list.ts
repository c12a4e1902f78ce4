/** Every page of the site: which views have an HTML file of their own, and where it lies. */
import type { Atlas } from "../domain/atlas.ts";
import type { Locale } from "../domain/dataset.ts";
import { formatPath } from "../state/path-url.ts";
import { START, type Subject, type View } from "../state/view.ts";

export const LOCALES = ["sv", "en"] as const satisfies Locale[];

/**
 * All that a path can name: the start, each report, each area and municipality in each report, and each pair of reports
 * in either direction of time. Nothing that the site links to is missing.
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
	];
}

/** The view of a page: a language and what its path names. */
export function viewOf(locale: Locale, subject: Subject): View {
	return { ...START, locale, subject };
}

/** Where a page's file lies below the built site: a folder's index, so that its address needs no rewriting. */
export function fileOf({ locale, subject }: View): string {
	return `${formatPath(locale, subject, "")}index.html`;
}
