/**
 * The names by which people look for a place, beside those of the reports: municipalities without areas, towns, districts, stations
 * and stops. What is named twice near by is one place, of the kind that comes first; so are districts of a municipality that bear one
 * name. Counties, police regions and municipalities with areas are in the dataset, and are found there.
 */
import { encodeGazetteer, type Gazetteer, type NamedPlace, PLACE_KINDS } from "../../src/domain/gazetteer.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { metresBetween } from "../basemap/metres.ts";
import { placesToName } from "../basemap/places-to-name.ts";
import { stationsToDraw, stopsToDraw } from "../basemap/stations.ts";
import { nameKey } from "../basemap/stop-names.ts";
import type { Facts } from "./facts.ts";
import { municipalityLocator } from "./municipality-at.ts";

/** How far apart two of one name may be and still be one place. */
const SAME_M = 1_000;

export function buildGazetteer(facts: Facts): Gazetteer {
	const municipalityAt = municipalityLocator(facts.basemap);
	const named = placesToName(facts.basemap.places.features);
	const stations = stationsToDraw(facts.basemap.stations.features, facts.basemap.busStops.features, named, []);
	const found = PLACE_KINDS.flatMap((kind) => placesOf(facts, kind, named, stations)).map((place) => {
		return { ...place, municipality: place.municipality ?? municipalityAt(place.at) };
	});
	return encodeGazetteer(nameOnce(found).toSorted(compareByPlace));
}

/** `named` and `stations`: what the map names, the latter of the former's places. */
function placesOf(
	{ basemap, areas }: Facts,
	kind: NamedPlace["kind"],
	named: ReturnType<typeof placesToName>,
	stations: ReturnType<typeof stationsToDraw>,
): NamedPlace[] {
	const unplaced = { kind, municipality: undefined, population: undefined };
	switch (kind) {
		case "municipality": {
			const inDataset = new Set(areas.map(({ municipality }) => municipality));
			return basemap.places.features
				.filter(({ properties }) => properties.kind === kind && !inDataset.has(properties.name))
				.map(({ properties: { name }, geometry }) => ({
					...unplaced,
					name,
					municipality: name,
					at: geometry.coordinates,
				}));
		}
		case "town":
			return named
				.filter(({ properties }) => properties.kind === kind)
				.map(({ properties: { name, population }, geometry }) => {
					return { ...unplaced, name, at: geometry.coordinates, population };
				});
		case "district": {
			const larger = basemap.places.features.filter(({ properties }) => properties.kind !== "district");
			const largerNames = new Set(larger.map(({ properties }) => nameKey(properties.name)));
			return [
				...named
					.filter(({ properties }) => properties.kind === kind)
					.map(({ properties: { name }, geometry }) => ({ ...unplaced, name, at: geometry.coordinates })),
				...basemap.electoralDistricts.features.flatMap(({ properties, geometry }) => {
					const name = districtName(properties.name);
					// One that is only numbered bears the name of its municipality or town, which are found as such.
					const isOnlyNumbered = /\d/.test(properties.name) && largerNames.has(nameKey(name));
					return isOnlyNumbered ? [] : [{ ...unplaced, name, at: geometry.coordinates }];
				}),
			];
		}
		case "station":
			return stations.map(({ properties: { name }, geometry }) => ({ ...unplaced, name, at: pointOf(geometry) }));
		case "stop":
			return stopsToDraw(basemap.busStops.features, stations, named).map(({ properties: { name }, geometry }) => {
				return { ...unplaced, name, at: pointOf(geometry) };
			});
	}
}

/** An electoral district bears its parish or municipality and a number before its own name: "Botkyrka 44 Fittja Värdshusvägen". */
function districtName(written: string): string {
	const bare = written.replace(/ (?:mm|m\.? ?fl\.?)$/, "");
	const own = bare.replace(/^.*?\d+ +(?=\p{L})/u, "");
	return own.replace(/ \d+ *$/, "").trim();
}

function nameOnce(places: readonly NamedPlace[]): NamedPlace[] {
	return [...groupBy(places, ({ name }) => nameKey(name)).values()].flatMap((namesakes) =>
		namesakes.filter(
			(place, i) =>
				place.kind === "municipality" ||
				!namesakes.slice(0, i).some((other) => other.kind !== "municipality" && isOnePlace(other, place)),
		),
	);
}

/** Districts of a municipality that differ by their number alone are told apart by nobody. */
function isOnePlace(one: NamedPlace, other: NamedPlace): boolean {
	const areDistricts = one.kind === "district" && other.kind === "district";
	if (areDistricts && one.municipality === other.municipality) return true;
	return metresBetween([...one.at], [...other.at]) <= SAME_M;
}

/** Neighbours after each other differ little, which compresses well. */
function compareByPlace(a: NamedPlace, b: NamedPlace): number {
	const municipality = (a.municipality ?? "").localeCompare(b.municipality ?? "", "sv");
	return municipality || a.at[0] - b.at[0] || a.name.localeCompare(b.name, "sv");
}

function pointOf({ coordinates: [lng = 0, lat = 0] }: { coordinates: readonly number[] }): NamedPlace["at"] {
	return [lng, lat];
}
