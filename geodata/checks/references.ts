/**
 * Whatever a row refers to exists: the area, the report, the municipality, the county.
 * Boundary versions have a rule of their own (`boundary-use.ts`).
 */
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function references(facts: Facts): Problem[] {
	const areas = new Set(facts.areas.map((row) => row.area_id));
	const years = new Set(facts.reports.map((row) => row.year));
	const listed = new Set(facts.assessments.map((row) => row.area_id));
	const municipalities = new Set(facts.municipalities.map((row) => row.municipality));
	const counties = new Set(facts.counties.map((row) => row.county));

	const area = (at: string, id: string) => (areas.has(id) ? [] : [`${at}: there is no area ${id} in areas.csv.`]);
	const year = (at: string, y: number) => (years.has(y) ? [] : [`${at}: there is no report ${y} in reports.csv.`]);

	return problems("references", [
		...facts.assessments.flatMap((row) => [...area(row.at, row.area_id), ...year(row.at, row.year)]),
		...facts.boundaries.flatMap((row) => [...area(row.at, row.area_id), ...year(row.at, row.published)]),
		...facts.notes.flatMap((row) => [...area(row.at, row.area_id), ...year(row.at, row.year)]),
		...facts.lineage.flatMap((row) => [
			...area(row.at, row.from_area),
			...area(row.at, row.to_area),
			...year(row.at, row.year),
		]),
		...facts.publishedChanges.flatMap((row) => [...year(row.at, row.from), ...year(row.at, row.to)]),
		...facts.areas
			.filter((row) => !listed.has(row.area_id))
			.map((row) => `${row.at}: no report in assessments.csv lists the area.`),
		...facts.areas
			.filter((row) => !municipalities.has(row.municipality))
			.map((row) => `${row.at}: there is no municipality ${row.municipality} in municipalities.csv.`),
		...facts.areas
			.filter((row) => !counties.has(row.county))
			.map((row) => `${row.at}: there is no county ${row.county} in counties.csv.`),
	]);
}
