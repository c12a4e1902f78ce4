/**
 * The images that the style draws with, made here rather than fetched: patterns, marks, collision boxes, the plates of road numbers. Another
 * theme paints the same ones over: a style that named others would have to wait for a worker to lay tiles out anew.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { THEMES, type Theme } from "../signs/palette.ts";

import { INKS, patternId, patternImage } from "./areas/pattern-images.ts";
import { SHIELD_IMAGE, shieldImage } from "./basemap/shield-image.ts";
import type { MapPart } from "./map-part.ts";
import { markImages } from "./marks/mark-images.ts";
import { COLLISION_IMAGE } from "./place-symbols/collision-layer.ts";
import type { Picture } from "./scene.ts";

export class MapImages implements MapPart {
	readonly #map: MapLibreMap;
	/** The theme in which the map is known to have them; a style that replaces another may lack them. */
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
		paintImages(this.#map, THEMES[theme]);
	}
}

function paintImages(map: MapLibreMap, theme: Theme): void {
	const paint = (
		id: string,
		image: Parameters<MapLibreMap["updateImage"]>[1],
		options: Parameters<MapLibreMap["addImage"]>[2] = {},
	) => {
		if (map.hasImage(id)) map.updateImage(id, image);
		else map.addImage(id, image, options);
	};
	for (const { id, image, pixelRatio } of markImages(theme)) paint(id, image, { pixelRatio });
	for (const classification of CLASSIFICATIONS) {
		for (const ink of INKS) {
			const pattern = patternImage(classification, theme, ink);
			if (pattern) paint(patternId(classification, ink), pattern.image, { pixelRatio: pattern.pixelRatio });
		}
	}
	paint(COLLISION_IMAGE.id, COLLISION_IMAGE.image);
	const shield = shieldImage(theme);
	paint(SHIELD_IMAGE, shield.image, shield.options);
}
