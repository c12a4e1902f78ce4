/** Counts of areas per class. They are counts and nothing more: no rate, no score, no ranking. */
import type { Atlas } from "./atlas.ts";
import { type Classification, STRICTEST_FIRST } from "./classification.ts";
import type { Assessment, ReportYear } from "./dataset.ts";
import { asksForUnstated, type Filters, filterAreas, filterRemoved, type Period } from "./filter.ts";
import { followInto } from "./lineage.ts";

export interface Tally {
	readonly total: number;
	readonly byClass: Readonly<Record<Classification, number>>;
}

export interface ReportTally {
	readonly year: ReportYear;
	readonly tally: Tally;
}

export function tally(assessments: readonly Assessment[]): Tally {
	const byClass = { utsatt: 0, riskomrade: 0, sarskilt_utsatt: 0 };
	for (const { classification } of assessments) byClass[classification] += 1;
	return { total: assessments.length, byClass };
}

/**
 * The same filters counted in every report that states what they ask for, oldest first, so that the reports can be compared.
 * Change filters look back to the report before each, since a comparison's own start says nothing of the other reports.
 */
export function tallyPerReport(atlas: Atlas, filters: Filters): ReportTally[] {
	return atlas.years
		.filter((year) => !asksForUnstated(atlas, year, filters))
		.map((year) => ({ year, tally: tally(filterAreas(atlas, { year, since: atlas.previous(year) }, filters)) }));
}

/**
 * The areas that the filters leave of one period, those that have left the list too, in every report: as it lists them, or the areas
 * that they were part of, or their parts.
 */
export function followFiltered(
	atlas: Atlas,
	period: Period,
	filters: Filters,
): { readonly year: ReportYear; readonly areas: readonly Assessment[] }[] {
	const left = [...filterAreas(atlas, period, filters), ...filterRemoved(atlas, period, filters)];
	const areas = left.map(({ area }) => area);
	return atlas.years.map((year) => ({ year, areas: followInto(atlas, areas, year) }));
}

/** The same counted; nothing where the filters ask for what the report does not state. */
export function tallyFollowed(atlas: Atlas, period: Period, filters: Filters): ReportTally[] {
	if (asksForUnstated(atlas, period.year, filters)) return [];
	return followFiltered(atlas, period, filters).map(({ year, areas }) => ({ year, tally: tally(areas) }));
}

/** A tally's classes with their counts, the strictest first, without those that are empty. */
export function presentClasses(counts: Tally): { classification: Classification; count: number }[] {
	return STRICTEST_FIRST.map((classification) => ({ classification, count: counts.byClass[classification] })).filter(
		({ count }) => count > 0,
	);
}
