/**
 * Finding what the reports name: areas under every name they have had, municipalities, counties and police regions. The words of a
 * query may come in any order; each has to mean something, and what an area lies in, or what a place is, may stand beside its
 * name: "Vårby, Huddinge", "Botkyrka kommun". Å, ä and ö may be typed as a and o, and a longer word may have one slip.
 *
 * No library does it. A hit depends on which word of the query met a name and which only the place around it, and its rank on how
 * each did; matchers see one string and tell neither. fuzzysort forgives missing letters alone. uFuzzy finds every slip that
 * the tests make, but could only be asked which entries to look at, and every word would be compared here once more.
 */
import { type Atlas, byName } from "./atlas.ts";
import type { Area, AreaId, County, CountyId, Municipality, MunicipalityId, RegionId } from "./dataset.ts";
import { partsOfName } from "./names.ts";
import { bestLikeness, LIKENESS, likeness, splitIntoWords } from "./word-likeness.ts";

export type SearchHit = Found & {
	/** Something was typed otherwise: it may well be the right name of a place that no report names, such as Lidköping. */
	isSimilar?: true;
};

/** Whatever else is to be found one day, such as places that are no areas, is one more kind. */
type Found =
	/** `alias` is the name that matched, where it is not a part of the area's newest name. */
	| { kind: "area"; area: AreaId; name: string; alias: string | undefined }
	| { kind: "municipality"; municipality: MunicipalityId; name: string }
	| { kind: "county"; county: CountyId; name: string }
	| { kind: "region"; region: RegionId; name: string };

/** One name of something that can be found. All words are folded. */
interface Entry {
	readonly hit: Found;
	readonly name: readonly string[];
	/** The name as it is written, in lower case. */
	readonly spelling: string;
	/** The whole name that the hit bears, and no part of it nor a former one. */
	readonly isOwn: boolean;
	/** Words for what it is. Without a name they find everything of the kind. */
	readonly kind: readonly string[];
	/** The names of all that it lies in, and words for what those are. They narrow, and find nothing by themselves. */
	readonly around: readonly string[];
}

export type SearchIndex = readonly Entry[];

/** In both languages, whichever the page speaks. A final s makes no difference. */
const KINDS = {
	municipality: ["kommun", "kommunen", "municipality"],
	county: ["lan", "lanet", "county"],
	region: ["region", "regionen", "polisregion", "polisregionen", "police"],
} as const;
/** Some municipalities call themselves so. It tells too little to find them all by. */
const TOWN = "stad";
/** What stands between names and belongs to none. */
const JOINING = ["och", "and", "i", "in", "of"];

/** Made once per dataset: an entry for each name that something has or has had. */
export function createSearchIndex(atlas: Atlas): SearchIndex {
	const aroundCounty = ({ region: id }: County) =>
		atlas.regions.filter((region) => region.id === id).flatMap(({ name }) => [...wordsOf(name), ...KINDS.region]);
	const aroundMunicipality = ({ county: id }: Municipality) => {
		const county = atlas.county(id);
		return [...wordsOf(county.name), ...KINDS.county, ...aroundCounty(county)];
	};
	const aroundArea = ({ municipality: id }: Area) => {
		const municipality = atlas.municipality(id);
		return [...wordsOf(municipality.name), TOWN, ...KINDS.municipality, ...aroundMunicipality(municipality)];
	};
	return [
		...atlas.areas.flatMap((area) => {
			const newest = partsOfName(area.name);
			const former = atlas.years.flatMap((year) => atlas.assessment(area.id, year)?.name ?? []);
			const around = aroundArea(area);
			const names = new Set([area.name, ...newest, ...former.flatMap((name) => [name, ...partsOfName(name)])]);
			return [...names].flatMap((name) => {
				const alias = name === area.name || newest.includes(name) ? undefined : name;
				return createEntries(name, { kind: "area", area: area.id, name: area.name, alias }, [], around);
			});
		}),
		...atlas.municipalities.flatMap((municipality) => {
			const { id, name } = municipality;
			const around = [TOWN, ...aroundMunicipality(municipality)];
			return createEntries(name, { kind: "municipality", municipality: id, name }, KINDS.municipality, around);
		}),
		...atlas.counties.flatMap((county) => {
			const { id, name } = county;
			// "Stockholms län" is a name and the word for what it is.
			const bare = name.replace(/ län$/, "");
			return createEntries(bare, { kind: "county", county: id, name }, KINDS.county, aroundCounty(county));
		}),
		...atlas.regions.flatMap(({ id, name }) =>
			createEntries(name, { kind: "region", region: id, name }, KINDS.region, []),
		),
	];
}

function createEntries(
	written: string,
	hit: Found,
	kind: readonly string[],
	around: readonly string[],
): readonly Entry[] {
	const isOwn = hit.kind !== "area" || written === hit.name;
	return spellingsOf(written).map((name) => ({ hit, name, spelling: lowerCase(written), isOwn, kind, around }));
}

/** The words of a name; those of a single place, where there are several, may also be written together: "hisingsbacka". */
function spellingsOf(name: string): string[][] {
	const words = tellingWords(name);
	return words.length > 1 && partsOfName(name).length === 1 ? [words, [words.join("")]] : [words];
}

function wordsOf(name: string): string[] {
	return spellingsOf(name).flat();
}

/** The words of a name or query without those that only join them, where there are others. */
function tellingWords(text: string): string[] {
	const all = splitIntoWords(text);
	const telling = all.filter((word) => !JOINING.includes(word));
	return telling.length > 0 ? telling : all;
}

/** What tells two hits apart that a reader may mean: no two of a list have the same. */
export function keyOf(hit: Found): string {
	switch (hit.kind) {
		case "area":
			return `area ${hit.area}`;
		case "municipality":
			return `municipality ${hit.municipality}`;
		case "county":
			return `county ${hit.county}`;
		case "region":
			return `region ${hit.region}`;
	}
}

/**
 * The best hit for each thing that is found: whole names first, then names that begin so, then those with such a later word,
 * then those with a slip. An empty query finds nothing.
 */
export function search(index: SearchIndex, query: string, limit = 8): SearchHit[] {
	const typed = [...new Set(tellingWords(query))];
	const spelling = lowerCase(query).trim();
	const matches = findMatches(index, typed, spelling);
	// Somebody who writes on may have begun "och".
	const isWritingOn = matches.length === 0 && JOINING.some((word) => word.startsWith(typed.at(-1) ?? ""));
	return (isWritingOn ? findMatches(index, typed.slice(0, -1), spelling) : matches)
		.slice(0, limit)
		.map(({ entry, rank }) => (rank === RANK.slip ? { ...entry.hit, isSimilar: true } : entry.hit));
}

/** How the words of a query meet an entry, best first. */
const RANK = {
	/** All of a name. */
	whole: 0,
	/** The beginning of a name. */
	beginning: 1,
	/** A later word of it, or the word for all of a kind. */
	word: 2,
	/** Some word with a slip. */
	slip: 3,
	/** The middle of a word. */
	inside: 4,
	/** The beginning of the word for all of a kind. */
	kind: 5,
} as const;

interface Match {
	readonly entry: Entry;
	readonly rank: number;
	/** Every word stands there as it was typed. */
	readonly isExact: boolean;
	/** How many words say only where it lies. */
	readonly around: number;
	/** With å, ä and ö where the name has them. */
	readonly isAsSpelled: boolean;
}

function findMatches(index: SearchIndex, typed: readonly string[], spelling: string): Match[] {
	if (typed.length === 0) return [];
	const best = new Map<string, Match>();
	for (const entry of index) {
		const found = matchEntry(entry, typed);
		if (!found) continue;
		const match = { entry, ...found, isAsSpelled: entry.spelling.includes(spelling) };
		const key = keyOf(entry.hit);
		const previous = best.get(key);
		if (!previous || compareMatches(match, previous) < 0) best.set(key, match);
	}
	const matches = [...best.values()].sort(compareMatches);
	const [first] = matches;
	if (!first) return [];
	// Who writes whole words has made no slip: "backa" is Hisings Backa, and Nacka is not meant. Middles of words count only where
	// nothing better is found, and kinds that are only begun after them.
	const last = matches.some(({ isExact }) => isExact) ? RANK.word : Math.max(first.rank, RANK.slip);
	return matches.filter(({ rank }) => rank <= last);
}

const KIND_ORDER = ["area", "municipality", "county", "region"] as const satisfies Found["kind"][];

function compareMatches(a: Match, b: Match): number {
	return (
		a.rank - b.rank ||
		a.around - b.around ||
		Number(b.isAsSpelled) - Number(a.isAsSpelled) ||
		Number(b.entry.isOwn) - Number(a.entry.isOwn) ||
		byName(a.entry.hit, b.entry.hit) ||
		KIND_ORDER.indexOf(a.entry.hit.kind) - KIND_ORDER.indexOf(b.entry.hit.kind)
	);
}

/** Nothing where a word means nothing here, or where all mean only what is around it. */
function matchEntry(
	{ name, kind, around }: Entry,
	typed: readonly string[],
): Pick<Match, "rank" | "isExact" | "around"> | undefined {
	let byItsName: number = LIKENESS.none;
	let byItsKind: number = LIKENESS.same;
	let least: number = LIKENESS.same;
	let narrowing = 0;
	for (const word of typed) {
		const toName = bestLikeness(word, name);
		const toKind = besideName(bestLikeness(word, kind));
		const toAround = besideName(bestLikeness(word, around));
		const best = Math.min(toName, toKind, toAround);
		if (best === LIKENESS.none) return undefined;
		byItsName = Math.min(byItsName, toName);
		byItsKind = Math.max(byItsKind, toKind);
		least = Math.max(least, best);
		if (toAround < Math.min(toName, toKind)) narrowing++;
	}
	if (byItsName === LIKENESS.none) {
		if (byItsKind > LIKENESS.begins) return undefined;
		const isExact = byItsKind === LIKENESS.same;
		return { rank: isExact ? RANK.word : RANK.kind, isExact, around: 0 };
	}
	least = Math.max(least, byItsName);
	return { rank: rankOf(name, typed, least), isExact: least === LIKENESS.same, around: narrowing };
}

/** `least`: of the word that is least like what it stands for. */
function rankOf(name: readonly string[], typed: readonly string[], least: number): number {
	if (least === LIKENESS.inside) return RANK.inside;
	if (least === LIKENESS.slip) return RANK.slip;
	if (name.every((word) => typed.some((each) => likeness(each, word) === LIKENESS.same))) return RANK.whole;
	const [first = ""] = name;
	return typed.some((each) => likeness(each, first) <= LIKENESS.begins) ? RANK.beginning : RANK.word;
}

/** Around a name the middle of a word says nothing. */
function besideName(found: number): number {
	return found === LIKENESS.inside ? LIKENESS.none : found;
}

function lowerCase(text: string): string {
	return text.normalize("NFC").toLowerCase();
}
