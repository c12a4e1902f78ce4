/** Writes the drawings' states into the map, and only those that differ from what was written before. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { BoundaryId } from "../domain/dataset.ts";
import { type BoundaryState, boundaryStates, HIDDEN } from "./boundary-state.ts";
import { SOURCES } from "./ids.ts";
import type { Scene } from "./scene.ts";

export class BoundaryWriter {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #written = new Map<BoundaryId, BoundaryState>();

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	/** Forgets what was written, after the style was replaced. */
	reset(): void {
		this.#written.clear();
	}

	show(scene: Scene): void {
		const states = boundaryStates(this.#atlas, scene);
		for (const { id } of this.#atlas.boundaries) {
			const state = states.get(id) ?? HIDDEN;
			if (isSame(state, this.#written.get(id) ?? HIDDEN)) continue;
			this.#map.setFeatureState({ source: SOURCES.boundaries, id }, state);
			this.#written.set(id, state);
		}
	}
}

function isSame(a: BoundaryState, b: BoundaryState): boolean {
	return a.drawn === b.drawn && a.borrowed === b.borrowed && a.emphasis === b.emphasis;
}
