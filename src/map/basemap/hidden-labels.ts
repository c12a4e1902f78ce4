/**
 * Hides the basemap's labels whose names areas on the map have already, so that no name stands twice, and those of
 * districts within an area, so that the area's own name is the one that stands in it.
 * The state goes by name: a district elsewhere in the country that shares it is hidden too, which costs less than a
 * second "Tensta".
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { partsOfName } from "../../domain/names.ts";
import { assessmentToDraw } from "../../signs/boundary-state.ts";
import { FeatureStates } from "../feature-state.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { DistrictsInside } from "./districts-inside.ts";
import { PLACES_LAYER } from "./place-layers.ts";
import { STATIONS_LAYER, STOPS_LAYER } from "./stop-layers.ts";

/** The layers of the tiles whose names can be hidden. */
export const NAMED_LAYERS = [PLACES_LAYER, STATIONS_LAYER, STOPS_LAYER] as const;

export class HiddenLabels implements MapPart {
	readonly #atlas: Atlas;
	readonly #states: readonly FeatureStates<string, { isHidden: boolean }>[];
	readonly #districts: DistrictsInside;
	#picture: Picture | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#states = NAMED_LAYERS.map(
			(sourceLayer) => new FeatureStates(map, { source: SOURCES.basemap, sourceLayer }, { isHidden: false }),
		);
		this.#districts = new DistrictsInside(atlas, map, () => {
			if (this.#picture) this.show(this.#picture);
		});
	}

	show(picture: Picture): void {
		this.#picture = picture;
		const selected = assessmentToDraw(this.#atlas, picture);
		const drawn = selected ? [...picture.shown, selected] : picture.shown;
		const names = drawn.flatMap(({ name }) => [name, ...partsOfName(name)]);
		const districts = this.#districts.namesWithin(new Set(drawn.map(({ boundary }) => boundary)));
		for (const states of this.#states) {
			states.write(new Map([...names, ...districts].map((name) => [name, { isHidden: true }])));
		}
	}

	styleReplaced(): void {
		for (const states of this.#states) states.styleReplaced();
	}
}
