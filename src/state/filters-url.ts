/** The filters in the query of the address: `?region=stockholm,syd&klass=sarskilt_utsatt`. Values are the same in both languages. */
import type { Atlas } from "../domain/atlas.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet, type Filters } from "../domain/filter.ts";
import { foldWord } from "../domain/slug.ts";
import { type Query, queryPair } from "./query-keys.ts";

export function formatFilters(filters: Filters): string[] {
	return FACETS.flatMap((facet) => (filters[facet].length > 0 ? [queryPair(facet, filters[facet].join(","))] : []));
}

/** Reads what it can; every value that it cannot is handed to `ignore`. */
export function filtersFrom(atlas: Atlas, query: Query, ignore: (text: string) => void): Filters {
	const options = optionsOf(atlas);
	const chosen = <F extends Facet>(facet: F): Filters[F] => {
		const known: readonly string[] = options[facet];
		const asked = new Set(query.get(facet)?.join(",").split(","));
		const said = [...asked].filter((value) => asked.size === 1 || foldWord(value) !== "");
		const unknown = said.filter((value) => !known.some((option) => isSame(option, value)));
		if (unknown.length > 0) ignore(queryPair(facet, unknown.join(",")));
		return known.filter((option) => said.some((value) => isSame(option, value))) as readonly string[] as Filters[F];
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

/** An option has its own signs, as `sarskilt_utsatt` does. */
function isSame(option: string, value: string): boolean {
	return foldWord(option) === foldWord(value);
}
