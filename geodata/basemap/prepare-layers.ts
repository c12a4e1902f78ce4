/**
 * From the layers as they came to the features as the tiles carry them: which kind of water, which rank a name has.
 * It knows no tiles; geometry is passed on untouched.
 */
import { feature, length } from "@turf/turf";
import type { Feature, LineString, Point, Polygon } from "geojson";
import type { BasemapKind, BasemapLayer } from "../../src/domain/basemap-schema.ts";
import { borderSeam } from "./border-seam.ts";
import { landAtSea, seaBesideJutland } from "./coast.ts";
import { placeRanks } from "./place-ranks.ts";
import { placesToName } from "./places-to-name.ts";
import { readLayer, type SourceFeature } from "./read-layer.ts";
import { waterKind } from "./water-kind.ts";

/** What a feature says in the tiles. */
export type Tags = Readonly<Record<string, string | number>> & { readonly kind?: BasemapKind };

export interface BasemapFeature {
	readonly feature: Feature<Polygon | LineString | Point, Tags>;
	readonly minzoom: number;
	/** The last zoom with the feature, itself included; `Infinity` for one that stays. */
	readonly maxzoom: number;
}

export type PreparedLayers = Readonly<Record<BasemapLayer, readonly BasemapFeature[]>>;

/** `textOf` gives a layer's GeoJSON. */
export function prepareLayers(textOf: (id: BasemapLayer) => string): PreparedLayers {
	const places = placesToName(readLayer("places", textOf("places")));
	const rankOf = placeRanks(places);
	const borders = readLayer("borders", textOf("borders")).filter(isOnLand);
	const land = readLayer("land", textOf("land"));
	const water = readLayer("water", textOf("water"));
	return {
		land: [
			...borders.filter(({ properties }) => properties.kind === "country").map(seamAlong),
			...land
				.filter(({ properties }) => properties.kind === "neighbour")
				.map((neighbour) => prepareFeature(neighbour, { kind: "neighbour" })),
			...landAtSea(land, water).map(
				(geometry): BasemapFeature => ({
					feature: feature(geometry, { kind: "sweden" }),
					minzoom: 0,
					maxzoom: SEA_ZOOM - 1,
				}),
			),
			...land
				.filter(({ properties }) => properties.kind === "se")
				.map((sweden) => ({ ...prepareFeature(sweden, { kind: "sweden" }), minzoom: SEA_ZOOM })),
		],
		water: water.flatMap((surface) => {
			const kind = waterKind(surface.geometry);
			if (kind !== "sea") return [prepareFeature(surface, { kind })];
			return seaBesideJutland(surface.geometry, land).map((sea) => ({
				feature: feature(sea, { kind }),
				minzoom: SEA_ZOOM,
				maxzoom: Number.POSITIVE_INFINITY,
			}));
		}),
		"district-edges": readLayer("district-edges", textOf("district-edges")).map((edge) => prepareFeature(edge, {})),
		borders: borders.map((border) => {
			const { kind } = border.properties;
			return prepareFeature(border, { kind }, LAST_ZOOM_OF_BORDERS[kind]);
		}),
		places: places.map((place) => {
			const { kind, name, population } = place.properties;
			const tags = { kind, name, ...(population !== undefined && { population }), rank: rankOf(place) };
			const named = prepareFeature(place, tags);
			// Those that no town names are looked for as near as a town is.
			return kind === "municipality" ? { ...named, maxzoom: Number.POSITIVE_INFINITY } : named;
		}),
	};
}

/** From here on the sea cuts the land; below, the land's coast has been cut already, and the sea is the map's background. */
export const SEA_ZOOM = 6;

/** Municipal borders are 200 to 600 m off, which shows in a city: the map fades them out below zoom 11. */
const LAST_ZOOM_OF_BORDERS = { municipality: 10, county: undefined, "police-region": undefined, country: undefined };

/** The border with Norway and Finland is one line of 2 000 km; all else is pieces of sea border, pushed ashore by generalising. */
const SHORTEST_COUNTRY_BORDER_KM = 100;

function isOnLand({ properties, geometry }: SourceFeature<"borders">): boolean {
	return properties.kind !== "country" || length(feature(geometry)) >= SHORTEST_COUNTRY_BORDER_KM;
}

function seamAlong({ geometry }: SourceFeature<"borders">): BasemapFeature {
	return {
		feature: feature(borderSeam(geometry), { kind: "neighbour" }),
		minzoom: 0,
		maxzoom: Number.POSITIVE_INFINITY,
	};
}

function prepareFeature(
	source: SourceFeature<BasemapLayer>,
	tags: Tags,
	lastZoom = Number.POSITIVE_INFINITY,
): BasemapFeature {
	const { minzoom = 0, maxzoom = lastZoom } = source.properties;
	return { feature: { type: "Feature", properties: tags, geometry: source.geometry }, minzoom, maxzoom };
}
