/**
 * Gives the map's placement of labels the collision boxes of the city symbols at the zoom on show; see
 * `collision-layer.ts`.
 */
import { featureCollection } from "@turf/turf";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { cityGroups, levelAt } from "../../signs/city-groups.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { MapWords, Picture } from "../scene.ts";
import { collisionBoxes } from "./collision-layer.ts";

export class CollisionBoxes implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	#words: MapWords | undefined;
	/** What the source holds, which is nothing where there is no level; not known of a style that has just come. */
	#held: { readonly level: number | undefined; readonly words: MapWords } | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
		map.on("zoom", () => this.#write());
	}

	styleReplaced(): void {
		this.#held = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show({ words }: Picture): void {
		this.#words = words;
		this.#write();
	}

	#write(): void {
		const words = this.#words;
		const level = levelAt(this.#map.getZoom());
		if (!words || (this.#held && this.#held.level === level && this.#held.words === words)) return;
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.collisionBoxes);
		if (!source) return;
		this.#held = { level, words };
		source.setData(level === undefined ? featureCollection([]) : collisionBoxes(cityGroups(this.#atlas, level), words));
	}
}
