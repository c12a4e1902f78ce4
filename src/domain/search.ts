/**
 * Finding what the reports name: areas under every name they have had, municipalities, counties and police regions. How a query
 * meets a name is in `match-names.ts`.
 */
import { type Atlas, byName } from "./atlas.ts";
import type { Area, AreaId, County, CountyId, Municipality, MunicipalityId, RegionId } from "./dataset.ts";
import { createEntries, type Entry, isSimilar, matchNames, wordsOf } from "./match-names.ts";
import { partsOfName } from "./names.ts";

export type SearchHit = Found & {
	/** Something was typed otherwise: it may well be the right name of a place that no report names, such as Lidköping. */
	isSimilar?: true;
};

type Found =
	/** `alias` is the name that matched, where it is not a part of the area's newest name. */
	| { kind: "area"; area: AreaId; name: string; alias: string | undefined }
	| { kind: "municipality"; municipality: MunicipalityId; name: string }
	| { kind: "county"; county: CountyId; name: string }
	| { kind: "region"; region: RegionId; name: string };

export type SearchIndex = readonly Entry<Found>[];

/** In both languages, whichever the page speaks. A final s makes no difference. */
const KINDS = {
	municipality: ["kommun", "kommunen", "municipality"],
	county: ["lan", "lanet", "county"],
	region: ["region", "regionen", "polisregion", "polisregionen", "police"],
} as const;
/** Some municipalities call themselves so. It tells too little to find them all by. */
const TOWN = "stad";

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
				return entriesOf(name, { kind: "area", area: area.id, name: area.name, alias }, [], around);
			});
		}),
		...atlas.municipalities.flatMap((municipality) => {
			const { id, name } = municipality;
			const around = [TOWN, ...aroundMunicipality(municipality)];
			return entriesOf(name, { kind: "municipality", municipality: id, name }, KINDS.municipality, around);
		}),
		...atlas.counties.flatMap((county) => {
			const { id, name } = county;
			// "Stockholms län" is a name and the word for what it is.
			const bare = name.replace(/ län$/, "");
			return entriesOf(bare, { kind: "county", county: id, name }, KINDS.county, aroundCounty(county));
		}),
		...atlas.regions.flatMap(({ id, name }) => entriesOf(name, { kind: "region", region: id, name }, KINDS.region, [])),
	];
}

function entriesOf(written: string, hit: Found, kind: readonly string[], around: readonly string[]): Entry<Found>[] {
	const isOwn = hit.kind !== "area" || written === hit.name;
	return createEntries(written, { hit, key: keyOf(hit), isOwn, kind, around });
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

/** The best hit for each thing that is found. */
export function search(index: SearchIndex, query: string, limit = 8): SearchHit[] {
	return matchNames(index, query, compareHits)
		.slice(0, limit)
		.map((match) => (isSimilar(match) ? { ...match.entry.hit, isSimilar: true } : match.entry.hit));
}

const KIND_ORDER = ["area", "municipality", "county", "region"] as const satisfies Found["kind"][];

function compareHits(a: Found, b: Found): number {
	return byName(a, b) || KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
}
