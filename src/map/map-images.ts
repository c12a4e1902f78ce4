/** The pictures that the styles of both themes draw with, made here rather than fetched: patterns, marks of change, room for symbols. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { INKS, patternId, patternImage } from "../signs/class-patterns.ts";
import { THEMES } from "../signs/palette.ts";
import { changeImages } from "./changes/change-images.ts";
import { ROOM_IMAGE } from "./cities/collision-layer.ts";

/** Adds those that the map lacks, as after its style was replaced. */
export function addImages(map: MapLibreMap): void {
	const add = (id: string, image: Parameters<MapLibreMap["addImage"]>[1], pixelRatio = 1) => {
		if (!map.hasImage(id)) map.addImage(id, image, { pixelRatio });
	};
	for (const theme of Object.values(THEMES)) {
		for (const { id, image, pixelRatio } of changeImages(theme)) add(id, image, pixelRatio);
		for (const classification of CLASSIFICATIONS) {
			for (const ink of INKS) {
				const pattern = patternImage(classification, theme, ink);
				if (pattern) add(patternId(classification, theme, ink), pattern.image, pattern.pixelRatio);
			}
		}
	}
	add(ROOM_IMAGE.id, ROOM_IMAGE.image);
}
