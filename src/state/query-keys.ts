/**
 * The keys of an address's query, each with the part of a view that it says; they are the same in both languages. A query is read
 * by the part and never by the key, so that no key can be read that is not known here, and none be called unknown that is read.
 */
import { FACETS } from "../domain/filter.ts";
import { groupBy } from "../domain/group-by.ts";

const PARTS = [...FACETS, "layout", "outlines", "theme"] as const;
export type QueryPart = (typeof PARTS)[number];

export const QUERY_KEYS = {
	regions: "region",
	counties: "lan",
	municipalities: "kommun",
	classifications: "klass",
	formerClassifications: "tidigare",
	changes: "forandring",
	layout: "vy",
	outlines: "granser",
	theme: "tema",
} as const satisfies Record<QueryPart, string>;

/** All values of each part, in the order in which the address has them. */
export type Query = ReadonlyMap<QueryPart, readonly string[]>;

/** `search`: with its question mark, or empty. Every key that is not known is handed to `ignore`, with its value. */
export function readQuery(search: string, ignore: (text: string) => void = () => undefined): Query {
	const known = [...new URLSearchParams(search)].flatMap(([key, value]) => {
		const part = PARTS.find((candidate) => QUERY_KEYS[candidate] === key);
		if (part === undefined && key !== "") ignore(value === "" ? key : `${key}=${value}`);
		return part === undefined ? [] : [{ part, value }];
	});
	return new Map([...groupBy(known, ({ part }) => part)].map(([part, all]) => [part, all.map(({ value }) => value)]));
}

/** "vy=tabell" */
export function queryPair(part: QueryPart, value: string): string {
	return `${QUERY_KEYS[part]}=${value}`;
}
