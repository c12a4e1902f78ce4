/**
 * The parts that write the areas of a picture into the map's style: their states, their labels, and what keeps clear of
 * them; and its name.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import { boundaryStates, HIDDEN } from "../signs/boundary-state.ts";
import { HiddenLabels } from "./basemap/hidden-labels.ts";
import { FeatureStates } from "./feature-state.ts";
import { SOURCES } from "./ids.ts";
import { LabelOrder } from "./labels/label-order.ts";
import { labelStates, ON_LAND } from "./labels/label-states.ts";
import { SelectedLabel } from "./labels/selected-label.ts";
import type { MapPart } from "./map-part.ts";
import { MarksOnMap } from "./marks/marks-on-map.ts";
import { CollisionBoxes } from "./place-symbols/collision-boxes.ts";
import type { Picture } from "./scene.ts";

export function styleParts(atlas: Atlas, map: MapLibreMap): MapPart[] {
	return [
		statePart(map, SOURCES.boundaries, HIDDEN, (picture) => boundaryStates(atlas, picture)),
		new MarksOnMap(atlas, map),
		new HiddenLabels(atlas, map),
		new LabelOrder(atlas, map),
		new SelectedLabel(atlas, map),
		...[SOURCES.labels, SOURCES.selectedLabel].map((source) =>
			statePart(map, source, ON_LAND, (picture) => labelStates(atlas, picture)),
		),
		new CollisionBoxes(atlas, map),
		{ show: ({ words, year }) => map.getCanvas().setAttribute("aria-label", words.map(year)) },
	];
}

/** A part that is nothing but feature-states, of boundary versions or of labels. */
function statePart<Id extends string, State extends object>(
	map: MapLibreMap,
	source: string,
	otherwise: State,
	statesOf: (picture: Picture) => ReadonlyMap<Id, State>,
): MapPart {
	const states = new FeatureStates<Id, State>(map, { source }, otherwise);
	return {
		show: (picture) => states.write(statesOf(picture)),
		styleReplaced: () => states.styleReplaced(),
		styleChanged: () => states.styleChanged(),
	};
}
