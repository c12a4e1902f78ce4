/** What changed, on each area that did: its class before and after. An area that is not in the report on show has its name too. */
import { featureCollection, point } from "@turf/turf";
import type { SymbolLayerSpecification } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { MarkedArea } from "../../signs/change-state.ts";
import { moveKey } from "../../signs/class-moves.ts";
import type { Theme } from "../../signs/palette.ts";
import type { Sign } from "../../signs/signs-on-show.ts";
import { FADE_IN } from "../expressions.ts";
import { labelText } from "../features.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import { changeImageId } from "./change-images.ts";

export function changeFeatures(atlas: Atlas, marked: readonly MarkedArea[]) {
	return featureCollection(
		marked.map(({ assessment: { boundary, name }, move, isListed }) =>
			point([...atlas.boundary(boundary).inner], {
				image: changeImageId(moveKey(move)),
				name: isListed ? "" : labelText(name),
			}),
		),
	);
}

export function changeLayer(theme: Theme): SymbolLayerSpecification {
	return {
		id: LAYERS.changes,
		metadata: { draws: { sign: "move" } satisfies Sign },
		type: "symbol",
		source: SOURCES.changes,
		minzoom: FADE_IN.from,
		layout: {
			"icon-image": ["get", "image"],
			// Above the area's name, which stands on the same point.
			"icon-anchor": "bottom",
			"icon-offset": [0, -13],
			"icon-size": ["interpolate", ["linear"], ["zoom"], 9, 0.75, 12, 1],
			"icon-allow-overlap": true,
			"icon-ignore-placement": true,
			"text-field": ["get", "name"],
			"text-font": FONT,
			"text-size": 13,
			"text-max-width": 8,
			"text-optional": true,
		},
		paint: { "text-color": theme.label, "text-halo-color": theme.halo, "text-halo-width": 1.8 },
	};
}
