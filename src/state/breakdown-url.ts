/**
 * How the figures are broken down, in the query of an address: `?vy=siffror&per=kommun&antal=sarskilt_utsatt`. It is a part of the
 * address, and not of the page alone, so that a link shows the table that its sender saw.
 */
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { PLACE_FACETS } from "../domain/filter.ts";
import { foldWord } from "../domain/slug.ts";
import { QUERY_KEYS, type Query, queryPair, readLast } from "./query-keys.ts";
import { type Breakdown, type Layout, START } from "./view.ts";

/** Rows are called as the keys of their filters. */
export function formatBreakdown({ rows, counted }: Breakdown): string[] {
	return [
		...(rows === START.breakdown.rows ? [] : [queryPair("rows", QUERY_KEYS[rows])]),
		...(counted === null ? [] : [queryPair("counted", counted)]),
	];
}

/** Reads what it can; every value that it cannot, and every one where the layout has no figures, is handed to `ignore`. */
export function breakdownFrom(query: Query, layout: Layout, ignore: (text: string) => void): Breakdown {
	const read = <T extends string>(part: "rows" | "counted", options: readonly T[], wordOf: (option: T) => string) =>
		readLast(
			query.get(part),
			(word) =>
				layout === "figures" ? options.find((option) => foldWord(wordOf(option)) === foldWord(word)) : undefined,
			(word) => ignore(queryPair(part, word)),
		);
	return {
		rows: read("rows", PLACE_FACETS, (facet) => QUERY_KEYS[facet]) ?? START.breakdown.rows,
		counted: read("counted", CLASSIFICATIONS, (classification) => classification) ?? START.breakdown.counted,
	};
}
