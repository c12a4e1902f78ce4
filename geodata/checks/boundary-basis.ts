/**
 * The basis of a report's boundaries: from 2021 the Police publish them, and a report shows the newest until then;
 * for the reports before, none is known, and the oldest known one is assumed.
 */
import type { BoundaryFact, Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

/** The first report with a GIS file of the Police. */
const FIRST_WITH_BOUNDARIES = 2021;

export function boundaryBasis(facts: Facts): Problem[] {
	return problems("boundary-basis", [
		...facts.boundaries
			.filter((row) => row.published < FIRST_WITH_BOUNDARIES)
			.map(
				(row) =>
					`${row.at}: no boundary is known before ${FIRST_WITH_BOUNDARIES}, but this one is of ${row.published}.`,
			),
		...facts.assessments.flatMap((row) => {
			const basis = row.year < FIRST_WITH_BOUNDARIES ? "assumed" : "published";
			if (row.boundary_basis !== basis) {
				return [`${row.at}: the boundary of a report of ${row.year} is ${basis}, not ${row.boundary_basis}.`];
			}
			const versions = facts.boundaries
				.filter((boundary) => boundary.area_id === row.area_id)
				.toSorted((a, b) => a.published - b.published);
			const expected =
				basis === "assumed" ? versions[0] : versions.findLast((version) => version.published <= row.year);
			return mismatch(row, basis, expected);
		}),
	]);
}

function mismatch(
	row: Facts["assessments"][number],
	basis: "assumed" | "published",
	expected: BoundaryFact | undefined,
): string[] {
	if (row.boundary_id === expected?.boundary_id) return [];
	if (!expected) return [`${row.at}: no boundary version of the area is as old as ${row.year}.`];
	const which =
		basis === "assumed" ? "the oldest known boundary version" : `the newest boundary version of ${row.year}`;
	return [`${row.at}: ${which} is ${expected.boundary_id}, not ${row.boundary_id}.`];
}
