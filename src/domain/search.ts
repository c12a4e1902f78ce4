/**
 * Finding areas and municipalities by what people call them: newest name, names in older reports, each part of a double name.
 * Letters are folded, so å, ä and ö may be typed as a and o.
 */
import { type Atlas, byName } from "./atlas.ts";
import type { AreaId, MunicipalityId } from "./dataset.ts";
import { partsOfName } from "./names.ts";
import { fold } from "./slug.ts";

export type SearchHit =
	/** `alias` is the name that matched, where it is not a part of the area's newest name. */
	| { kind: "area"; area: AreaId; name: string; alias: string | undefined }
	| { kind: "municipality"; municipality: MunicipalityId; name: string };

interface Entry {
	readonly hit: SearchHit;
	readonly name: string;
	readonly folded: string;
}

export type SearchIndex = readonly Entry[];

/** Made once per dataset: an entry for each name that something has or has had. */
export function createSearchIndex(atlas: Atlas): SearchIndex {
	const areas = atlas.areas.flatMap((area) => {
		const newest = partsOfName(area.name);
		const former = atlas.years.flatMap((year) => {
			const name = atlas.assessment(area.id, year)?.name;
			return name === undefined ? [] : [name, ...partsOfName(name)];
		});
		return [...new Set([area.name, ...newest, ...former])].map((name) => {
			const alias = name === area.name || newest.includes(name) ? undefined : name;
			return entry(name, { kind: "area", area: area.id, name: area.name, alias });
		});
	});
	const municipalities = atlas.municipalities.map(({ id, name }) =>
		entry(name, { kind: "municipality", municipality: id, name }),
	);
	return [...areas, ...municipalities];
}

/**
 * The best hit per area and municipality: names that equal the query first, then names that begin with it,
 * then names in which a word does; equals by name. Where there are none, names that contain it anywhere. An empty query finds nothing.
 */
export function search(index: SearchIndex, query: string, limit = 8): SearchHit[] {
	const wanted = words(query);
	if (wanted === "") return [];
	const best = new Map<string, { hit: SearchHit; rank: number; name: string }>();
	for (const { hit, name, folded } of index) {
		const rank = rankOf(folded, wanted);
		if (rank === undefined) continue;
		const key = hit.kind === "area" ? `area ${hit.area}` : `municipality ${hit.municipality}`;
		const previous = best.get(key);
		if (!previous || rank < previous.rank) best.set(key, { hit, rank, name });
	}
	const found = [...best.values()];
	const named = found.filter(({ rank }) => rank < INSIDE_A_WORD);
	return (named.length > 0 ? named : found)
		.toSorted((a, b) => a.rank - b.rank || byName(a.hit, b.hit) || a.hit.kind.localeCompare(b.hit.kind))
		.slice(0, limit)
		.map(({ hit }) => hit);
}

/** Counts only where nothing better is found, so that "arby" is Årby and not Vårby as well. */
const INSIDE_A_WORD = 3;

function rankOf(folded: string, wanted: string): number | undefined {
	if (folded === wanted) return 0;
	if (folded.startsWith(wanted)) return 1;
	if (folded.includes(` ${wanted}`)) return 2;
	return folded.includes(wanted) ? INSIDE_A_WORD : undefined;
}

/** Folded words with one space between, whatever stood between them: "Rinkeby/Tensta" → "rinkeby tensta". */
function words(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function entry(name: string, hit: SearchHit): Entry {
	return { hit, name, folded: words(name) };
}
