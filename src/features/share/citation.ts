/** The view as a citation: what is shown, whose reports it rests on, when it was accessed, and where. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Report } from "../../domain/dataset.ts";
import type { CitedReport } from "../../i18n/cited-report.ts";
import type { Messages, ShareWords } from "../../i18n/words.ts";
import { chosenFilters } from "../../site/option-names.ts";
import { viewTitle } from "../../site/view-title.ts";
import { isComparing, periodOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

/** `accessed`: the day as "2026-11-25". */
export function citation(
	atlas: Atlas,
	view: View,
	words: Messages,
	share: ShareWords,
	{ address, accessed }: { address: string; accessed: string },
): string {
	return share.citation.text(
		viewTitle(atlas, view, words),
		chosenFilters(atlas, view, words),
		reportsOfPage(atlas, view, words),
		words.format.date(accessed),
		address,
	);
}

/** The reports that the page of a view rests on: table and figures on all there are. */
export function reportsOfPage(atlas: Atlas, view: View, words: Messages): CitedReport[] {
	return view.layout === "map" ? citedReports(atlas, view, words) : cite(atlas.reports, words);
}

/** The reports that a map of the view rests on, oldest first, by the Police's own titles; what is said of a place rests on all. */
export function citedReports(atlas: Atlas, view: View, words: Messages): CitedReport[] {
	const { year, since } = periodOf(atlas, view);
	if (view.subject.kind === "place") return cite(atlas.reports, words);
	return cite(
		atlas.reports.filter((report) => report.year === year || (isComparing(view) && report.year === since)),
		words,
	);
}

function cite(reports: readonly Report[], words: Messages): CitedReport[] {
	return reports.map(({ title, referenceNumber, published }) => ({
		title,
		reference: referenceNumber,
		published: words.format.date(published),
	}));
}

/** The day in the reader's own time zone. */
export function dayOf(now: Date): string {
	const two = (value: number) => String(value).padStart(2, "0");
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
