/**
 * The images that the style draws with, made here rather than fetched: patterns, marks, collision boxes, the plates of road numbers. Another
 * theme paints the same ones over: a style that named others would have to wait for a worker to lay tiles out anew.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { THEMES, type Theme } from "../signs/palette.ts";

import { INKS, patternId, patternImage, repeatsAt } from "./areas/pattern-images.ts";
import { SHIELD_IMAGE, shieldImage } from "./basemap/shield-image.ts";
import type { MapPart } from "./map-part.ts";
import { markImages } from "./marks/mark-images.ts";
import { COLLISION_IMAGE } from "./place-symbols/collision-layer.ts";
import type { Picture } from "./scene.ts";

export class MapImages implements MapPart {
	readonly #map: MapLibreMap;
	/** The theme in which the map is known to have them; a style that replaces another may lack them. */
	#theme: Theme["name"] | undefined;
	/** How often each image of a pattern repeats it. */
	#repeats: number | undefined;

	constructor(map: MapLibreMap) {
		this.#map = map;
		map.on("zoom", () => {
			if (this.#theme && repeatsAt(map.getZoom()) !== this.#repeats) this.#paintPatterns(THEMES[this.#theme]);
		});
	}

	styleReplaced(): void {
		this.#theme = undefined;
	}

	show({ theme }: Picture): void {
		if (theme === this.#theme) return;
		this.#theme = theme;
		for (const { id, image, pixelRatio } of markImages(THEMES[theme])) this.#paint(id, image, { pixelRatio });
		this.#paintPatterns(THEMES[theme]);
		this.#paint(COLLISION_IMAGE.id, COLLISION_IMAGE.image);
		const shield = shieldImage(THEMES[theme]);
		this.#paint(SHIELD_IMAGE, shield.image, shield.options);
	}

	#paintPatterns(theme: Theme): void {
		const repeats = repeatsAt(this.#map.getZoom());
		this.#repeats = repeats;
		for (const classification of CLASSIFICATIONS) {
			for (const ink of INKS) {
				const pattern = patternImage(classification, theme, ink, repeats);
				if (!pattern) continue;
				this.#paint(patternId(classification, ink), pattern.image, { pixelRatio: pattern.pixelRatio });
			}
		}
	}

	#paint(
		id: string,
		image: Parameters<MapLibreMap["updateImage"]>[1],
		options: Parameters<MapLibreMap["addImage"]>[2] = {},
	): void {
		if (this.#map.hasImage(id)) this.#map.updateImage(id, image);
		else this.#map.addImage(id, image, options);
	}
}
