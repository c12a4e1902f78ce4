/** The areas that a view counts in each report, for figures that set all reports side by side. */
import type { Atlas } from "../domain/atlas.ts";
import { isInUse } from "../domain/classification.ts";
import type { Assessment, ReportYear } from "../domain/dataset.ts";
import { asksForUnstated, comparesReports, filterAreas } from "../domain/filter.ts";
import { followFiltered } from "../domain/statistics.ts";
import { filtersOf, periodOf } from "./selectors.ts";
import type { View } from "./view.ts";

/** Of what is asked for, what a report cannot say: it states no trends, has none before it, or has not got the class. */
export type Silence = "trends" | "changes" | "classes";

export interface CountedReport {
	readonly year: ReportYear;
	readonly areas: readonly Assessment[];
	/** Then that there are no areas here does not say that there are none. */
	readonly silence?: Silence | undefined;
}

/** Oldest first: the areas of which the timeline counts how many they are, or those in the one class that is counted. */
export function countedReports(atlas: Atlas, view: View): CountedReport[] {
	const counts = isFollowing(view) ? followed : filtered;
	const { counted } = view.breakdown;
	return counts(atlas, view).map(({ year, areas, silence }) => ({
		year,
		areas: counted === null ? areas : areas.filter(({ classification }) => classification === counted),
		silence: silence ?? (counted !== null && !isInUse(counted, year) ? "classes" : undefined),
	}));
}

/** Whether the view counts certain areas in all reports, and not what each report has under the filters. */
export function isFollowing(view: View): boolean {
	return comparesReports(filtersOf(view));
}

function filtered(atlas: Atlas, view: View): CountedReport[] {
	const filters = filtersOf(view);
	const { classifications } = filters;
	const hasClass = (year: ReportYear) =>
		classifications.length === 0 || classifications.some((one) => isInUse(one, year));
	return atlas.years.map((year) => ({
		year,
		areas: filterAreas(atlas, { year, since: atlas.previous(year) }, filters),
		silence: asksForUnstated(atlas, year, filters) ? "trends" : hasClass(year) ? undefined : "classes",
	}));
}

/** Where the report on show cannot say which areas are asked for, there are none to follow. */
function followed(atlas: Atlas, view: View): CountedReport[] {
	const [period, filters] = [periodOf(atlas, view), filtersOf(view)];
	const silence = asksForUnstated(atlas, period.year, filters)
		? "trends"
		: period.since === undefined
			? "changes"
			: undefined;
	return followFiltered(atlas, period, filters).map((report) => ({ ...report, silence }));
}
