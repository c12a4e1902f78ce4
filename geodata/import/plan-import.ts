/**
 * From the file and the facts to everything that an import would do, and to all that has to be answered before. It neither reads nor
 * writes files.
 */
import type { Classification } from "../../src/domain/classification.ts";
import { checkFacts } from "../checks/run-checks.ts";
import type { Facts } from "../pipeline/facts.ts";
import type { FactFile } from "../pipeline/read-facts.ts";
import type { Problem } from "../problem.ts";
import { Refusal } from "../refusal.ts";
import type { Words } from "./answers.ts";
import type { ListedArea } from "./listed/listed-area.ts";
import { readListed } from "./listed/read-listed.ts";
import { type KnownArea, knownAreas } from "./matching/known-areas.ts";
import { idOf } from "./matching/match.ts";
import { type Matching, matchAreas } from "./matching/match-areas.ts";
import { readToldFate } from "./matching/told-fate.ts";
import type { Proposal } from "./proposal/proposal.ts";
import { proposeCorrection } from "./proposal/propose-correction.ts";
import { proposeReport } from "./proposal/propose-report.ts";
import { questionsOfNames } from "./proposal/questions-of-names.ts";
import type { Question } from "./question.ts";
import type { Source } from "./read/source.ts";
import { readDespiteBlanks } from "./read-despite-blanks.ts";
import { assignMunicipality, type Whereabouts } from "./whereabouts/assign-municipality.ts";
import { municipalityFinder } from "./whereabouts/municipalities-near.ts";

export interface Plan {
	readonly year: number;
	readonly isCorrection: boolean;
	/** The report that is compared with: the one before, or in a correction the report itself. */
	readonly before: number | undefined;
	readonly listed: readonly ListedArea[];
	/** How many areas of each class that report has. */
	readonly countsThen: Readonly<Record<Classification, number>> | undefined;
	readonly proposal: Proposal;
	readonly questions: readonly Question[];
	/** How it is known where a new area lies, by id. */
	readonly reasons: ReadonlyMap<string, string>;
	/** What the rules of the facts would say of the result, but for what is left to be typed. */
	readonly problems: readonly Problem[];
	/** The same, of what can be settled afterwards alone. */
	readonly laterProblems: readonly Problem[];
}

/** Rules that ask for something that the file does not have. */
const LATER = ["town-centres", "published-totals", "redrawn", "overlaps"];

/** `read`: the text of any file of facts or layers as it stands. `today`: YYYY-MM-DD. Throws a `Refusal`. */
export function planImport(source: Source, words: Words, read: (file: FactFile) => string, today: string): Plan {
	const { year, isCorrection } = words;
	const facts = readDespiteBlanks(read, year);
	const base = isCorrection ? facts : withoutReport(facts, year);
	const before = comparedReport(facts, base, words);
	const listed = readListed(source, facts, words);
	const known = knownAreas(base, before);
	const matching = matchAreas(listed, known, readFates(words, listed, known));
	checkAnswers(words, matching, facts);

	const places = assignPlaces(matching, facts, words, isCorrection);
	const names = words.names;
	const occasion = { year, today, before };
	const { proposal, questions } = isCorrection
		? proposeCorrection({ ...occasion, names, outlines: words.outlines }, matching, facts, read)
		: {
				proposal: proposeReport(
					{ ...occasion, published: words.published ?? "" },
					matching,
					base,
					{ whereabouts: places.whereabouts, newMunicipalities: words.newMunicipalities, names },
					read,
				),
				questions: [],
			};
	if (!isCorrection) refuseOverwriting(proposal, year);

	const allQuestions = [
		...matching.questions,
		...questionsOfNames(matching, names),
		...places.questions,
		...questions,
		...questionsOfMeasures(listed),
	];
	// Half a proposal breaks rules for the sake of what is asked anyway.
	const problems = allQuestions.length > 0 ? [] : problemsOf(proposal, read, year);
	return {
		...{ year, isCorrection, before, listed, proposal, questions: allQuestions, reasons: places.reasons },
		countsThen: before === undefined ? undefined : countClasses(base, before),
		problems: problems.filter(({ rule }) => !LATER.includes(rule)),
		laterProblems: problems.filter(({ rule }) => LATER.includes(rule)),
	};
}

function countClasses(facts: Facts, year: number): Record<Classification, number> {
	const listed = facts.assessments.filter((row) => row.year === year);
	const count = (name: Classification) => listed.filter((row) => row.class === name).length;
	return { utsatt: count("utsatt"), riskomrade: count("riskomrade"), sarskilt_utsatt: count("sarskilt_utsatt") };
}

/** The facts as they were before the report was brought in, for a second run. */
function withoutReport(facts: Facts, year: number): Facts {
	const assessments = facts.assessments.filter((row) => row.year !== year);
	const listed = new Set(assessments.map((row) => row.area_id));
	return {
		...facts,
		assessments,
		areas: facts.areas.filter((row) => listed.has(row.area_id)),
		boundaries: facts.boundaries.filter((row) => row.published !== year),
		lineage: facts.lineage.filter((row) => row.year !== year),
	};
}

function comparedReport(facts: Facts, base: Facts, { year, isCorrection }: Words): number | undefined {
	const years = base.assessments.map((row) => row.year);
	if (isCorrection) {
		if (years.includes(year)) return year;
		throw new Refusal(`The facts have no ${year} report to correct; they have ${[...new Set(years)].join(", ")}.`);
	}
	const newest = Math.max(...facts.assessments.map((row) => row.year));
	if (newest > year)
		throw new Refusal(
			`The facts go to ${newest} already, and reports are brought in one after the other. Say --correct to correct the ${year} report.`,
		);
	return years.length > 0 ? Math.max(...years) : undefined;
}

function readFates({ is }: Words, listed: readonly ListedArea[], known: readonly KnownArea[]) {
	return new Map(
		[...is].map(([name, fate]) => {
			if (!listed.some((each) => each.name === name))
				throw new Refusal(`--is "${name}=${fate}": the file lists no ${name}.`);
			return [name, readToldFate(name, fate, known)] as const;
		}),
	);
}

/** An answer that nothing asks for is most likely misspelt. */
function checkAnswers(words: Words, { matches }: Matching, facts: Facts): void {
	const ids = new Set([...matches.map(idOf), ...facts.areas.map((row) => row.area_id)]);
	for (const [flag, answers] of Object.entries({
		name: words.names,
		municipality: words.municipalities,
		outline: words.outlines,
	})) {
		for (const id of answers.keys())
			if (!ids.has(id)) throw new Refusal(`--${flag} "${id}=…": there is no area ${id}.`);
	}
}

function assignPlaces({ matches }: Matching, facts: Facts, words: Words, isCorrection: boolean) {
	const whereabouts = new Map<string, Whereabouts>();
	const reasons = new Map<string, string>();
	const questions: Question[] = [];
	const municipalitiesNear = municipalityFinder(facts.basemap);
	for (const match of isCorrection ? [] : matches) {
		// Where it has been brought in before, the facts know.
		if ("area" in match || facts.areas.some((row) => row.area_id === match.id)) continue;
		const assigned = assignMunicipality(match, facts, words, municipalitiesNear);
		if ("question" in assigned) {
			questions.push(assigned.question);
			continue;
		}
		whereabouts.set(match.id, assigned.whereabouts);
		reasons.set(match.id, `${assigned.whereabouts.municipality}, ${assigned.reason}`);
	}
	return { whereabouts, reasons, questions };
}

function questionsOfMeasures(listed: readonly ListedArea[]): Question[] {
	return listed.flatMap(({ name, outline }) =>
		outline.mismatch === undefined
			? []
			: [
					{
						about: name,
						sentence: `Of ${name}, ${outline.mismatch}. Has the file come as it was published? If so, measures may be taken from the outlines.`,
						answers: ["--measures measured"],
					},
				],
	);
}

/** A report that is in the facts already may be read again, but not changed without being asked for. */
function refuseOverwriting({ overwritten }: Proposal, year: number): void {
	const other = overwritten.filter(({ file }) => file !== "facts/areas.csv");
	if (other.length === 0) return;
	const more = other.length > 1 ? `, and ${other.length - 1} more` : "";
	throw new Refusal(
		`The ${year} report is in the facts already, and the file says otherwise (${other[0]?.sentence}${more}). Say --correct if the file corrects it.`,
	);
}

function problemsOf({ texts }: Proposal, read: (file: FactFile) => string, year: number): Problem[] {
	if (texts.size === 0) return [];
	return checkFacts(readDespiteBlanks((file) => texts.get(file) ?? read(file), year));
}
