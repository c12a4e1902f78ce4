/**
 * No two areas of a report cover the same ground by more than 100 m², but for the one pair where the Police's own
 * boundaries do: Navestad and Hageby, 2 720 m², in 2023 and wherever the same boundaries are assumed.
 */
import type { BoundaryFact, Facts } from "../pipeline/facts.ts";
import { overlapOf } from "../pipeline/measure.ts";
import { type Problem, problems } from "../problem.ts";

const TOLERANCE_M2 = 100;
export const KNOWN_M2: ReadonlyMap<string, number> = new Map([["hageby@2023 navestad@2021", 2720]]);

export function overlaps(facts: Facts): Problem[] {
	const versions = new Map(facts.boundaries.map((boundary) => [boundary.boundary_id, boundary]));
	// The same two boundary versions stand side by side in several reports: each pair is measured once.
	const pairs = new Map<string, readonly [BoundaryFact, BoundaryFact, number]>();
	for (const { year } of facts.reports) {
		const listed = facts.assessments.filter((row) => row.year === year);
		const inReport = listed
			.flatMap((row) => versions.get(row.boundary_id) ?? [])
			.toSorted((a, b) => (a.boundary_id < b.boundary_id ? -1 : 1));
		for (const [i, a] of inReport.entries()) {
			for (const b of inReport.slice(i + 1)) {
				const pair = `${a.boundary_id} ${b.boundary_id}`;
				if (!pairs.has(pair)) pairs.set(pair, [a, b, year]);
			}
		}
	}

	const messages = [...pairs].flatMap(([pair, [a, b, year]]) => {
		const expected = KNOWN_M2.get(pair) ?? 0;
		const overlap = overlapOf(a.polygons, b.polygons);
		if (Math.abs(overlap - expected) <= TOLERANCE_M2) return [];
		return [
			`${a.at}: overlaps ${b.boundary_id} by ${Math.round(overlap)} m² in ${year}, where ${expected} m² is known.`,
		];
	});
	return problems("overlaps", messages);
}
