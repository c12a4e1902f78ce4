/** Keeps the label layers of the report on show opaque and on top; see `labels/label-layers.ts` for why. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { LAYERS, labelLayer, roomLayer } from "../ids.ts";
import type { Scene } from "../scene.ts";
import { labelFilter } from "./label-layers.ts";

export class LabelOrder {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	#year: ReportYear | undefined;
	/** The areas each layer is restricted to, as text, so that a filter is set only where it differs. */
	readonly #restrictions = new Map<ReportYear, string>();

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	/** Forgets what was set, after the style was replaced. */
	reset(): void {
		this.#year = undefined;
		this.#restrictions.clear();
	}

	show(scene: Scene): void {
		const { year } = scene;
		this.#restrict(scene);
		if (year === this.#year) return;
		for (const other of this.#atlas.years) {
			if (other === year) continue;
			if (this.#year !== undefined && other !== this.#year) continue;
			this.#map.setPaintProperty(labelLayer(other), "text-opacity", 0);
			this.#map.moveLayer(labelLayer(other), LAYERS.fill);
			this.#map.moveLayer(roomLayer(other), LAYERS.fill);
		}
		this.#map.moveLayer(labelLayer(year), LAYERS.selectedLabel);
		this.#map.moveLayer(roomLayer(year), LAYERS.selectedLabel);
		this.#map.setPaintProperty(labelLayer(year), "text-opacity", 1);
		this.#year = year;
	}

	/** Without filters and selection a layer keeps the filter it was made with, and the worker has nothing to do. */
	#restrict({ year, shown, selected }: Scene): void {
		const isWhole = selected === undefined && shown.length === this.#atlas.assessmentsIn(year).length;
		const areas: AreaId[] | undefined = isWhole
			? undefined
			: shown.map(({ area }) => area).filter((area) => area !== selected);
		const text = areas?.join(" ") ?? "";
		// Not known of a style that has just come; the map does nothing for a filter that it has.
		if (this.#restrictions.get(year) === text) return;
		this.#map.setFilter(labelLayer(year), labelFilter(year, areas));
		this.#map.setFilter(roomLayer(year), labelFilter(year, areas));
		this.#restrictions.set(year, text);
	}
}
