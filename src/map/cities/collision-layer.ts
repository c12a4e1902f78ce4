/**
 * The collision boxes of city symbols and their names. Those are elements of the page, of which the map's own placement
 * of labels knows nothing; these transparent boxes make the basemap's labels keep away from them.
 */
import { featureCollection, point } from "@turf/turf";
import type { SymbolLayerSpecification } from "maplibre-gl";
import { AREA_ZOOM, type CityGroup } from "../../signs/city-groups.ts";
import { diameter, NAME, type NameSide, TYPE } from "../../signs/city-symbol.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import type { MapWords } from "../scene.ts";

/** A transparent image of one CSS pixel, which is enlarged to the size of a symbol. */
export const COLLISION_IMAGE = { id: "room", image: { width: 1, height: 1, data: new Uint8Array(4) } } as const;

/** Which point of the name lies at the symbol. */
const ANCHORS = { right: "left", left: "right", below: "top", above: "bottom" } as const;

export function collisionBoxes(groups: readonly CityGroup[], words: MapWords) {
	return featureCollection(
		groups.map(({ centre, name, others, areas, nameSide }) => {
			const size = diameter(areas.length);
			const text = nameSide === "none" ? "" : words.cityName(name, others);
			return point([...centre], { size, name: text, ...besideSymbol(nameSide, size) });
		}),
	);
}

function besideSymbol(side: NameSide, size: number): { anchor: string; offset: [number, number] } {
	if (side === "none") return { anchor: "center", offset: [0, 0] };
	// In sizes of the type.
	const away = (gap: number) => (size / 2 + gap) / TYPE.size;
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
			"text-max-width": 40,
			"text-anchor": ["get", "anchor"],
			"text-offset": ["get", "offset"],
			"text-allow-overlap": true,
		},
		paint: { "icon-opacity": 0, "text-opacity": 0 },
	};
}
