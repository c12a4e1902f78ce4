/**
 * Every assessment has a drawing of its own area, and every drawing is used by some assessment.
 * Whether it is the right drawing for the year is for the boundary basis.
 */
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function boundaryUse(facts: Facts): Problem[] {
	const drawings = new Map(facts.boundaries.map((row) => [row.boundary_id, row]));
	const used = new Set(facts.assessments.map((row) => row.boundary_id));
	return problems("boundary-use", [
		...facts.assessments.flatMap((row) => {
			const drawing = drawings.get(row.boundary_id);
			if (!drawing) return [`${row.at}: there is no drawing ${row.boundary_id} in boundaries.json.`];
			return drawing.area_id === row.area_id
				? []
				: [`${row.at}: the drawing ${row.boundary_id} is of another area, ${drawing.area_id}.`];
		}),
		...facts.boundaries
			.filter((row) => !used.has(row.boundary_id))
			.map((row) => `${row.at}: no assessment uses the drawing.`),
	]);
}
