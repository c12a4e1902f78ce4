/**
 * Every assessment has a boundary version of its own area, and every version is used by some assessment.
 * Whether it is the right version for the year is checked in `boundary-basis.ts`.
 */
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function boundaryUse(facts: Facts): Problem[] {
	const versions = new Map(facts.boundaries.map((row) => [row.boundary_id, row]));
	const used = new Set(facts.assessments.map((row) => row.boundary_id));
	return problems("boundary-use", [
		...facts.assessments.flatMap((row) => {
			const version = versions.get(row.boundary_id);
			if (!version) return [`${row.at}: there is no boundary version ${row.boundary_id} in boundaries.json.`];
			return version.area_id === row.area_id
				? []
				: [`${row.at}: the boundary version ${row.boundary_id} is of another area, ${version.area_id}.`];
		}),
		...facts.boundaries
			.filter((row) => !used.has(row.boundary_id))
			.map((row) => `${row.at}: no assessment uses the boundary version.`),
	]);
}
