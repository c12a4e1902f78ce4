/** What follows from a view and the dataset. Panels and map ask here, so that they cannot disagree. */
import type { Atlas } from "../domain/atlas.ts";
import type { Change } from "../domain/change.ts";
import type { AreaId, Assessment, ReportYear } from "../domain/dataset.ts";
import {
	comparesReports,
	type Filters,
	filterAreas,
	filterChanges,
	filterRemoved,
	type Period,
} from "../domain/filter.ts";
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import { type ReportTally, tallyFollowed, tallyPerReport } from "../domain/statistics.ts";
import type { Subject, View } from "./view.ts";

/** The report on show; of a comparison, the one compared with what came before. From a text one goes on to the newest. */
export function yearOf(atlas: Atlas, { subject }: View): ReportYear {
	switch (subject.kind) {
		case "newest":
		case "text":
			return atlas.newest;
		case "comparison":
			return subject.to;
		default:
			return subject.year;
	}
}

/** The report on show and the one that changes are counted from: the comparison's, else the report before. */
export function periodOf(atlas: Atlas, view: View): Period {
	const year = yearOf(atlas, view);
	return { year, since: view.subject.kind === "comparison" ? view.subject.from : atlas.previous(year) };
}

/** The filters in force: a municipality's page is also a restriction to that municipality. */
/** Whether the page is about a whole report. */
export function isReport({ kind }: Subject): boolean {
	return kind === "newest" || kind === "report";
}

export function filtersOf({ subject, filters }: View): Filters {
	return subject.kind === "municipality" ? { ...filters, municipalities: [subject.municipality] } : filters;
}

/** The areas on show, by name. */
export function shownAreas(atlas: Atlas, view: View): Assessment[] {
	return filterAreas(atlas, periodOf(atlas, view), filtersOf(view));
}

/** The areas that have left the list since the report that changes are counted from, by name. */
export function removedAreas(atlas: Atlas, view: View): Assessment[] {
	return filterRemoved(atlas, periodOf(atlas, view), filtersOf(view));
}

/**
 * Of these, the areas that the view itself asks for: those of a comparison, or of a report filtered by what left the list.
 * The map outlines them, and a table or file that says what changed lists them with the others.
 */
export function removedOnShow(atlas: Atlas, view: View): Assessment[] {
	const asks = view.subject.kind === "comparison" || view.filters.changes.includes("borta");
	return asks ? removedAreas(atlas, view) : [];
}

/** Whether the view sets two reports against each other, as a comparison and any filter of change do. */
export function isComparing({ subject, filters }: View): boolean {
	return subject.kind === "comparison" || comparesReports(filters);
}

/** The changes on show: of a comparison, or else since the report before. */
export function shownChanges(atlas: Atlas, view: View): Change[] {
	return filterChanges(atlas, periodOf(atlas, view), filtersOf(view));
}

/**
 * What is on show counted in every report. What changed between two reports cannot be asked of the others, so under filters of change
 * its areas are followed into them.
 */
export function talliesOnShow(atlas: Atlas, view: View): ReportTally[] {
	const filters = filtersOf(view);
	return comparesReports(filters)
		? tallyFollowed(atlas, periodOf(atlas, view), filters)
		: tallyPerReport(atlas, filters);
}

/** The place that is asked about. */
export function askedPlace({ subject }: View): AskedPlace | undefined {
	return subject.kind === "place" ? (subject.place ?? undefined) : undefined;
}

export function selectedArea({ subject }: View): AreaId | undefined {
	return subject.kind === "area" ? subject.area : undefined;
}
