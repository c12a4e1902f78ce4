/**
 * Tells which area of the facts each listed area is: by the ground that the outlines share, then by name, number and place. What they do
 * not settle is a question, and no answer is taken for granted.
 */
import { slugOf } from "../../../src/domain/slug.ts";
import type { ListedArea } from "../listed/listed-area.ts";
import type { Question } from "../question.ts";
import { groupsOf, isStrong, isWeak, type Link, linkOf } from "./groups.ts";
import type { KnownArea } from "./known-areas.ts";
import { type Match, successorOf } from "./match.ts";
import { whichId } from "./match-question.ts";
import { settleAlone } from "./settle-alone.ts";
import { settleGroup, type Verdict } from "./settle-group.ts";
import type { ToldFate } from "./told-fate.ts";

export interface Matching {
	/** In the order of the file; without those that are in question. */
	readonly matches: readonly Match[];
	/** Listed before, and no longer. */
	readonly removed: readonly KnownArea[];
	/** Each about a listed area, by its name. */
	readonly questions: readonly Question[];
}

/** `told`: what the one who runs the command says of an area of the file, by its name there. */
export function matchAreas(
	listed: readonly ListedArea[],
	known: readonly KnownArea[],
	told: ReadonlyMap<string, ToldFate>,
): Matching {
	const before = known.filter((area) => area.isListed);
	const gone = known.filter((area) => !area.isListed);
	const all = before.flatMap((area) => listed.map((each) => linkOf(area, each)));

	const byWord = listed.flatMap((each) => {
		const fate = told.get(each.name);
		return fate ? [toldMatch(each, fate, all)] : [];
	});
	const isSplit = (area: KnownArea) => byWord.some((match) => match.kind === "part" && match.of === area);
	// Of an area with a successor by word, nothing else is one; of one with a part by word, the other parts are sought.
	const isTaken = (area: KnownArea) => byWord.some((match) => successorOf(match) === area) && !isSplit(area);
	const open = listed.filter((each) => !told.has(each.name));
	const links = all.filter((link) => open.includes(link.listed) && !isTaken(link.area));

	const verdicts = groupsOf(links.filter(isStrong)).flatMap((group) => settleGroup(group, links, isSplit));
	const hasVerdict = (each: ListedArea) => verdicts.some((verdict) => aboutOf(verdict) === each.name);
	const successors = [...byWord, ...matchesOf(verdicts)].map(successorOf);
	const free = before.filter((area) => !successors.includes(area));
	const alone = open.filter((each) => !hasVerdict(each)).map((each) => settleAlone(each, free, gone));

	const { matches, questions } = withFreeIds([...byWord, ...matchesOf([...verdicts, ...alone])], known);
	const allQuestions = [...questionsOf([...verdicts, ...alone]), ...questions];
	const inQuestion = new Set(allQuestions.map(({ about }) => about));
	const isAskedAbout = (area: KnownArea) =>
		all.some((link) => link.area === area && inQuestion.has(link.listed.name) && isWeak(link));
	return {
		matches: listed.flatMap((each) => matches.filter((match) => match.listed === each)),
		removed: before.filter((area) => !matches.some((match) => successorOf(match) === area) && !isAskedAbout(area)),
		questions: listed.flatMap((each) => allQuestions.filter(({ about }) => about === each.name)),
	};
}

function toldMatch(listed: ListedArea, fate: ToldFate, links: readonly Link[]): Match {
	const whole = "area" in fate ? fate.area : "of" in fate ? fate.of : undefined;
	const evidence = whole && linkOf(whole, listed).evidence;
	const mergedFrom = links
		.filter((link) => link.listed === listed && link.area !== whole && (link.evidence?.shareOfOld ?? 0) >= 0.5)
		.map(({ area }) => area);
	const more = { listed, evidence, ...(mergedFrom.length > 0 && { mergedFrom }) };
	if ("area" in fate) return { ...fate, ...more };
	const id = fate.id ?? slugOf(listed.name);
	return fate.kind === "part" ? { ...fate, id, ...more } : { ...fate, id, ...more };
}

/** A new area cannot have the id of another. */
function withFreeIds(found: readonly Match[], known: readonly KnownArea[]): Pick<Matching, "matches" | "questions"> {
	const taken = new Set(known.map(({ id }) => id));
	const matches: Match[] = [];
	const questions: Question[] = [];
	for (const match of found) {
		if (!("area" in match) && taken.has(match.id)) questions.push(whichId(match));
		else matches.push(match);
		if (!("area" in match)) taken.add(match.id);
	}
	return { matches, questions };
}

function matchesOf(verdicts: readonly Verdict[]): Match[] {
	return verdicts.flatMap((verdict) => ("match" in verdict ? [verdict.match] : []));
}

function questionsOf(verdicts: readonly Verdict[]): Question[] {
	return verdicts.flatMap((verdict) => ("question" in verdict ? [verdict.question] : []));
}

function aboutOf(verdict: Verdict): string {
	return "match" in verdict ? verdict.match.listed.name : verdict.question.about;
}
