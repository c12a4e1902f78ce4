/** The areas that a view counts in each report, for figures that set all reports side by side. */
import type { Atlas } from "../domain/atlas.ts";
import { sidesOf } from "../domain/change.ts";
import { isInUse } from "../domain/classification.ts";
import type { AreaId, Assessment, ReportYear } from "../domain/dataset.ts";
import { asksForUnstated, comparesReports, filterAreas } from "../domain/filter.ts";
import { standing } from "../domain/lineage.ts";
import { filtersOf, shownAreas, shownChanges, yearOf } from "./selectors.ts";
import type { View } from "./view.ts";

/** Of what is asked for, what a report cannot say: it states no trends, follows no other report, or has not got the class. */
export type Silence = "trends" | "changes" | "classes";

export interface CountedReport {
	readonly year: ReportYear;
	readonly areas: readonly Assessment[];
	/** Then that there are no areas here does not say that there are none. */
	readonly silence?: Silence | undefined;
}

/**
 * Oldest first. Each report is filtered as its own list would be, so that it counts what the timeline counts; but a comparison
 * that asks for changes or trends is about certain areas, and these are followed through all reports.
 */
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
	const filters = filtersOf(view);
	return view.subject.kind === "comparison" && (comparesReports(filters) || filters.trends.length > 0);
}

function filtered(atlas: Atlas, view: View): CountedReport[] {
	const filters = filtersOf(view);
	const { classifications } = filters;
	return atlas.years.map((year) => {
		const since = atlas.previous(year);
		const silence = asksForUnstated(atlas, year, filters)
			? "trends"
			: comparesReports(filters) && since === undefined
				? "changes"
				: classifications.length > 0 && !classifications.some((one) => isInUse(one, year))
					? "classes"
					: undefined;
		return { year, areas: filterAreas(atlas, { year, since }, filters), silence };
	});
}

/**
 * The report on show lists what the filters leave of it; of a split that may be one of the parts alone. Where it states no trends,
 * nobody knows which areas are asked for.
 */
function followed(atlas: Atlas, view: View): CountedReport[] {
	if (asksForUnstated(atlas, yearOf(atlas, view), filtersOf(view)))
		return atlas.years.map((year) => ({ year, areas: [], silence: "trends" }));
	const shown = shownAreas(atlas, view);
	const asked = [...shownChanges(atlas, view).flatMap((change) => sidesOf(change).then), ...shown];
	return atlas.years.map((year) => ({
		year,
		areas: year === yearOf(atlas, view) ? shown : unique(asked.flatMap(({ area }) => listedFor(atlas, area, year))),
	}));
}

/** What a report lists of an area: itself, the whole that it was part of, or the parts that it was split into. */
function listedFor(atlas: Atlas, area: AreaId, year: ReportYear): readonly Assessment[] {
	const then = standing(atlas, area, year);
	switch (then.kind) {
		case "listed":
		case "part-of":
			return [then.assessment];
		case "split":
			return then.parts;
		case "not-listed":
			return [];
	}
}

function unique(assessments: readonly Assessment[]): Assessment[] {
	return [...new Map(assessments.map((assessment) => [assessment.area, assessment])).values()];
}
