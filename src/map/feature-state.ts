/** Writes feature-state into one of the map's sources of drawings, and only where it differs from what was written before. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { BoundaryId } from "../domain/dataset.ts";

export class StateWriter<State extends object> {
	readonly #map: MapLibreMap;
	readonly #source: string;
	readonly #ids: readonly BoundaryId[];
	readonly #otherwise: State;
	readonly #isSame: (a: State, b: State) => boolean;
	readonly #written = new Map<BoundaryId, State>();

	/** `otherwise`: the state of every drawing that nothing else is said of, and of all of them in a new style. */
	constructor(
		map: MapLibreMap,
		source: string,
		ids: readonly BoundaryId[],
		otherwise: State,
		isSame: (a: State, b: State) => boolean,
	) {
		this.#map = map;
		this.#source = source;
		this.#ids = ids;
		this.#otherwise = otherwise;
		this.#isSame = isSame;
	}

	/** Forgets what was written, after the style was replaced. */
	reset(): void {
		this.#written.clear();
	}

	show(states: ReadonlyMap<BoundaryId, State>): void {
		for (const id of this.#ids) {
			const state = states.get(id) ?? this.#otherwise;
			if (this.#isSame(state, this.#written.get(id) ?? this.#otherwise)) continue;
			this.#map.setFeatureState({ source: this.#source, id }, state);
			this.#written.set(id, state);
		}
	}
}
