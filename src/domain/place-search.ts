/**
 * Finding places that are no areas: municipalities without any, towns, districts, stations and stops. They stand behind what the
 * reports name, and before what is only similar to it.
 */
import { compareNames } from "./atlas.ts";
import { type NamedPlace, PLACE_KINDS, type PlaceKind } from "./gazetteer.ts";
import { createEntries, type Entry, isSimilar, matchNames, wordsOf } from "./match-names.ts";
import type { SearchHit } from "./search.ts";

export interface PlaceHit extends NamedPlace {
	/** Something was typed otherwise. */
	readonly isSimilar?: true;
}

export type PlaceIndex = readonly Entry<NamedPlace>[];

/** What may stand beside a name, in both languages; alone it finds nothing, since there are thousands. */
const KIND_WORDS: Readonly<Record<PlaceKind, readonly string[]>> = {
	municipality: ["kommun", "kommunen", "municipality"],
	town: ["tatort", "tatorten", "town", "stad"],
	district: ["stadsdel", "stadsdelen", "district"],
	station: ["station", "stationen", "tunnelbana", "tunnelbanan", "t-bana", "metro"],
	stop: ["hallplats", "hallplatsen", "busshallplats", "stop"],
};

/** Made once, of the places of the gazetteer. */
export function createPlaceIndex(places: readonly NamedPlace[]): PlaceIndex {
	const around = new Map<string, readonly string[]>();
	return places.flatMap((place, i) => {
		const key = `${place.kind} ${place.municipality ?? ""}`;
		const words = around.get(key) ?? [...wordsOf(place.municipality ?? ""), ...KIND_WORDS[place.kind]];
		around.set(key, words);
		return createEntries(place.name, { hit: place, key: String(i), isOwn: true, kind: [], around: words });
	});
}

export function searchPlaces(index: PlaceIndex, query: string, limit = 8): PlaceHit[] {
	return matchNames(index, query, comparePlaces)
		.slice(0, limit)
		.map((match) => (isSimilar(match) ? { ...match.entry.hit, isSimilar: true } : match.entry.hit));
}

/** What the reports name first, then places; where anything has the name as it is typed, what is only similar is left out. */
export function joinHits(named: readonly SearchHit[], places: readonly PlaceHit[]): (SearchHit | PlaceHit)[] {
	const all = [...named, ...places];
	const exact = all.filter((hit) => !hit.isSimilar);
	return exact.length > 0 ? exact : all;
}

function comparePlaces(a: NamedPlace, b: NamedPlace): number {
	return (
		PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) ||
		(b.population ?? 0) - (a.population ?? 0) ||
		compareNames(a.name, b.name) ||
		compareNames(a.municipality ?? "", b.municipality ?? "")
	);
}
