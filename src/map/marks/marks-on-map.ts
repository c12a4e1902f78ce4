/** Writes what areas are marked with into the map; where nothing is asked that marks them, nothing is written. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { markFeatures } from "./mark-layer.ts";

export class MarksOnMap implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	/** What the source holds; not known of a style that has just come. */
	#held: string | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
	}

	styleReplaced(): void {
		this.#held = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show(picture: Picture): void {
		const features = markFeatures(this.#atlas, picture);
		const written = JSON.stringify(features);
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.marks);
		if (!source || written === this.#held) return;
		this.#held = written;
		source.setData(features);
	}
}
