/** A feature as the tiles carry it: what it says, how it runs, and at which zooms. */
import type { Feature, LineString, Point, Polygon } from "geojson";
import type { BasemapKind, BasemapLayer } from "../../src/domain/basemap-schema.ts";

/** What a feature says in the tiles. */
export type Tags = Readonly<Record<string, string | number>> & { readonly kind?: BasemapKind };

export interface BasemapFeature {
	readonly feature: Feature<Polygon | LineString | Point, Tags>;
	readonly minzoom: number;
	/** The last zoom with the feature, itself included; `Infinity` for one that stays. */
	readonly maxzoom: number;
}

export type PreparedLayers = Readonly<Record<BasemapLayer, readonly BasemapFeature[]>>;

export function basemapFeature(
	geometry: Polygon | LineString | Point,
	tags: Tags,
	{
		minzoom = 0,
		maxzoom = Number.POSITIVE_INFINITY,
	}: { minzoom?: number | undefined; maxzoom?: number | undefined } = {},
): BasemapFeature {
	return { feature: { type: "Feature", properties: tags, geometry }, minzoom, maxzoom };
}
