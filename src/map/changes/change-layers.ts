/**
 * The change symbols of a comparison, one on each area that changed. Which symbol an area has cannot be
 * feature-state, but its opacity can: each kind has a layer with all the places, and shows those that it is meant for.
 */
import type { SymbolLayerSpecification } from "maplibre-gl";
import { CHANGE_SYMBOL_KINDS } from "../../signs/change-symbols.ts";
import type { Sign } from "../../signs/signs-on-show.ts";
import { FADE_IN, fadedIn } from "../expressions.ts";
import { changeLayer, SOURCES } from "../ids.ts";
import { changeImageId } from "./change-images.ts";

export function changeLayers(): SymbolLayerSpecification[] {
	return CHANGE_SYMBOL_KINDS.map((kind) => ({
		id: changeLayer(kind),
		metadata: { draws: { sign: "change", kind } satisfies Sign },
		type: "symbol",
		source: SOURCES.changes,
		minzoom: FADE_IN.from,
		layout: {
			"icon-image": changeImageId(kind),
			// Above the area's name, which stands on the same point.
			"icon-anchor": "bottom",
			"icon-offset": [0, -9],
			"icon-size": ["interpolate", ["linear"], ["zoom"], 9, 0.6, 12, 1],
			"icon-allow-overlap": true,
			"icon-ignore-placement": true,
		},
		paint: {
			"icon-opacity": fadedIn(["case", ["==", ["feature-state", "change"], kind], 1, 0]),
		},
	}));
}
