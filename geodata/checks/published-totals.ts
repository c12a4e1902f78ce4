/**
 * The number of areas per class and report equals what the Police published.
 * It counts rows; which areas they are is for the published changes.
 */
import { CLASSIFICATIONS } from "../../src/domain/classification.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

export function publishedTotals(facts: Facts): Problem[] {
	const messages = facts.reports.flatMap((report) => {
		const listed = facts.assessments.filter((row) => row.year === report.year);
		const wrong = CLASSIFICATIONS.map((name) => ({
			name,
			published: report[name],
			counted: listed.filter((row) => row.class === name).length,
		})).filter(({ published, counted }) => published !== counted);
		const sum = report.utsatt + report.riskomrade + report.sarskilt_utsatt;
		return [
			...wrong.map(
				({ name, published, counted }) =>
					`${report.at}: ${published} areas are published as ${name}, but assessments.csv has ${counted}.`,
			),
			...(sum === report.total
				? []
				: [`${report.at}: the total is ${report.total}, but the classes add up to ${sum}.`]),
		];
	});
	return problems("published-totals", messages);
}
