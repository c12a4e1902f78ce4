/**
 * Silences the ground's names that areas on the map bear already, so that no name stands twice.
 * The state goes by name: a district elsewhere in the country that shares it is silent too, which costs less than a second "Tensta".
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { partsOfName } from "../domain/names.ts";
import { SOURCES } from "./ids.ts";
import { PLACES_LAYER } from "./layers/places.ts";
import type { Scene } from "./scene.ts";

export class TakenNames {
	readonly #map: MapLibreMap;
	#taken: ReadonlySet<string> = new Set();

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	/** Forgets what was set, after the style was replaced. */
	reset(): void {
		this.#taken = new Set();
	}

	show({ shown }: Scene): void {
		const taken = new Set(shown.flatMap(({ name }) => [name, ...partsOfName(name)]));
		for (const name of this.#taken) if (!taken.has(name)) this.#write(name, false);
		for (const name of taken) if (!this.#taken.has(name)) this.#write(name, true);
		this.#taken = taken;
	}

	#write(id: string, taken: boolean): void {
		this.#map.setFeatureState({ source: SOURCES.ground, sourceLayer: PLACES_LAYER, id }, { taken });
	}
}
