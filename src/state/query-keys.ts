/**
 * The keys of an address's query, each with the part of a view that it says; they are the same in both languages. A query is read
 * by the part and never by the key, so that no key can be read that is not known here, and none be called unknown that is read.
 */
import type { Facet } from "../domain/filter.ts";
import { groupBy } from "../domain/group-by.ts";
import { foldWord } from "../domain/slug.ts";
import { decodePercent } from "./decode-percent.ts";

export type QueryPart = Facet | "layout" | "rows" | "counted" | "outlines" | "method" | "drawn" | "theme";

export const QUERY_KEYS = {
	regions: "region",
	counties: "lan",
	municipalities: "kommun",
	classifications: "klass",
	formerClassifications: "tidigare",
	changes: "forandring",
	trends: "trend",
	layout: "vy",
	rows: "per",
	counted: "antal",
	outlines: "granser",
	method: "metod",
	drawn: "visa",
	theme: "tema",
} as const satisfies Record<QueryPart, string>;

/**
 * Keys that others hang onto the links that they pass on, and that say nothing of a view: marks of campaigns and clicks, as the lists
 * name them that browsers strip addresses by, and what a translating proxy adds.
 */
const FOREIGN = [
	/^(_x_tr|_ga|_gcl|__cf_chl|utm|mtm|pk|piwik|matomo|mc|gad|hsa|fb|at|sc|bsft|guce|oft|oly|vero|ml_subscriber|ref)_/i,
	/cl(ic)?k?_?id$/i,
	/^_*hs(fp|sc|tc|enc|mi|ctatracking)$/i,
	/^(_g[al]|[gw]braid|gclsrc|igsh|igshid|srsltid|sccid|li_fat_id|mkt_tok|ml_subscriber|_openstat|_bhlid|__s|bbeml)$/i,
	/^(et_rid|s_cid|ss_email_id|vgo_ee|wickedid|wt_mc|epik|trk|ref|referrer|cmpid|_branch_match_id)$/i,
];

export function isForeign(key: string): boolean {
	return FOREIGN.some((pattern) => pattern.test(key));
}

/** All values of each part, in the order in which the address has them. */
export type Query = Pairs<QueryPart>;
type Pairs<Part extends string> = ReadonlyMap<Part, readonly string[]>;

/** `search`: with its question mark, or empty. Every key that is not known is handed to `ignore`, with its value. */
export function readQuery(search: string, ignore: (text: string) => void = () => undefined): Query {
	return readPairs(search, QUERY_KEYS, ignore);
}

/**
 * "?a=b&c", or the same behind a hash sign, read by the keys of `keys`. What is foreign is passed over without a word, and so is
 * what has neither letter nor digit.
 */
export function readPairs<Part extends string>(
	text: string,
	keys: Readonly<Record<Part, string>>,
	ignore: (text: string) => void,
): Pairs<Part> {
	const parts = Object.keys(keys) as Part[];
	// A page's source has `&amp;`, and some programs add a question mark to an address that has one.
	const known = text.split(/[?#&](?:amp;)?/).flatMap((pair) => {
		const [key = "", ...rest] = pair.replaceAll("+", " ").split("=").map(decodePercent);
		const value = rest.join("=");
		const part = parts.find((candidate) => keys[candidate] === foldWord(key));
		if (part !== undefined) return [{ part, value }];
		if (!isForeign(key) && foldWord(key + value) !== "") ignore(value === "" ? key : `${key}=${value}`);
		return [];
	});
	return new Map([...groupBy(known, (pair) => pair.part)].map(([part, all]) => [part, all.map(({ value }) => value)]));
}

/** The last value that can be read; every other one that says something else is handed to `ignore`. */
export function readLast<T>(
	values: readonly string[] = [],
	read: (text: string) => T | undefined,
	ignore: (text: string) => void,
): T | undefined {
	const readings = values.map((text) => ({ text, value: read(text) }));
	const last = readings.filter(({ value }) => value !== undefined).pop();
	for (const { text, value } of readings) {
		if (value === undefined || (value !== last?.value && text !== last?.text)) ignore(text);
	}
	return last?.value;
}

/** "vy=tabell" */
export function queryPair(part: QueryPart, value: string): string {
	return `${QUERY_KEYS[part]}=${value}`;
}
