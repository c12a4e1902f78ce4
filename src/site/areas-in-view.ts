/** The areas that a view shows, for the map and for its legend, so that they cannot disagree. */
import type { Atlas } from "../domain/atlas.ts";
import { changesByArea } from "../domain/change.ts";
import type { AreasOnShow } from "../signs/areas-on-show.ts";
import { periodOf, removedOnShow, selectedArea, shownAreas } from "../state/selectors.ts";
import type { View } from "../state/view.ts";

export function areasInView(atlas: Atlas, view: View): AreasOnShow {
	const { year, since } = periodOf(atlas, view);
	const isComparison = view.subject.kind === "comparison";
	return {
		year,
		since,
		shown: shownAreas(atlas, view),
		removed: removedOnShow(atlas, view),
		changes: isComparison && since !== undefined ? changesByArea(atlas, since, year) : undefined,
		selected: selectedArea(view),
		outlines: view.outlines,
	};
}
