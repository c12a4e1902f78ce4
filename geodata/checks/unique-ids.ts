/**
 * Every id stands once, and has a form that can be part of an address.
 * That an id once published stays is for the published slugs.
 */
import { slugOf } from "../../src/domain/slug.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function uniqueIds(facts: Facts): Problem[] {
	return problems("unique-ids", [
		...findRepeated(facts.reports, (row) => `report ${row.year}`),
		...findRepeated(facts.areas, (row) => `area ${row.area_id}`),
		...findRepeated(facts.assessments, (row) => `assessment of ${row.area_id} in ${row.year}`),
		...findRepeated(facts.boundaries, (row) => `boundary version ${row.boundary_id}`),
		...findRepeated(facts.lineage, (row) => `origin of ${row.to_area}`),
		...findRepeated(facts.policeRegions, (row) => `police region ${row.police_region}`),
		...findRepeated(facts.municipalities, (row) => `municipality ${row.municipality}`),
		...findRepeated(facts.counties, (row) => `county ${row.county}`),
		...facts.areas
			.filter((row) => row.area_id !== slugOf(row.area_id))
			.map((row) => `${row.at}: an area id has only a–z, 0–9 and single hyphens.`),
		...facts.boundaries
			.filter((row) => row.boundary_id !== `${row.area_id}@${row.published}`)
			.map((row) => `${row.at}: a boundary is called ${row.area_id}@${row.published}, after its area and year.`),
	]);
}

function findRepeated<T extends { readonly at: string }>(rows: readonly T[], name: (row: T) => string): string[] {
	const seen = new Map<string, T>();
	return rows.flatMap((row) => {
		const earlier = seen.get(name(row));
		seen.set(name(row), row);
		return earlier ? [`${row.at}: the ${name(row)} stands already in ${earlier.at}.`] : [];
	});
}
