/** Writes feature-state into one of the map's sources, and only where it differs from what the source holds. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { isShallowEqual } from "../domain/is-shallow-equal.ts";

/** A source, and of a source of vector tiles the layer within it. */
export interface StateTarget {
	readonly source: string;
	readonly sourceLayer?: string;
}

export class FeatureStates<Id extends string, State extends object> {
	readonly #map: MapLibreMap;
	readonly #target: StateTarget;
	readonly #otherwise: State;
	/** What the source holds, where that is something else than `otherwise`. */
	readonly #held = new Map<Id, State>();

	/** `otherwise`: the state of every feature that nothing is written for, and of all of them in a new style. */
	constructor(map: MapLibreMap, target: StateTarget, otherwise: State) {
		this.#map = map;
		this.#target = target;
		this.#otherwise = otherwise;
	}

	/**
	 * The states of the features that are named; every other one gets `otherwise`. Does nothing while the source is gone.
	 */
	write(states: ReadonlyMap<Id, State>): void {
		if (!this.#map.getSource(this.#target.source)) return;
		for (const id of this.#held.keys()) if (!states.has(id)) this.#set(id, this.#otherwise);
		for (const [id, state] of states) this.#set(id, state);
	}

	/** The style was replaced, and its feature-states with it. */
	styleReplaced(): void {
		this.#held.clear();
	}

	/**
	 * Writes what the source holds anew. MapLibre works out what a feature's state does to its looks when the state is
	 * written, and otherwise only once a worker has parsed the tile again: so the style's new colours are there with the next
	 * picture.
	 */
	styleChanged(): void {
		for (const [id, state] of this.#held) this.#map.setFeatureState({ ...this.#target, id }, state);
	}

	#set(id: Id, state: State): void {
		if (isShallowEqual(state, this.#held.get(id) ?? this.#otherwise)) return;
		this.#map.setFeatureState({ ...this.#target, id }, state);
		if (isShallowEqual(state, this.#otherwise)) this.#held.delete(id);
		else this.#held.set(id, state);
	}
}
