/**
 * The collision boxes of place symbols and their names. Those are elements of the page, of which the map's own placement
 * of labels knows nothing; these transparent boxes make the basemap's labels keep away from them.
 */
import { featureCollection, point } from "@turf/turf";
import { MercatorCoordinate, type SymbolLayerSpecification } from "maplibre-gl";
import { worldSize } from "../../domain/mercator.ts";
import { AREA_ZOOM } from "../../signs/extents.ts";
import type { NameSide } from "../../signs/name-sides.ts";
import type { PlacedGroup } from "../../signs/place-layout.ts";
import { NAME, spacingOf, TYPE, writtenName } from "../../signs/place-symbol.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import type { MapWords } from "../scene.ts";

/** A transparent image of one CSS pixel, which is enlarged to the size of a symbol. */
export const COLLISION_IMAGE = { id: "room", image: { width: 1, height: 1, data: new Uint8Array(4) } } as const;

/** Which point of the name lies at the symbol. */
const ANCHORS = { right: "left", left: "right", below: "top", above: "bottom" } as const;

/** A symbol of few dots is as large as a finger needs; see `map.css`. */
const SMALLEST = 28;

/** At their places as they are at a zoom. */
export function collisionBoxes(placed: readonly PlacedGroup[], zoom: number, words: MapWords) {
	return featureCollection(
		placed.map(({ group, offset: [dx, dy], side, radius }) => {
			const { x, y } = MercatorCoordinate.fromLngLat([...group.centre]);
			const at = new MercatorCoordinate(x + dx / worldSize(zoom), y + dy / worldSize(zoom)).toLngLat().toArray();
			const written = writtenName(group.kind, words.placeName(group));
			const name = `${written} ${words.number(group.areas.length)}`;
			return point(at, {
				size: Math.max(2 * radius, SMALLEST),
				name,
				spacing: spacingOf(group.kind) / TYPE.size,
				...besideSymbol(side, radius),
			});
		}),
	);
}

function besideSymbol(side: NameSide, radius: number): { anchor: string; offset: [number, number] } {
	// In sizes of the type.
	const away = (gap: number) => (radius + gap) / TYPE.size;
	const [beside, stacked] = [away(NAME.gap.beside), away(NAME.gap.stacked)];
	const offsets = { right: [beside, 0], left: [-beside, 0], below: [0, stacked], above: [0, -stacked] } as const;
	return { anchor: ANCHORS[side], offset: [...offsets[side]] };
}

export function collisionLayer(): SymbolLayerSpecification {
	return {
		id: LAYERS.collisionBoxes,
		type: "symbol",
		source: SOURCES.collisionBoxes,
		maxzoom: AREA_ZOOM,
		layout: {
			"icon-image": COLLISION_IMAGE.id,
			"icon-size": ["get", "size"],
			"icon-allow-overlap": true,
			"text-field": ["get", "name"],
			"text-font": FONT,
			"text-size": TYPE.size,
			"text-letter-spacing": ["get", "spacing"],
			"text-max-width": 40,
			"text-anchor": ["get", "anchor"],
			"text-offset": ["get", "offset"],
			"text-allow-overlap": true,
		},
		paint: { "icon-opacity": 0, "text-opacity": 0 },
	};
}
