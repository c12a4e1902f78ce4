/** The view as a scene for the map: what to draw, what to frame, and in which words. */
import type { Atlas } from "../../domain/atlas.ts";
import type { AreaId } from "../../domain/dataset.ts";
import { liesWithin, PLACE_FACETS } from "../../domain/filter.ts";
import { family } from "../../domain/lineage.ts";
import { presentClasses } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/sv.ts";
import type { MapWords, Scene } from "../../map/scene.ts";
import { departedAreas, filtersOf, selectedArea, shownAreas, yearOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

export function sceneOf(atlas: Atlas, view: View, theme: Scene["theme"], words: MapWords): Scene {
	const asksForDeparted = view.subject.kind === "comparison" || view.filters.changes.includes("borta");
	return {
		year: yearOf(atlas, view),
		shown: shownAreas(atlas, view),
		departed: asksForDeparted ? departedAreas(atlas, view) : [],
		selected: selectedArea(view),
		camera: view.camera,
		frame: areasToFrame(atlas, view),
		theme,
		words,
	};
}

/** The same for every report, so that the map stays where it is while the reader compares; none means all of Sweden. */
function areasToFrame(atlas: Atlas, view: View): readonly AreaId[] {
	const selected = selectedArea(view);
	if (selected !== undefined) return family(atlas, selected);
	const filters = filtersOf(view);
	if (PLACE_FACETS.every((facet) => filters[facet].length === 0)) return [];
	return atlas.areas.map(({ id }) => id).filter((id) => liesWithin(atlas, filters, id));
}

export function mapWords(words: Messages): MapWords {
	return {
		map: (year) => `${words.map.label(year)}. ${words.map.hint}`,
		cityName: (name, others) => (others > 0 ? words.map.cityAndOthers(name) : name),
		city: (name, others, tally) => {
			const counts = presentClasses(tally)
				.toReversed()
				.map(({ classification, count }) => words.classifications[classification].count(count));
			return words.map.city(others > 0 ? words.map.andOthers(name, others) : name, tally.total, counts);
		},
		area: ({ name, year, classification }) => [
			name,
			words.area.assessment(year, words.classifications[classification].name),
		],
	};
}
