/** The filters in the query of the address: `?region=stockholm,syd&klass=sarskilt_utsatt`. Values are the same in both languages. */
import type { Atlas } from "../domain/atlas.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet, type Filters } from "../domain/filter.ts";
import { type Query, queryPair } from "./query-keys.ts";

export function formatFilters(filters: Filters): string[] {
	return FACETS.flatMap((facet) => (filters[facet].length > 0 ? [queryPair(facet, filters[facet].join(","))] : []));
}

/** Reads what it can; every value that it cannot is handed to `ignore`. */
export function filtersFrom(atlas: Atlas, query: Query, ignore: (text: string) => void): Filters {
	const options = optionsOf(atlas);
	const asked = (facet: Facet) => new Set(query.get(facet)?.flatMap((values) => values.split(",")));
	for (const facet of [...query.keys()].filter(isFacet)) {
		const known: readonly string[] = options[facet];
		const unknown = [...asked(facet)].filter((value) => !known.includes(value));
		if (unknown.length > 0) ignore(queryPair(facet, unknown.join(",")));
	}
	const chosen = <F extends Facet>(facet: F): Filters[F] => {
		const values = asked(facet);
		return options[facet].filter((option: string) => values.has(option)) as Filters[F];
	};
	return {
		regions: chosen("regions"),
		counties: chosen("counties"),
		municipalities: chosen("municipalities"),
		classifications: chosen("classifications"),
		formerClassifications: chosen("formerClassifications"),
		changes: chosen("changes"),
	};
}

function isFacet(part: string): part is Facet {
	return FACETS.some((facet) => facet === part);
}
