/** What stations and stops are called on the map, which knows already in which town they lie, and when two are called the same. */
import type { Position } from "geojson";
import { metresBetween } from "./metres.ts";
import type { SourceFeature } from "./read-layer.ts";

/** Stops in a town of this size or more are often listed with its name before theirs: "Malmö Dockan". */
const LARGE_TOWN = 20_000;
const IN_TOWN_M = 12_000;

/** What the map's reader cannot board, or only when something is out of order: no place to steer by. */
const FOR_OTHERS = /\bers\b|reserv|inst[äa]lld|flixbus|comati|uppställning|sjukrese|närtrafik|\(avst|\(indr/i;

export function isForOthers(name: string): boolean {
	return FOR_OTHERS.test(name);
}

/** Shortens the names in a town and in its surroundings. */
export function nameShortener(places: readonly SourceFeature<"places">[]): (name: string, at: Position) => string {
	const towns = places.filter(({ properties: { population = 0 } }) => population >= LARGE_TOWN);
	return (full, at) => {
		const bare = full
			.replace(/\s*\(.*$/, "")
			.replace(/^(Flexplats \d+|BK) /, "")
			.replace(/,? (station|stn)$/i, "")
			.replace(/,? (centralstation|central)$/i, " C");
		const town = towns.find(
			({ properties: { name }, geometry }) =>
				bare.startsWith(name) && metresBetween(geometry.coordinates, at) <= IN_TOWN_M,
		);
		const rest = bare.slice(town?.properties.name.length).replace(/^[, ]+/, "");
		// "Malmö C" and "Södertälje hamn" are called so.
		return town && bare.length > rest.length + 1 && /^\p{Lu}\p{L}{2}/u.test(rest) ? rest : bare;
	};
}

/** The same for names that mean the same: "Sundbybergs" and "Sundbyberg". */
export function nameKey(name: string): string {
	return name.toLowerCase().replace(/s$/, "");
}

export function isSameName(one: string, other: string): boolean {
	return nameKey(one) === nameKey(other);
}
