/**
 * The images that the style draws with, made here rather than fetched: patterns, marks, collision boxes, the plates of road numbers. Each is
 * made when a tile first needs it: most views need few of them, and a start would wait for all. Patterns are made ahead where areas are in
 * sight, while the worker is still on its way. Another theme paints the same ones over: a style that named others would have to wait for a
 * worker to lay tiles out anew.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { THEMES, type Theme } from "../signs/palette.ts";
import { INKS, patternId, patternImage, repeatsAt } from "./areas/pattern-images.ts";
import { SHIELD_IMAGE, shieldImage } from "./basemap/shield-image.ts";
import { FADE_IN } from "./expressions.ts";
import type { MapPart } from "./map-part.ts";
import { MARK_IMAGES } from "./marks/mark-images.ts";
import { COLLISION_IMAGE } from "./place-symbols/collision-layer.ts";
import type { Picture } from "./scene.ts";

interface Drawn {
	readonly image: Parameters<MapLibreMap["updateImage"]>[1];
	readonly options?: Parameters<MapLibreMap["addImage"]>[2];
}

/** `repeats`: how often an image of a pattern repeats it. Nothing where there is nothing to draw, or nothing to draw it on. */
type Draw = (theme: Theme, repeats: number) => Drawn | undefined;

const PATTERN_IMAGES: ReadonlyMap<string, Draw> = new Map(
	CLASSIFICATIONS.flatMap((classification) =>
		INKS.map((ink) => [
			patternId(classification, ink),
			(theme, repeats) => patternImage(classification, theme, ink, repeats),
		]),
	),
);

const IMAGES: ReadonlyMap<string, Draw> = new Map<string, Draw>([
	...MARK_IMAGES,
	...PATTERN_IMAGES,
	[COLLISION_IMAGE.id, () => COLLISION_IMAGE],
	[SHIELD_IMAGE, shieldImage],
]);

export class MapImages implements MapPart {
	readonly #map: MapLibreMap;
	/** The theme in which the map has those that it has; none before it has a style. */
	#theme: Theme | undefined;
	#repeats: number;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#repeats = repeatsAt(map.getZoom());
		map.setMissingStyleImageResolver((id) => this.#paint(id));
		map.on("zoom", () => {
			const repeats = repeatsAt(map.getZoom());
			if (repeats === this.#repeats) return;
			this.#repeats = repeats;
			this.#paintAgain(PATTERN_IMAGES);
		});
	}

	show({ theme }: Picture): void {
		if (THEMES[theme] === this.#theme) return;
		this.#theme = THEMES[theme];
		this.#paintAgain(IMAGES);
		if (this.#map.getZoom() >= FADE_IN.from) for (const id of PATTERN_IMAGES.keys()) this.#paintMissing(id);
	}

	#paintAgain(images: ReadonlyMap<string, Draw>): void {
		for (const id of images.keys()) if (this.#map.hasImage(id)) this.#paint(id);
	}

	#paintMissing(id: string): void {
		if (!this.#map.hasImage(id)) this.#paint(id);
	}

	#paint(id: string): void {
		const drawn = this.#theme && IMAGES.get(id)?.(this.#theme, this.#repeats);
		if (!drawn) return;
		if (this.#map.hasImage(id)) this.#map.updateImage(id, drawn.image);
		else this.#map.addImage(id, drawn.image, drawn.options ?? {});
	}
}
