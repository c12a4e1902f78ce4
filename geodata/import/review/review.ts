/** What there is to read before anything is written, as data: the page and the Markdown are two forms of it. */
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import type { Polygons } from "../../pipeline/measure.ts";
import { describeEvidence, percent } from "../matching/evidence.ts";
import type { Plan } from "../plan-import.ts";
import type { ProposedArea } from "../proposal/proposal.ts";
import { leftToDo } from "./left-to-do.ts";

export interface Review {
	readonly title: string;
	readonly intro: string;
	/** Per class: in the report that is compared with, and in the file. */
	readonly counts: readonly { readonly name: string; readonly then: number | undefined; readonly now: number }[];
	readonly questions: readonly {
		readonly about: string;
		readonly sentence: string;
		readonly answers: readonly string[];
	}[];
	readonly groups: readonly Group[];
	readonly overwritten: readonly string[];
	/** What the rules of the facts say against it. */
	readonly problems: readonly string[];
	readonly leftToDo: readonly string[];
}

export interface Group {
	readonly heading: string;
	readonly entries: readonly Entry[];
}

export interface Entry {
	readonly name: string;
	readonly id: string;
	readonly sentences: readonly string[];
	/** In SWEREF 99 TM; a map is drawn where either is there. */
	readonly old?: Polygons;
	readonly now?: Polygons;
}

export function reviewOf(plan: Plan): Review {
	const { proposal, year, before, isCorrection } = plan;
	const { areas } = proposal;
	const of = (kind: ProposedArea["match"]["kind"]) => areas.filter(({ match }) => match.kind === kind);
	const wholes = new Set(areas.flatMap(({ match }) => (match.kind === "part" ? [match.of] : [])));
	const same = areas.filter(({ match }) => "area" in match && match.kind === "same");
	const isChanged = (area: ProposedArea) =>
		area.outline === "redrawn" || area.renamedFrom !== undefined || isReclassified(area);
	const entries = (chosen: readonly ProposedArea[]) => chosen.map((area) => entryOf(area, plan));
	const groups: Group[] = [
		{ heading: "New", entries: entries(of("new")) },
		{ heading: "Back again", entries: entries(of("back")) },
		{
			heading: `Split: ${wholes.size} into parts`,
			entries: [...wholes].flatMap((whole) =>
				entries(of("part").filter(({ match }) => match.kind === "part" && match.of === whole)),
			),
		},
		{ heading: "Merged", entries: entries(areas.filter(({ match }) => match.mergedFrom)) },
		{
			heading: isCorrection ? "Not in the file, and left as they are" : "No longer on the list",
			entries: proposal.removed.map(({ name, id, boundary }) => ({
				name,
				id,
				sentences: [],
				...(boundary && !isCorrection && { old: boundary.polygons }),
			})),
		},
		{ heading: "Redrawn", entries: entries(same.filter(({ outline }) => outline === "redrawn")) },
		{
			heading: "Renamed",
			entries: entries(same.filter((a) => a.renamedFrom !== undefined && a.outline !== "redrawn")),
		},
		{
			heading: "In another class",
			entries: entries(same.filter((a) => isReclassified(a) && a.renamedFrom === undefined && a.outline !== "redrawn")),
		},
		{ heading: "Unchanged", entries: entries(same.filter((area) => !isChanged(area))) },
	];
	return {
		title: isCorrection ? `Correction of the ${year} report` : `The ${year} report`,
		intro: isCorrection
			? `${areas.length} areas of the file, compared with the ${year} report as the facts have it.`
			: `${plan.listed.length} areas in the file, compared with ${before === undefined ? "nothing: it is the first report" : `the ${before} report`}.`,
		counts: CLASSIFICATIONS.toReversed().map((name) => ({
			name,
			then: plan.countsThen?.[name],
			now: plan.listed.filter((each) => each.classification === name).length,
		})),
		questions: plan.questions,
		groups: groups.filter((group) => group.entries.length > 0),
		overwritten: proposal.overwritten.map(({ sentence }) => sentence),
		problems: plan.problems.map(({ rule, message }) => `${rule}: ${message}`),
		leftToDo: leftToDo(plan),
	};
}

function entryOf(area: ProposedArea, plan: Plan): Entry {
	const { id, match, renamedFrom, classThen, outline, newBoundary } = area;
	const { listed, evidence } = match;
	const old = "of" in match ? match.of.boundary : "area" in match ? match.area.boundary : undefined;
	const reason = plan.reasons.get(id);
	const isDrawn = newBoundary !== undefined || outline === "redrawn";
	const sentences = [
		"of" in match ? `part of ${match.of.name}` : undefined,
		match.mergedFrom && `has the ground of ${match.mergedFrom.map(({ name }) => name).join(", ")}`,
		renamedFrom === undefined ? undefined : `called “${renamedFrom}” until now`,
		evidence && (outline !== "same" || "of" in match) ? describeEvidence(evidence) : undefined,
		outline === "small" && evidence
			? `the outline differs by ${percent(evidence.redrawn)}, which does not count as redrawn: the older one stands`
			: undefined,
		isReclassified(area) ? `${classThen} → ${listed.classification}` : listed.classification,
		reason && `in ${reason}`,
		...listed.outline.remarks,
	];
	return {
		name: listed.name,
		id,
		sentences: sentences.flatMap((each) => (each ? [each] : [])),
		...(isDrawn && old && { old: old.polygons }),
		...(isDrawn && { now: listed.outline.polygons }),
	};
}

function isReclassified({ classThen, match }: ProposedArea): boolean {
	return classThen !== undefined && classThen !== match.listed.classification;
}
