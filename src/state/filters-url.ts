/** The filters in the query of the address: `?region=stockholm,syd&klass=sarskilt_utsatt`. Values are the same in both languages. */
import type { Atlas } from "../domain/atlas.ts";
import type { Trend } from "../domain/dataset.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet, type Filters } from "../domain/filter.ts";
import { foldWord } from "../domain/slug.ts";
import { type Query, queryPair } from "./query-keys.ts";

export function formatFilters(filters: Filters): string[] {
	return FACETS.flatMap((facet) =>
		filters[facet].length > 0 ? [queryPair(facet, filters[facet].map(wordOf).join(","))] : [],
	);
}

/** Reads what it can; every value that it cannot is handed to `ignore`. */
export function filtersFrom(atlas: Atlas, query: Query, ignore: (text: string) => void): Filters {
	const options = optionsOf(atlas);
	const chosen = <F extends Facet>(facet: F): Filters[F] => {
		const known: readonly string[] = options[facet];
		const asked = [...new Set(query.get(facet)?.join(",").split(","))];
		const words = asked.filter((value) => foldWord(value) !== "");
		// Signs alone say nothing beside words, but a key without any word has lost what it said.
		const unknown = (words.length > 0 ? words : asked).filter((value) => !known.map(wordOf).some(isSame(value)));
		if (unknown.length > 0) ignore(queryPair(facet, unknown.join(",")));
		return known.filter((option) => words.some(isSame(wordOf(option)))) as readonly string[] as Filters[F];
	};
	return {
		regions: chosen("regions"),
		counties: chosen("counties"),
		municipalities: chosen("municipalities"),
		classifications: chosen("classifications"),
		formerClassifications: chosen("formerClassifications"),
		changes: chosen("changes"),
		trends: chosen("trends"),
	};
}

/** Trends have English names in the published files; an address is Swedish in both languages. */
const SWEDISH: Readonly<Record<Trend, string>> = {
	positive: "positiv",
	stable: "stabil",
	negative: "negativ",
	new: "ny",
};

/** What an option is called in an address. */
export function wordOf(option: string): string {
	return option in SWEDISH ? SWEDISH[option as Trend] : option;
}

/** An option has its own signs, as `sarskilt_utsatt` does, so that both are folded. */
function isSame(one: string): (other: string) => boolean {
	const folded = foldWord(one);
	return (other) => foldWord(other) === folded;
}
