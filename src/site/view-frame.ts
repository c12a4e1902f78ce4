/** What of the country a view brings into sight, until its reader moves the map: for the map on the page and for the exported image. */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId } from "../domain/dataset.ts";
import { comparesReports, filterAreas, isFiltering } from "../domain/filter.ts";
import { boxOfAreas } from "../signs/extents.ts";
import {
	type Frame,
	frameOfArea,
	frameOfAreas,
	frameOfFamily,
	frameOfMunicipality,
	frameOfPlace,
} from "../signs/frames.ts";
import { filtersOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { areasInView } from "./areas-in-view.ts";

export function frameOf(atlas: Atlas, view: View): Frame {
	const { subject, outlines } = view;
	if (subject.kind === "area") {
		const { area, year } = subject;
		return { isOfAll: false, box: outlines ? frameOfFamily(atlas, area) : frameOfArea(atlas, area, year) };
	}
	if (subject.kind === "place")
		return { isOfAll: subject.place === null, box: frameOfPlace(atlas, subject.place, subject.year) };
	const found = areasFound(atlas, view);
	if (subject.kind === "municipality" && !isFiltering(view.filters)) {
		return { isOfAll: false, box: frameOfMunicipality(atlas, subject.municipality) };
	}
	if (found.length === 0) return { isOfAll: true, box: boxOfAreas(atlas, []) };
	return { isOfAll: false, box: frameOfAreas(atlas, found) };
}

/**
 * What the filters leave, in whatever report, so that the map stays where it is while the reader compares; of changes and trends,
 * which are a report's own, what is on show.
 */
function areasFound(atlas: Atlas, view: View): readonly AreaId[] {
	const filters = filtersOf(view);
	if (!isFiltering(filters)) return [];
	if (comparesReports(filters) || filters.trends.length > 0) {
		const { shown, removed } = areasInView(atlas, { ...view, drawsFormer: false });
		return [...shown, ...removed].map(({ area }) => area);
	}
	const left = new Set(
		atlas.years.flatMap((year) => filterAreas(atlas, { year, since: undefined }, filters).map(({ area }) => area)),
	);
	return atlas.areas.map(({ id }) => id).filter((id) => left.has(id));
}
