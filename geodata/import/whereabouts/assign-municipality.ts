/** The municipality, county and police region of an area that the facts do not have yet: told by its ground, or asked. */

import type { Facts } from "../../pipeline/facts.ts";
import { Refusal } from "../../refusal.ts";
import { idOf, type Match } from "../matching/match.ts";
import type { Question } from "../question.ts";
import type { MunicipalitiesNear } from "./municipalities-near.ts";

/** The columns of areas.csv that say where an area lies. */
export type Whereabouts = Pick<
	Facts["areas"][number],
	"municipality" | "municipality_code" | "county" | "county_code" | "police_region"
>;

export interface NewMunicipality {
	readonly code: string;
	readonly fullName: string;
}

export interface ToldWhereabouts {
	/** By id of area. */
	readonly municipalities: ReadonlyMap<string, string>;
	/** Those that no area lay in before, by name. */
	readonly newMunicipalities: ReadonlyMap<string, NewMunicipality>;
}

export type Assigned = { readonly whereabouts: Whereabouts; readonly reason: string } | { readonly question: Question };

export function assignMunicipality(
	match: Match,
	facts: Facts,
	told: ToldWhereabouts,
	municipalitiesNear: MunicipalitiesNear,
): Assigned {
	const id = idOf(match);
	const { listed } = match;
	const byWord = told.municipalities.get(id);
	if (byWord !== undefined) return withCounty(byWord, "as told", id, facts, told);
	const near = municipalitiesNear(listed.outline.polygons);
	const { municipalities } = near;
	// What came of areas that lay in one municipality lies there too, as far as the borders do not deny it.
	const origins = match.kind === "part" ? [match.of] : (match.mergedFrom ?? []);
	const [before, ...others] = [...new Set(origins.map(({ municipality }) => municipality))];
	if (before !== undefined && others.length === 0 && (near.isPartlyUnknown || municipalities.includes(before)))
		return withCounty(before, `where ${origins.map(({ name }) => name).join(" and ")} lay`, id, facts, told);
	const [certain] = municipalities;
	if (near.isCertain && certain !== undefined)
		return withCounty(certain, "further from every border than these are off", id, facts, told);
	const named = municipalities.join(", ") || "none that the borders tell";
	const place = listed.place ?? "";
	const isMunicipality = facts.basemap.places.features.some(
		({ properties }) => properties.kind === "municipality" && properties.name === place,
	);
	const candidates = [...new Set([...(isMunicipality ? [place] : []), ...municipalities])];
	return {
		question: {
			about: listed.name,
			sentence: `In which municipality is ${listed.name}? Within 600 m, which is how far the borders are off, there is ${named}${place && `; the file says ${place}`}.`,
			answers: (candidates.length > 0 ? candidates : ["NAME"]).map((name) => `--municipality "${id}=${name}"`),
		},
	};
}

function withCounty(municipality: string, reason: string, id: string, facts: Facts, told: ToldWhereabouts): Assigned {
	const known = facts.areas.find((row) => row.municipality === municipality);
	if (known) {
		const { municipality_code, county, county_code, police_region } = known;
		return { whereabouts: { municipality, municipality_code, county, county_code, police_region }, reason };
	}
	const stated = told.newMunicipalities.get(municipality);
	if (!stated)
		return {
			question: {
				about: id,
				sentence: `No area lay in ${municipality} before: what is its code at Statistics Sweden, and what is it called in full (whether with an -s follows no rule)?`,
				answers: [`--new-municipality "${municipality}=CODE,${municipality} kommun"`],
			},
		};
	const county = facts.counties.find((row) => row.code === stated.code.slice(0, 2));
	const region = facts.policeRegions.find((row) => county && row.counties.split(";").includes(county.county));
	if (!county || !region)
		throw new Refusal(`The code ${stated.code} of ${municipality} begins with that of no county.`);
	return {
		whereabouts: {
			municipality,
			municipality_code: stated.code,
			county: county.county,
			county_code: county.code,
			police_region: region.police_region,
		},
		reason,
	};
}
