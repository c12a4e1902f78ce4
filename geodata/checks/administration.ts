/**
 * Municipality, county and police region agree: a municipality's code begins with its county's, the county's code is
 * Statistics Sweden's, and the county belongs to the police region. Where the area lies is for `inside-county.ts`.
 */
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function administration(facts: Facts): Problem[] {
	const codes = new Map(facts.counties.map((row) => [row.county, row.code]));
	const regions = new Map(facts.policeRegions.flatMap((row) => row.counties.split(";").map((c) => [c, row] as const)));
	const areas = new Map(facts.areas.map((row) => [row.area_id, row]));

	return problems("administration", [
		...facts.areas.flatMap((row) => {
			const code = codes.get(row.county);
			const region = regions.get(row.county)?.police_region;
			return [
				...(code === undefined || code === row.county_code
					? []
					: [`${row.at}: the code of ${row.county} is ${code}, not ${row.county_code}.`]),
				...(/^\d{4}$/.test(row.municipality_code) && row.municipality_code.startsWith(row.county_code)
					? []
					: [
							`${row.at}: the code ${row.municipality_code} of ${row.municipality} must be four digits ` +
								`that begin with the county's ${row.county_code}.`,
						]),
				...(region === undefined || region === row.police_region
					? []
					: [`${row.at}: ${row.county} belongs to police region ${region}, not ${row.police_region}.`]),
			];
		}),
		...facts.areas.flatMap((row) => {
			const first = facts.areas.find((other) => other.municipality === row.municipality);
			return first === undefined || first.municipality_code === row.municipality_code
				? []
				: [`${row.at}: ${row.municipality} has the code ${row.municipality_code} here, but another in ${first.at}.`];
		}),
		...facts.counties.flatMap((row) => {
			const holding = facts.policeRegions.filter((region) => region.counties.split(";").includes(row.county));
			return holding.length === 1 ? [] : [`${row.at}: the county stands in ${holding.length} police regions, not one.`];
		}),
		...[...regions]
			.filter(([county]) => !codes.has(county))
			.map(([county, row]) => `${row.at}: there is no county ${county} in counties.csv.`),
		...facts.assessments.flatMap((row) => {
			const region = areas.get(row.area_id)?.police_region;
			return row.police_region === undefined || region === undefined || row.police_region === region
				? []
				: [`${row.at}: police region ${row.police_region} is not that of the area, ${region}.`];
		}),
		...facts.assessments
			.filter((row) => {
				const stated = [row.local_police_area, row.police_area, row.police_region];
				return stated.includes(undefined) && stated.some((name) => name !== undefined);
			})
			.map((row) => `${row.at}: local police area, police area and police region are stated all or none.`),
	]);
}
