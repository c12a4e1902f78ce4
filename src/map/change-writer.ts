/** Writes into the map which drawing bears which mark of change, and only where that differs from what was written before. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { ChangeKind } from "../domain/change.ts";
import type { BoundaryId } from "../domain/dataset.ts";
import { SOURCES } from "./ids.ts";
import type { Scene } from "./scene.ts";

export class ChangeWriter {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #written = new Map<BoundaryId, ChangeKind>();

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	/** Forgets what was written, after the style was replaced. */
	reset(): void {
		this.#written.clear();
	}

	show(scene: Scene): void {
		const marks = changeMarks(scene);
		for (const { id } of this.#atlas.boundaries) {
			const change = marks.get(id);
			if (change === this.#written.get(id)) continue;
			this.#map.setFeatureState({ source: SOURCES.changes, id }, { change: change ?? "none" });
			if (change) this.#written.set(id, change);
			else this.#written.delete(id);
		}
	}
}

/** The kind of change of each drawing that the scene shows or outlines; none outside a comparison. */
export function changeMarks({ shown, departed, changes }: Scene): ReadonlyMap<BoundaryId, ChangeKind> {
	const marks = new Map<BoundaryId, ChangeKind>();
	for (const { area, boundary } of [...shown, ...departed]) {
		const kind = changes?.get(area)?.kind;
		if (kind) marks.set(boundary, kind);
	}
	return marks;
}
