/** Keeps the label layers of the report on show opaque and on top; see `label-layers.ts` for why. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { isMarked } from "../../signs/change-state.ts";
import { collisionLayerOf, LAYERS, labelLayer } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { UNCHECKED } from "../unchecked.ts";
import { labelFilter } from "./label-layers.ts";

export class LabelOrder implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	/** The report whose labels are on top; not known of a style that has just come. */
	#year: ReportYear | undefined;
	/** The areas that its labels are restricted to; not known of a style that has just come. */
	#restriction: readonly AreaId[] | "all" | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	styleReplaced(): void {
		this.#year = undefined;
		this.#restriction = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show(picture: Picture): void {
		const { year } = picture;
		const restriction = this.#restrictionOf(picture);
		if (year !== this.#year) this.#raise(year);
		if (!isSameRestriction(restriction, this.#restriction)) this.#restrict(year, restriction);
		this.#restriction = restriction;
	}

	#raise(year: ReportYear): void {
		for (const other of this.#atlas.years) {
			if (other === year || (this.#year !== undefined && other !== this.#year)) continue;
			this.#map.setPaintProperty(labelLayer(other), "text-opacity", 0, UNCHECKED);
			this.#map.moveLayer(labelLayer(other), LAYERS.fill);
			this.#map.moveLayer(collisionLayerOf(other), LAYERS.fill);
			// As the style has them: the labels of a report that is not on show are those of all its areas.
			if (this.#restriction !== "all") this.#restrict(other, "all");
		}
		this.#map.moveLayer(labelLayer(year), LAYERS.selectedLabel);
		this.#map.moveLayer(collisionLayerOf(year), LAYERS.selectedLabel);
		this.#map.setPaintProperty(labelLayer(year), "text-opacity", 1, UNCHECKED);
		this.#year = year;
		this.#restriction = undefined;
	}

	/**
	 * Without filters and selection a layer keeps the filter it was made with, and the worker has nothing to do. In a
	 * comparison what did not change is named only when it is pointed at.
	 */
	#restrictionOf(picture: Picture): readonly AreaId[] | "all" {
		const { year, shown, selected, changes } = picture;
		const areas = shown.map(({ area }) => area);
		if (changes !== undefined) return areas.filter((area) => isMarked(picture, area));
		const isWhole = selected === undefined && shown.length === this.#atlas.assessmentsIn(year).length;
		return isWhole ? "all" : areas.filter((area) => area !== selected);
	}

	/** The map does nothing for a filter that it has. */
	#restrict(year: ReportYear, restriction: readonly AreaId[] | "all"): void {
		const filter = labelFilter(year, restriction === "all" ? undefined : restriction);
		this.#map.setFilter(labelLayer(year), filter, UNCHECKED);
		this.#map.setFilter(collisionLayerOf(year), filter, UNCHECKED);
	}
}

function isSameRestriction(a: readonly AreaId[] | "all", b: readonly AreaId[] | "all" | undefined): boolean {
	return a === b || (typeof a === "object" && typeof b === "object" && a.join(" ") === b.join(" "));
}
