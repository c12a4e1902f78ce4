/** What an import does not do, since it stands in the report itself or nowhere: what is typed by hand is what the rest is checked with. */
import type { Plan } from "../plan-import.ts";

export function leftToDo({ year, before, isCorrection, proposal, laterProblems }: Plan): string[] {
	const merged = proposal.areas.filter(({ match }) => match.mergedFrom);
	const ruled = laterProblems
		.filter(({ rule }) => rule === "town-centres" || rule === "overlaps")
		.map(({ rule, message }) =>
			rule === "overlaps"
				? `${message} If the Police's outlines do, add the pair to KNOWN_M2 in geodata/checks/overlaps.ts.`
				: message,
		);
	const last = "Run npm run geodata until it has nothing to say, then npm test.";
	if (isCorrection)
		return [...ruled, "Mention the correction in facts/notes.csv, if readers of the area should know of it.", last];
	const hasNoTrends = proposal.areas.every(({ match }) => match.listed.trend === undefined);
	return [
		`facts/reports.csv: in the row ${year}, type the title, the totals, the reference number, the address and the finding from the report, not from this review.`,
		...(before === undefined
			? []
			: [
					`facts/published-changes.json: write an item from ${before} to ${year} of what the report itself says changed.`,
				]),
		...(hasNoTrends ? [`facts/assessments.csv: type the trend of each area, if the ${year} report states them.`] : []),
		...merged.map(({ match }) => `facts/notes.csv: say that ${match.listed.name} has the ground of several areas.`),
		...ruled,
		"facts/notes.csv: add a row where sources disagree, and for slips in the Police's file.",
		"tests/data/published-figures.test.ts: write the new figures, from the report.",
		last,
	];
}
