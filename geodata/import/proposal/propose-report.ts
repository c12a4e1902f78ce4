/** What a new report does to the facts. Its totals, its title and what it says of itself are left to be typed: they are the check. */
import { REDRAWN_SHARE } from "../../../src/domain/redrawing.ts";
import type { Facts } from "../../pipeline/facts.ts";
import { Refusal } from "../../refusal.ts";
import { SAME_SHARE } from "../matching/evidence.ts";
import { idOf, type Match } from "../matching/match.ts";
import type { Matching } from "../matching/match-areas.ts";
import type { NewMunicipality, Whereabouts } from "../whereabouts/assign-municipality.ts";
import type { BoundaryVersionFact } from "./boundaries-text.ts";
import { describeReport } from "./change-entry.ts";
import { FactTexts, type ReadText } from "./fact-texts.ts";
import type { Proposal, ProposedArea } from "./proposal.ts";
import type { Cells } from "./table-text.ts";

export interface Answers {
	/** Of new areas, by id. */
	readonly whereabouts: ReadonlyMap<string, Whereabouts>;
	readonly newMunicipalities: ReadonlyMap<string, NewMunicipality>;
	/** The newest name of areas whose name in the file is not it, by id. */
	readonly names: ReadonlyMap<string, string>;
}

export interface Report {
	readonly year: number;
	/** Day or month, as in reports.csv. */
	readonly published: string;
	/** The report before it, if there is one. */
	readonly before: number | undefined;
	/** When the facts are changed: YYYY-MM-DD. */
	readonly today: string;
}

/** `facts`: without the report. `read`: the texts as they stand, with it if it has been brought in before. */
export function proposeReport(
	report: Report,
	{ matches, removed }: Matching,
	facts: Facts,
	answers: Answers,
	read: ReadText,
): Proposal {
	const texts = new FactTexts(read);
	const { year, published } = report;
	const stands = texts.find("reports", { year: String(year) });
	if (stands && stands.published !== published)
		throw new Refusal(
			`reports.csv has ${year} as published ${stands.published}, and not ${published}: which is right?`,
		);
	texts.putReport({ year: String(year), published });

	const areas = matches.map((match) => proposeArea(match, report, facts, answers));
	for (const area of areas) putArea(texts, area, year, answers);
	const parts = areas.filter(({ match }) => match.kind === "part").toSorted(byNumber);
	for (const { match, id } of parts) if (match.kind === "part") texts.putPart(match.of.id, id, year);
	for (const [name, { fullName }] of answers.newMunicipalities) texts.putMunicipality(name, fullName);

	const proposal = { areas, removed, overwritten: texts.overwritten };
	if (texts.changed().size > 0) texts.putChange(describeReport(report, proposal));
	return { ...proposal, texts: texts.changed() };
}

function proposeArea(match: Match, report: Report, facts: Facts, answers: Answers): ProposedArea {
	const id = idOf(match);
	const then = facts.assessments.find((row) => row.area_id === id && row.year === report.before);
	const known = "area" in match ? match.area : undefined;
	const name = answers.names.get(id) ?? match.listed.name;
	const outline = outlineOf(match);
	return {
		id,
		match,
		outline,
		...(known && known.name !== name && { renamedFrom: known.name }),
		...(then && { classThen: then.class }),
		...((outline === "redrawn" || outline === "none") && { newBoundary: boundaryOf(match, id, report.year) }),
	};
}

function outlineOf(match: Match): ProposedArea["outline"] {
	if (!("area" in match) || !match.evidence) return "none";
	if (match.evidence.redrawn > REDRAWN_SHARE) return "redrawn";
	return match.evidence.redrawn > SAME_SHARE ? "small" : "same";
}

export function boundaryOf({ listed }: Match, area_id: string, published: number): BoundaryVersionFact {
	return {
		boundary_id: `${area_id}@${published}`,
		area_id,
		published,
		source: `polisen-${published}`,
		published_area_m2: listed.outline.squareMetres,
		published_perimeter_m: listed.outline.perimeter,
		polygons: listed.outline.polygons,
	};
}

function putArea(texts: FactTexts, { id, match, newBoundary }: ProposedArea, year: number, answers: Answers): void {
	const { listed } = match;
	const whereabouts = answers.whereabouts.get(id);
	texts.putArea({
		area_id: id,
		name: answers.names.get(id) ?? listed.name,
		...(listed.number !== undefined && { police_id: listed.number }),
		...whereabouts,
	});
	if (newBoundary) texts.putBoundary(newBoundary);
	const boundary_id = newBoundary?.boundary_id ?? ("area" in match ? match.area.boundary?.boundary_id : undefined);
	texts.putAssessment({
		area_id: id,
		year: String(year),
		boundary_basis: "published",
		...(boundary_id !== undefined && { boundary_id }),
		...listedCells(match),
	});
}

/** What the file says of an area. What it does not say is left as it is: it may have been typed. */
export function listedCells({ listed }: Match): Cells {
	return {
		class: listed.classification,
		name_in_report: listed.name,
		...(listed.trend !== undefined && { trend: listed.trend }),
		...(listed.number !== undefined && { police_id: listed.number }),
		...listed.police,
	};
}

/** The Police's numbers, the lowest first: of a split, the part that kept the whole's. */
function byNumber(a: ProposedArea, b: ProposedArea): number {
	const numberOf = ({ match }: ProposedArea) => Number(match.listed.number ?? Number.POSITIVE_INFINITY);
	const [x, y] = [numberOf(a), numberOf(b)];
	return x === y ? 0 : x - y;
}
