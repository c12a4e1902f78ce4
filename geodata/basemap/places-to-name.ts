/** Which places are named and where: so that none is named twice, and a city where its people would look for the name. */
import { distance } from "@turf/turf";
import type { SourceFeature } from "./read-layer.ts";

type Place = SourceFeature<"places">;

/** A district this near a town of its name is the same place: a village that both divisions know. */
const SAME_PLACE_KM = 4;

/**
 * The middle of what is built together as Göteborg lies in Mölndal, six kilometres south of the city's centre. The point of the
 * municipality lies in the centre.
 */
const NAMED_AT_ITS_MUNICIPALITY = "Göteborg";

export function placesToName(places: readonly Place[]): Place[] {
	const named = (kind: Place["properties"]["kind"]) => places.filter(({ properties }) => properties.kind === kind);
	const towns = named("town");
	const centre = named("municipality").find(({ properties }) => properties.name === NAMED_AT_ITS_MUNICIPALITY);
	return places
		.filter((place) => place.properties.kind !== "district" || !towns.some((town) => isSamePlace(place, town)))
		.map((place) =>
			centre && place.properties.kind === "town" && place.properties.name === NAMED_AT_ITS_MUNICIPALITY
				? { ...place, geometry: centre.geometry }
				: place,
		);
}

function isSamePlace(one: Place, other: Place): boolean {
	return one.properties.name === other.properties.name && distance(one.geometry, other.geometry) <= SAME_PLACE_KM;
}
