/** The areas that a view shows, for the map and for its legend, so that they cannot disagree. */
import type { Atlas } from "../domain/atlas.ts";
import { changesByArea, isOfMethod, sidesOf } from "../domain/change.ts";
import { comparesReports } from "../domain/filter.ts";
import type { AreasOnShow } from "../signs/areas-on-show.ts";
import { filtersOf, periodOf, removedOnShow, selectedArea, shownAreas, shownChanges } from "../state/selectors.ts";
import type { View } from "../state/view.ts";

export function areasInView(atlas: Atlas, view: View): AreasOnShow {
	const period = periodOf(atlas, view);
	const filters = filtersOf(view);
	const isComparison = view.subject.kind === "comparison";
	const about = {
		period,
		changes: isComparison && period.since !== undefined ? changesByArea(atlas, period.since, period.year) : undefined,
		marksMethod: view.marksMethod || filters.changes.some(isOfMethod),
		countsRemoved: comparesReports(filters),
		marksTrends: !isComparison && filters.trends.length > 0,
		selected: selectedArea(view),
		outlines: view.outlines,
	};
	if (isComparison && view.drawsFormer && period.since !== undefined) {
		const sides = shownChanges(atlas, view).map(sidesOf);
		const entered = sides.flatMap(({ then, now }) => (then.length === 0 ? now : []));
		return { ...about, year: period.since, shown: sides.flatMap(({ then }) => then), removed: entered };
	}
	return { ...about, year: period.year, shown: shownAreas(atlas, view), removed: removedOnShow(atlas, view) };
}
