/**
 * From the layers as they came to the features as the tiles carry them: which kind of water, which rank a name has.
 * It knows no tiles; geometry is passed on untouched.
 */
import { feature, length } from "@turf/turf";
import { BASEMAP_ZOOMS } from "../../src/domain/basemap-schema.ts";
import { type BasemapFeature, basemapFeature, type PreparedLayers } from "./basemap-feature.ts";
import { borderSeam } from "./border-seam.ts";
import { landAtSea, seaBesideJutland } from "./coast.ts";
import { type Handovers, handovers } from "./name-once.ts";
import { placeRanks } from "./place-ranks.ts";
import { placesToName } from "./places-to-name.ts";
import { prepareEdges, prepareRails, prepareRoads, streetsOnce } from "./prepare-lines.ts";
import { railways } from "./railways.ts";
import { readLayer, type SourceFeature, type SourceId } from "./read-layer.ts";
import { roadsOnce } from "./roads.ts";
import { stationsToDraw, stopsToDraw } from "./stations.ts";
import { waterKind } from "./water-kind.ts";

/** `textOf` gives a file's GeoJSON. */
export function prepareLayers(textOf: (id: SourceId) => string): PreparedLayers {
	const read = <const Id extends SourceId>(id: Id) => readLayer(id, textOf(id));
	const geometriesOf = <T>(features: readonly { readonly geometry: T }[]) => features.map(({ geometry }) => geometry);
	const streets = streetsOnce(read("bus-streets-borlange"));
	const rails = railways(read("rail-sweden"), read("rail-near-areas"), read("local-rail"));
	const tracks = rails.filter(({ isForAfar }) => !isForAfar);
	const places = placesToName(read("places"));
	const busStops = read("bus-stops-near-areas");
	const stations = stationsToDraw(read("stations-near-areas"), busStops, places, tracks);
	const stops = stopsToDraw(busStops, stations, places);
	const handover = handovers(places, stations, stops);
	const borders = read("borders").filter(isOnLand);
	return {
		...prepareLandAndWater(read("land"), read("water"), borders),
		"district-edges": prepareEdges(
			geometriesOf(read("district-edges")),
			geometriesOf(read("electoral-district-edges")),
			[...streets, ...geometriesOf(tracks)],
		),
		roads: prepareRoads(roadsOnce(read("roads-sweden")), streets),
		rails: prepareRails(rails),
		borders: borders.map(({ geometry, properties: { kind, ...zooms } }) =>
			basemapFeature(geometry, { kind }, { maxzoom: LAST_ZOOM_OF_BORDERS[kind], ...zooms }),
		),
		places: preparePlaces(places, handover),
		stations: stations.map((station) => {
			const from = handover.from(station);
			return basemapFeature(station.geometry, { ...station.properties, ...(from !== undefined && { from }) }, NEAR);
		}),
		stops: stops.map(({ geometry, properties }) => basemapFeature(geometry, properties, NEAR)),
	};
}

/** Only where streets are looked for; the map stretches the last zoom's tiles for those above. */
const NEAR = { minzoom: BASEMAP_ZOOMS.last } as const;

function preparePlaces(places: readonly SourceFeature<"places">[], { until }: Handovers): BasemapFeature[] {
	const rankOf = placeRanks(places);
	return places.map((place) => {
		const { kind, name, population, minzoom, maxzoom } = place.properties;
		const last = until(place);
		const tags = {
			kind,
			name,
			...(population !== undefined && { population }),
			rank: rankOf(place),
			...(last !== undefined && { until: last }),
		};
		// Municipalities that no town names are looked for as near as a town is.
		return basemapFeature(place.geometry, tags, { minzoom, ...(kind !== "municipality" && { maxzoom }) });
	});
}

function prepareLandAndWater(
	land: readonly SourceFeature<"land">[],
	water: readonly SourceFeature<"water">[],
	borders: readonly SourceFeature<"borders">[],
): Pick<PreparedLayers, "land" | "water"> {
	const ofKind = (wanted: "se" | "neighbour") => land.filter(({ properties: { kind } }) => kind === wanted);
	return {
		land: [
			...borders
				.filter(({ properties }) => properties.kind === "country")
				.map(({ geometry }) => basemapFeature(borderSeam(geometry), { kind: "neighbour" })),
			...ofKind("neighbour").map(({ geometry, properties: { kind: _kind, ...zooms } }) =>
				basemapFeature(geometry, { kind: "neighbour" }, zooms),
			),
			...landAtSea(land, water).map((geometry) =>
				basemapFeature(geometry, { kind: "sweden" }, { maxzoom: SEA_ZOOM - 1 }),
			),
			...ofKind("se").map(({ geometry, properties: { maxzoom } }) =>
				basemapFeature(geometry, { kind: "sweden" }, { minzoom: SEA_ZOOM, maxzoom }),
			),
		],
		water: water.flatMap(({ geometry, properties }) => {
			const kind = waterKind(geometry);
			if (kind !== "sea") return [basemapFeature(geometry, { kind }, properties)];
			return seaBesideJutland(geometry, land).map((sea) => basemapFeature(sea, { kind }, { minzoom: SEA_ZOOM }));
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
