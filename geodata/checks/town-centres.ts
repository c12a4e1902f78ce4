/**
 * The towns by which areas are located are complete and where they should be: each is a town of the basemap, its centre near the
 * middle of what is built there, and none is left out that a municipality with an area has its name from.
 */
import { distance } from "@turf/turf";
import type { Facts } from "../pipeline/facts.ts";
import { townNamed } from "../pipeline/locate.ts";
import { type Problem, problems } from "../problem.ts";

/** The middle of what is built together as Tumba lies seven kilometres from its centre, that of Stockholm six. */
const OFF_KM = 8;
/** A smaller town says less of where an area lies than the city near it. */
const LARGE_TOWN = 20_000;

export function townCentres(facts: Facts): Problem[] {
	const known = new Set(facts.townCentres.map(({ town }) => town));
	return problems("town-centres", [
		...facts.townCentres.flatMap(({ at, town, lng, lat }) => {
			const place = townNamed(facts, town);
			if (!place) return [`${at}: there is no town ${town} in places.geojson.`];
			const off = distance(place.geometry, [lng, lat]);
			return off > OFF_KM ? [`${at}: lies ${Math.round(off)} km from where places.geojson has the town.`] : [];
		}),
		...facts.areas
			.filter(({ municipality }) => !known.has(municipality) && isLargeTown(facts, municipality))
			.map(({ at, municipality }) => `${at}: there is no town ${municipality} in town-centres.csv.`),
	]);
}

function isLargeTown(facts: Facts, name: string): boolean {
	return (townNamed(facts, name)?.properties.population ?? 0) >= LARGE_TOWN;
}
