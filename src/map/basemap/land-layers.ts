/**
 * The basemap, bottom to top: sea, neighbouring countries, Sweden, water, streets, borders by level.
 * Quiet, so that the areas speak first.
 */
import type { FilterSpecification, LayerSpecification } from "maplibre-gl";
import type { BasemapKind, BasemapLayer } from "../../domain/basemap-schema.ts";
import type { Theme } from "../../signs/palette.ts";
import { FADED_IN_A_CITY } from "../expressions.ts";
import { SOURCES } from "../ids.ts";
import { fallbackLayers } from "./fallback-layers.ts";
import { NATIONAL_ZOOM } from "./place-layers.ts";
import { streetLayers } from "./way-layers.ts";

const TILES = {
	land: "land",
	water: "water",
	borders: "borders",
} as const satisfies Record<string, BasemapLayer>;

const ofKind = (...kinds: BasemapKind[]): FilterSpecification => ["match", ["get", "kind"], kinds, true, false];

export function landLayers(theme: Theme): LayerSpecification[] {
	const tiles = (layer: keyof typeof TILES) => ({ source: SOURCES.basemap, "source-layer": TILES[layer] }) as const;
	return [
		{ id: "sea", type: "background", paint: { "background-color": theme.sea } },
		...fallbackLayers(theme),
		{
			...tiles("land"),
			id: "neighbours",
			type: "fill",
			filter: ofKind("neighbour"),
			paint: { "fill-color": theme.neighbour },
		},
		{ ...tiles("land"), id: "sweden", type: "fill", filter: ofKind("sweden"), paint: { "fill-color": theme.land } },
		{
			...tiles("water"),
			id: "lakes",
			type: "fill",
			filter: ofKind("lake"),
			paint: { "fill-color": theme.lake, "fill-opacity": FADED_IN_A_CITY },
		},
		// From afar the land's own outline is the coast; nearer the sea's cuts it, archipelago and all.
		{
			...tiles("water"),
			id: "sea-water",
			type: "fill",
			filter: ofKind("sea"),
			paint: { "fill-color": theme.sea },
		},
		{
			...tiles("water"),
			id: "harbours",
			type: "fill",
			filter: ofKind("harbour"),
			paint: { "fill-color": theme.sea },
		},
		...streetLayers(theme),
		...BORDERS.map(
			({ kind, minzoom, width }): LayerSpecification => ({
				...tiles("borders"),
				id: `border-${kind}`,
				type: "line",
				minzoom,
				filter: ofKind(kind),
				layout: { "line-join": "round" },
				paint: {
					"line-color": theme.border,
					"line-width": ["interpolate", ["linear"], ["zoom"], 4, width * 0.6, 9, width * 1.4],
					"line-opacity": FADED_IN_A_CITY,
				},
			}),
		),
	];
}

/** Lower levels lie under higher ones, come later and are thinner. */
const BORDERS = [
	{ kind: "municipality", minzoom: 7, width: 0.5 },
	{ kind: "county", minzoom: 4, width: 0.8 },
	{ kind: "police-region", minzoom: NATIONAL_ZOOM, width: 1.3 },
	{ kind: "country", minzoom: NATIONAL_ZOOM, width: 1.6 },
] as const;
