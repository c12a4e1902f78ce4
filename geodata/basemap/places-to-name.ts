/** Which places are named and where: so that none is named twice, and a city where its people would look for the name. */
import { distance } from "@turf/turf";
import type { SourceFeature } from "./read-layer.ts";

type Place = SourceFeature<"places">;

/** Two places of one name this near are the same: a village that both divisions know, or a district on both sides of a border. */
const SAME_PLACE_KM = 4;

/** A municipality has its name from a town within it, if there is one this near to its middle. */
const SAME_MUNICIPALITY_KM = 100;

/**
 * The middle of what is built together as Göteborg lies in Mölndal, six kilometres south of the city's centre. The point of the
 * municipality lies in the centre.
 */
const NAMED_AT_ITS_MUNICIPALITY = "Göteborg";

export function placesToName(places: readonly Place[]): Place[] {
	const ofKind = (kind: Place["properties"]["kind"]) => places.filter(({ properties }) => properties.kind === kind);
	const towns = ofKind("town");
	const districts: Place[] = [];
	const centre = ofKind("municipality").find(({ properties }) => properties.name === NAMED_AT_ITS_MUNICIPALITY);
	const isNamedAlready = (place: Place) => {
		if (place.properties.kind === "municipality")
			return towns.some((town) => isSamePlace(place, town, SAME_MUNICIPALITY_KM));
		if (place.properties.kind !== "district") return false;
		return [...towns, ...districts].some((other) => isSamePlace(place, other, SAME_PLACE_KM));
	};
	return places
		.filter((place) => {
			const isNamed = !isNamedAlready(place);
			if (isNamed && place.properties.kind === "district") districts.push(place);
			return isNamed;
		})
		.map((place) =>
			centre && place.properties.kind === "town" && place.properties.name === NAMED_AT_ITS_MUNICIPALITY
				? { ...place, geometry: centre.geometry }
				: place,
		);
}

/** Towns that have grown together are named after both: "Upplands Väsby och Sollentuna". */
export function bearsName({ properties: { name: names } }: Place, name: string): boolean {
	// Among thousands of places, most have nothing of each other's name.
	return names.includes(name) && names.split(" och ").includes(name);
}

function isSamePlace(one: Place, other: Place, withinKm: number): boolean {
	return bearsName(other, one.properties.name) && distance(one.geometry, other.geometry) <= withinKm;
}
