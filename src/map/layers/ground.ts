/** The plain ground: sea, neighbouring countries, Sweden, its largest lakes and its counties. Quiet, so that the areas speak first. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from "maplibre-gl";
import { SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";

const ofKind = (...kinds: string[]): FilterSpecification => ["match", ["get", "kind"], kinds, true, false];

/** Lakes and borders are generalised by some hundred metres: right for the country, wrong within a city, where a false shore would cut an area. */
const FADED_IN_A_CITY: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 9.5, 1, 11, 0];

export function groundLayers(theme: Theme): LayerSpecification[] {
	const source = SOURCES.ground;
	return [
		{ id: "sea", type: "background", paint: { "background-color": theme.sea } },
		{
			id: "neighbours",
			type: "fill",
			source,
			filter: ofKind("neighbour"),
			paint: { "fill-color": theme.neighbour },
		},
		{ id: "sweden", type: "fill", source, filter: ofKind("sweden"), paint: { "fill-color": theme.land } },
		{
			id: "lakes",
			type: "fill",
			source,
			filter: ofKind("lake"),
			paint: { "fill-color": theme.lake, "fill-opacity": FADED_IN_A_CITY },
		},
		{
			id: "shores",
			type: "line",
			source,
			filter: ofKind("lake"),
			paint: { "line-color": theme.coast, "line-width": 0.7, "line-opacity": FADED_IN_A_CITY },
		},
		{
			id: "coast",
			type: "line",
			source,
			filter: ofKind("sweden"),
			paint: { "line-color": theme.coast, "line-width": 0.7 },
		},
		{
			id: "counties",
			type: "line",
			source,
			filter: ofKind("county", "country", "police-region"),
			paint: {
				"line-color": theme.border,
				"line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.7, 9, 1.4],
				"line-opacity": FADED_IN_A_CITY,
			},
		},
	];
}
