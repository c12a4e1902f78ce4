/**
 * The images that the style of a theme draws with, made here rather than fetched: patterns, change symbols, collision
 * boxes.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { THEMES, type Theme } from "../signs/palette.ts";

import { INKS, patternId, patternImage } from "./areas/pattern-images.ts";
import { changeImages } from "./changes/change-images.ts";
import { COLLISION_IMAGE } from "./cities/collision-layer.ts";
import type { MapPart } from "./map-part.ts";
import type { Picture } from "./scene.ts";

export class MapImages implements MapPart {
	readonly #map: MapLibreMap;
	/** The theme whose images the map is known to have; a style that replaces another may lack them. */
	#theme: Theme["name"] | undefined;

	constructor(map: MapLibreMap) {
		this.#map = map;
	}

	styleReplaced(): void {
		this.#theme = undefined;
	}

	show({ theme }: Picture): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		addImages(this.#map, THEMES[theme]);
	}
}

/** Adds those that the map lacks. Their names hold the theme's, so those of several themes lie beside each other. */
function addImages(map: MapLibreMap, theme: Theme): void {
	const add = (id: string, image: Parameters<MapLibreMap["addImage"]>[1], pixelRatio = 1) => {
		if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
	};
	for (const { id, image, pixelRatio } of changeImages(theme)) add(id, image, pixelRatio);
	for (const classification of CLASSIFICATIONS) {
		for (const ink of INKS) {
			const pattern = patternImage(classification, theme, ink);
			if (pattern) add(patternId(classification, theme, ink), pattern.image, pattern.pixelRatio);
		}
	}
	add(COLLISION_IMAGE.id, COLLISION_IMAGE.image);
}
