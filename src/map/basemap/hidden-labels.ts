/**
 * Silences the ground's names that areas on the map bear already, so that no name stands twice, and those of districts within
 * an area, so that the area's own name is the one that stands in it.
 * The state goes by name: a district elsewhere in the country that shares it is silent too, which costs less than a second "Tensta".
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { partsOfName } from "../../domain/names.ts";
import { selectedDrawing } from "../../signs/boundary-state.ts";
import { SOURCES } from "../ids.ts";
import type { Scene } from "../scene.ts";
import { DistrictsInside } from "./districts-inside.ts";
import { PLACES_LAYER } from "./place-layers.ts";

export class TakenNames {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #districts: DistrictsInside;
	#taken: ReadonlySet<string> = new Set();
	#scene: Scene | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
		this.#districts = new DistrictsInside(atlas, map, () => {
			if (this.#scene) this.show(this.#scene);
		});
	}

	/** Forgets what was set, after the style was replaced. */
	reset(): void {
		this.#taken = new Set();
		this.#scene = undefined;
	}

	show(scene: Scene): void {
		this.#scene = scene;
		const selected = selectedDrawing(this.#atlas, scene);
		const drawn = selected ? [...scene.shown, selected] : scene.shown;
		const borne = drawn.flatMap(({ name }) => [name, ...partsOfName(name)]);
		const within = this.#districts.within(new Set(drawn.map(({ boundary }) => boundary)));
		const taken = new Set([...borne, ...within]);
		for (const name of this.#taken) if (!taken.has(name)) this.#write(name, false);
		for (const name of taken) if (!this.#taken.has(name)) this.#write(name, true);
		this.#taken = taken;
	}

	#write(id: string, taken: boolean): void {
		this.#map.setFeatureState({ source: SOURCES.ground, sourceLayer: PLACES_LAYER, id }, { taken });
	}
}
