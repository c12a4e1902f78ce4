/** Gives the map's placement of labels the collision boxes of the place symbols as they stand; see `collision-layer.ts`. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { PlacedGroup } from "../../signs/place-layout.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { MapWords, Picture } from "../scene.ts";
import { collisionBoxes } from "./collision-layer.ts";
import { placesOn } from "./places-on-map.ts";

export class CollisionBoxes implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	#picture: Picture | undefined;
	/** What the source holds; not known of a style that has just come. */
	#held: { readonly placed: readonly PlacedGroup[]; readonly words: MapWords } | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
		map.on("zoom", () => this.#write());
		map.on("resize", () => this.#write());
	}

	styleReplaced(): void {
		this.#held = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show(picture: Picture): void {
		this.#picture = picture;
		this.#write();
	}

	#write(): void {
		if (!this.#picture) return;
		const { words } = this.#picture;
		const { placed, level } = placesOn(this.#atlas, this.#map, this.#picture);
		if (this.#held?.placed === placed && this.#held.words === words) return;
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.collisionBoxes);
		if (!source) return;
		this.#held = { placed, words };
		source.setData(collisionBoxes(placed, level, words));
	}
}
