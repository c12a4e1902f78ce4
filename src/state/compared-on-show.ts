/** The areas on show with what changed for each, for a table or file that sets two reports against each other. */
import type { Atlas } from "../domain/atlas.ts";
import { type ComparedArea, comparedAreas } from "../domain/compared-area.ts";
import { periodOf, removedOnShow, shownAreas } from "./selectors.ts";
import type { View } from "./view.ts";

/** By name, those that have left the list among the others where the view asks for them. */
export function comparedOnShow(atlas: Atlas, view: View): ComparedArea[] {
	return comparedAreas(atlas, periodOf(atlas, view), shownAreas(atlas, view), removedOnShow(atlas, view));
}
