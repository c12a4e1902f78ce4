/**
 * What areas are marked with: in a comparison each that changed with its class before and after, and, where the report on show does
 * not list it, with its name; with its trend where the reader asks for trends.
 */
import { featureCollection, point } from "@turf/turf";
import type { SymbolLayerSpecification } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { Assessment } from "../../domain/dataset.ts";
import type { AreasOnShow } from "../../signs/areas-on-show.ts";
import { markedAreas } from "../../signs/change-state.ts";
import { moveKey } from "../../signs/class-moves.ts";
import type { Theme } from "../../signs/palette.ts";
import { FADE_IN } from "../expressions.ts";
import { labelText } from "../features.ts";
import { FONT } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import { changeImageId, trendImageId } from "./mark-images.ts";

export function markFeatures(atlas: Atlas, onShow: AreasOnShow) {
	const mark = ({ boundary }: Assessment, image: string, name = "") =>
		point([...atlas.boundary(boundary).inner], { image, name });
	return featureCollection([
		...markedAreas(onShow).map(({ assessment, move, isListed }) =>
			mark(assessment, changeImageId(moveKey(move)), isListed ? "" : labelText(assessment.name)),
		),
		...(onShow.marksTrends ? onShow.shown : []).flatMap((assessment) =>
			assessment.trend ? [mark(assessment, trendImageId(assessment.trend))] : [],
		),
	]);
}

export function markLayer(theme: Theme): SymbolLayerSpecification {
	return {
		id: LAYERS.marks,
		metadata: { draws: "move" },
		type: "symbol",
		source: SOURCES.marks,
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
