/**
 * A report uses only classes that existed when it was written: none is called riskområde in 2025.
 * That a class is known at all is settled when the row is read.
 */
import { isInUse } from "../../src/domain/classification.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function classesInUse(facts: Facts): Problem[] {
	return problems(
		"classes-in-use",
		facts.assessments
			.filter((row) => !isInUse(row.class, row.year))
			.map((row) => `${row.at}: the class ${row.class} was no longer in use in ${row.year}.`),
	);
}
