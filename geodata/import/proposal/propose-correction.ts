/**
 * What a corrected file does to a report that the facts have: another class, name or outline of areas that it lists. Which areas a report
 * lists is no slip, and is not changed this way.
 */
import type { Facts } from "../../pipeline/facts.ts";
import { Refusal } from "../../refusal.ts";
import { describeEvidence, SAME_SHARE } from "../matching/evidence.ts";
import type { Match } from "../matching/match.ts";
import type { Matching } from "../matching/match-areas.ts";
import type { Question } from "../question.ts";
import type { BoundaryVersionFact } from "./boundaries-text.ts";
import { type Corrected, describeCorrection } from "./change-entry.ts";
import { FactTexts, type ReadText } from "./fact-texts.ts";
import type { Proposal, ProposedArea } from "./proposal.ts";
import { boundaryOf, listedCells } from "./propose-report.ts";

/** Whether a boundary version that is older than the report is corrected itself, or gets a new one beside it from this report on. */
export type OutlineAnswer = "all" | "from";

export interface Correction {
	readonly year: number;
	readonly today: string;
	/** By id of area. */
	readonly outlines: ReadonlyMap<string, OutlineAnswer>;
	/** The newest name, by id of area, where it is not to be the corrected one. */
	readonly names: ReadonlyMap<string, string>;
}

/** Throws a `Refusal` where the file lists something that the report does not. */
export function proposeCorrection(
	correction: Correction,
	{ matches, removed }: Matching,
	facts: Facts,
	read: ReadText,
): { readonly proposal: Proposal; readonly questions: readonly Question[] } {
	const texts = new FactTexts(read);
	const questions: Question[] = [];
	const areas = matches.map((match) => {
		if (match.kind !== "same")
			throw new Refusal(
				`The file lists ${match.listed.name}, which the ${correction.year} report does not: a correction changes a class, a name or an outline. Say --is "${match.listed.name}=AREA-ID" if it is one of its areas.`,
			);
		return correctArea(match, correction, facts, texts, questions);
	});
	const corrected = areas.flatMap(({ match, what }) => (what.length > 0 ? [[match.listed.name, what] as const] : []));
	if (corrected.length > 0) texts.putChange(describeCorrection(correction, corrected));
	// Areas that the file leaves out stay as they are.
	return { proposal: { areas, removed, overwritten: texts.overwritten, texts: texts.changed() }, questions };
}

type Same = Extract<Match, { readonly kind: "same" | "back" }>;

function correctArea(
	match: Same,
	correction: Correction,
	facts: Facts,
	texts: FactTexts,
	questions: Question[],
): ProposedArea & { readonly what: readonly Corrected[] } {
	const { area, listed, evidence } = match;
	const { year } = correction;
	const key = { area_id: area.id, year: String(year) };
	const before = texts.find("assessments", key);
	const cells = listedCells(match);
	const differs = (column: string) => cells[column] !== undefined && cells[column] !== before?.[column];
	texts.putAssessment({ ...key, ...cells });

	const isNewest = !facts.assessments.some((row) => row.area_id === area.id && row.year > year);
	const newest = correction.names.get(area.id) ?? listed.name;
	const isRenamed = isNewest && newest !== area.name;
	if (isNewest) {
		const number = listed.number === undefined ? {} : { police_id: listed.number };
		texts.putArea({ area_id: area.id, name: newest, ...number });
	}
	const isRedrawn = evidence !== undefined && evidence.redrawn > SAME_SHARE;
	const newBoundary = isRedrawn ? correctOutline(match, correction, facts, texts, questions) : undefined;
	const police = ["local_police_area", "local_police_area_code", "police_area", "police_area_code", "police_region"];
	return {
		id: area.id,
		match,
		outline: isRedrawn ? "redrawn" : "same",
		...(isRenamed && { renamedFrom: area.name }),
		...(before?.class !== undefined && { classThen: before.class }),
		...(newBoundary && { newBoundary }),
		what: [
			...(differs("class") ? (["class"] as const) : []),
			...(differs("name_in_report") || isRenamed ? (["name"] as const) : []),
			...(newBoundary ? (["outline"] as const) : []),
			...(["police_id", ...police].some(differs) ? (["police"] as const) : []),
			...(differs("trend") ? (["trend"] as const) : []),
		],
	};
}

function correctOutline(
	match: Same,
	{ year, outlines }: Correction,
	facts: Facts,
	texts: FactTexts,
	questions: Question[],
): BoundaryVersionFact | undefined {
	const { area, listed, evidence } = match;
	const version = area.boundary;
	if (!version || !evidence) return undefined;
	const users = facts.assessments.filter((row) => row.boundary_id === version.boundary_id);
	const isOwn = version.published === year;
	const answer = isOwn ? "all" : outlines.get(area.id);
	if (answer === undefined) {
		questions.push({
			about: listed.name,
			sentence: `The outline of ${listed.name} is of ${version.published} and stands for the reports ${users.map((row) => row.year).join(", ")}. Is it corrected in all of them, or drawn anew from ${year} on?`,
			answers: [`--outline "${area.id}=all"`, `--outline "${area.id}=from"`],
		});
		return undefined;
	}
	const published = answer === "all" ? version.published : year;
	const boundary = { ...boundaryOf(match, area.id, published), ...(answer === "all" && { source: version.source }) };
	const years = users.map((row) => row.year).filter((each) => answer === "all" || each >= year);
	texts.putBoundary(
		boundary,
		`the outline for the reports ${years.join(", ")} becomes another (${describeEvidence(evidence)})`,
	);
	for (const each of years)
		texts.putAssessment({ area_id: area.id, year: String(each), boundary_id: boundary.boundary_id });
	return boundary;
}
