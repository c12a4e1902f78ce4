/** The filters in the query of the address: `?region=stockholm,syd&klass=sarskilt_utsatt`. Keys and values are the same in both languages. */
import type { Atlas } from "../domain/atlas.ts";
import { CHANGE_KINDS } from "../domain/change.ts";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { FACETS, type Facet, type Filters, NO_FILTERS } from "../domain/filter.ts";

const KEYS = {
	regions: "region",
	counties: "lan",
	municipalities: "kommun",
	classifications: "klass",
	formerClassifications: "tidigare",
	changes: "forandring",
} as const satisfies Record<Facet, string>;

/** Keys that are read elsewhere, and so are no problem here. */
const OTHER_KEYS = ["vy", "granser", "tema"];

/** Every option of a facet, in the order in which options are written and shown. */
export function optionsOf(atlas: Atlas): Filters {
	return {
		regions: atlas.regions.map(({ id }) => id),
		counties: atlas.counties.map(({ id }) => id),
		municipalities: atlas.municipalities.map(({ id }) => id),
		classifications: CLASSIFICATIONS,
		formerClassifications: CLASSIFICATIONS,
		changes: CHANGE_KINDS,
	};
}

export function formatFilters(filters: Filters): string[] {
	return FACETS.flatMap((facet) => (filters[facet].length > 0 ? [`${KEYS[facet]}=${filters[facet].join(",")}`] : []));
}

/** Reads what it can; every key or value that it cannot is handed to `ignore`. */
export function filtersFrom(atlas: Atlas, parameters: URLSearchParams, ignore: (text: string) => void): Filters {
	const options = optionsOf(atlas);
	const asked = new Map<Facet, Set<string>>();
	for (const [key, value] of parameters) {
		const facet = FACETS.find((candidate) => KEYS[candidate] === key);
		if (facet) asked.set(facet, new Set([...(asked.get(facet) ?? []), ...value.split(",")]));
		else if (key !== "" && !OTHER_KEYS.includes(key)) ignore(value === "" ? key : `${key}=${value}`);
	}
	for (const [facet, values] of asked) {
		const known: readonly string[] = options[facet];
		const unknown = [...values].filter((value) => !known.includes(value));
		if (unknown.length > 0) ignore(`${KEYS[facet]}=${unknown.join(",")}`);
	}
	const chosen = <F extends Facet>(facet: F): Filters[F] =>
		options[facet].filter((option: string) => asked.get(facet)?.has(option)) as Filters[F];
	return {
		...NO_FILTERS,
		regions: chosen("regions"),
		counties: chosen("counties"),
		municipalities: chosen("municipalities"),
		classifications: chosen("classifications"),
		formerClassifications: chosen("formerClassifications"),
		changes: chosen("changes"),
	};
}
