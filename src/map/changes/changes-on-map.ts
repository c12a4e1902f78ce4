/** Writes the symbols of what changed into the map; outside a comparison there are none, and nothing is written. */
import { featureCollection } from "@turf/turf";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { markedAreas } from "../../signs/change-state.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { changeFeatures } from "./change-layers.ts";

const NONE = JSON.stringify(featureCollection([]));

export class ChangesOnMap implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	/** What the source holds. */
	#held = NONE;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	styleReplaced(): void {
		this.#held = NONE;
	}

	/** The style of another theme has an empty source. */
	styleChanged(): void {
		this.styleReplaced();
	}

	show(picture: Picture): void {
		const features = changeFeatures(this.#atlas, markedAreas(picture));
		const written = JSON.stringify(features);
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.changes);
		if (!source || written === this.#held) return;
		this.#held = written;
		source.setData(features);
	}
}
