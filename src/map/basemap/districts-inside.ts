/**
 * Which of the basemap's districts lie within which boundary versions. Their points come with the basemap's tiles, and
 * each is looked at once: a change of report then only asks which versions are on show.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { containsPoint } from "../../domain/contains-point.ts";
import type { BoundaryVersionId } from "../../domain/dataset.ts";
import { SOURCES } from "../ids.ts";
import { DISTRICTS_ZOOM, isDistrict, PLACES_LAYER } from "./place-layers.ts";

export class DistrictsInside {
	readonly #atlas: Atlas;
	/** The boundary versions around a district's point, by the district's name; where two share a name, around either. */
	readonly #around = new Map<string, ReadonlySet<BoundaryVersionId>>();
	readonly #seen = new Set<string>();

	/** `onMore`: there are more than before. */
	constructor(atlas: Atlas, map: MapLibreMap, onMore: () => void) {
		this.#atlas = atlas;
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId !== SOURCES.basemap || !tile?.hasData() || map.getZoom() < DISTRICTS_ZOOM - 1) return;
			const before = this.#around.size;
			for (const { geometry, properties } of map.querySourceFeatures(SOURCES.basemap, {
				sourceLayer: PLACES_LAYER,
				filter: isDistrict,
			})) {
				if (geometry.type === "Point") this.#look(String(properties.name), geometry.coordinates);
			}
			if (this.#around.size > before) onMore();
		});
	}

	/** The names of the districts within any of these boundary versions. */
	namesWithin(shown: ReadonlySet<BoundaryVersionId>): string[] {
		return [...this.#around].filter(([, around]) => [...around].some((id) => shown.has(id))).map(([name]) => name);
	}

	#look(name: string, [lng = 0, lat = 0]: number[]): void {
		const key = `${name} ${lng.toFixed(2)} ${lat.toFixed(2)}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		const around = this.#atlas.boundaries.filter((boundary) => containsPoint(boundary, [lng, lat])).map(({ id }) => id);
		if (around.length > 0) this.#around.set(name, new Set([...(this.#around.get(name) ?? []), ...around]));
	}
}
