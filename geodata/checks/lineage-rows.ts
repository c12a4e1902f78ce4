/**
 * Splits close: the whole ends where its parts begin, every part begins with the split, and none is its own ancestor.
 * Only splits are known to the facts; an area that is renamed or redrawn keeps its id.
 */
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function lineage(facts: Facts): Problem[] {
	const yearsOf = (area: string) => facts.assessments.filter((row) => row.area_id === area).map((row) => row.year);
	const last = (area: string) => Math.max(...yearsOf(area));
	const first = (area: string) => Math.min(...yearsOf(area));
	// Areas that no report lists are named by the rule on references.
	const known = facts.lineage.filter((row) => yearsOf(row.from_area).length > 0 && yearsOf(row.to_area).length > 0);

	return problems("lineage", [
		...facts.lineage
			.filter((row) => ancestorsOf(facts, row.from_area).includes(row.from_area))
			.map((row) => `${row.at}: ${row.from_area} is among its own ancestors.`),
		...known
			.filter((row) => last(row.from_area) >= row.year)
			.map((row) => `${row.at}: ${row.from_area} is split in ${row.year}, but still listed in ${last(row.from_area)}.`),
		...known
			.filter((row) => first(row.to_area) !== row.year)
			.map((row) => `${row.at}: ${row.to_area} begins in ${row.year}, but is first listed in ${first(row.to_area)}.`),
		...facts.lineage
			.filter((row) => facts.lineage.filter((other) => other.from_area === row.from_area).length < 2)
			.map((row) => `${row.at}: ${row.from_area} is split into one part only.`),
		...facts.lineage
			.filter((row) => facts.lineage.some((o) => o.from_area === row.from_area && o.year !== row.year))
			.map((row) => `${row.at}: ${row.from_area} is split in more than one year.`),
	]);
}

/** Whether ties can be followed without end, which any rule that follows them must know first. */
export function hasCycle(facts: Facts): boolean {
	return facts.lineage.some((row) => ancestorsOf(facts, row.from_area).includes(row.from_area));
}

/** All areas that this one came from; itself among them only if the ties go in a circle. */
function ancestorsOf(facts: Facts, area: string): string[] {
	const found: string[] = [];
	const waiting = [area];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		for (const { from_area, to_area } of facts.lineage) {
			if (to_area !== next || found.includes(from_area)) continue;
			found.push(from_area);
			waiting.push(from_area);
		}
	}
	return found;
}
