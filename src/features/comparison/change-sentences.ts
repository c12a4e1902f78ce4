/** A comparison as sentences, each area named with its municipality: what a journalist takes along. */
import { type Atlas, byName, compareNames } from "../../domain/atlas.ts";
import type { Change, ChangeKind } from "../../domain/change.ts";
import { movement } from "../../domain/classification.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { groupBy } from "../../domain/group-by.ts";
import { findRedrawn, yearsWithoutBoundaries } from "../../domain/redrawing.ts";
import type { Messages } from "../../i18n/words.ts";
import { namedChanges, namesOf } from "../../site/area-names.ts";
import { directedWords } from "../../site/change-words.ts";

export interface ReportPair {
	readonly from: ReportYear;
	readonly to: ReportYear;
}

/**
 * In the order in which they matter: in, out, up, down, split, abolished, same; then the boundaries. Back in time nothing
 * happened, so the words only say what one report has and the other has not.
 */
export function changeSentences(
	atlas: Atlas,
	words: Messages,
	changes: readonly Change[],
	{ from, to }: ReportPair,
): string[] {
	const { sentences: say } = directedWords(words, { since: from, year: to });
	const of = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);
	const listed = (kind: "ny" | "borta" | "delad", namesIn: typeof namesOf) => {
		const alike = of(kind);
		return alike.length > 0 ? [say[kind](alike.length, namesIn(atlas, words, alike), from, to)] : [];
	};
	const moved = (kind: "hojd" | "sankt" | "omklassad") =>
		groupMoves(of(kind)).map(({ then, now, changes: alike }) =>
			say[kind](alike.length, namesOf(atlas, words, alike), from, classOf(words, then), to, classOf(words, now)),
		);
	const unchanged = of("oforandrad").length;
	return [
		...listed("ny", namesOf),
		...listed("borta", namesOf),
		...moved("hojd"),
		...moved("sankt"),
		...listed("delad", splitNames),
		...partsReassessed(words, of("delad"), { from, to }),
		...moved("omklassad"),
		...(unchanged > 0 ? [words.comparison.sentences.oforandrad(unchanged)] : []),
		...boundarySentences(atlas, words, changes, { from, to }),
	];
}

function boundarySentences(
	atlas: Atlas,
	words: Messages,
	changes: readonly Change[],
	{ from, to }: ReportPair,
): string[] {
	const unknown = yearsWithoutBoundaries(atlas, [from, to]);
	if (unknown.length > 0) return [words.comparison.sentences.redrawnUnknown(unknown)];
	const { sentences: say } = directedWords(words, { since: from, year: to });
	const redrawn = findRedrawn(atlas, changes);
	return [
		redrawn.length > 0
			? say.redrawn(redrawn.length, namesOf(atlas, words, redrawn))
			: words.comparison.sentences.notRedrawn,
	];
}

/** Changes of one kind by the classes they went from and to, in the order of the first of each. */
function groupMoves(changes: readonly Change[]): { then: Assessment; now: Assessment; changes: Change[] }[] {
	const moved = changes.flatMap((change) => {
		const { then, now } = change;
		return then && now ? [{ ...change, then, now }] : [];
	});
	return groupByClasses(moved).map((alike) => ({ then: alike[0].then, now: alike[0].now, changes: alike }));
}

/** Parts that got another class than the whole had; nothing of a comparison that goes back in time. */
function partsReassessed(words: Messages, splits: readonly Change[], { from, to }: ReportPair): string[] {
	const moved = splits.flatMap(({ then, parts }) =>
		parts.flatMap((now) => (then && movement(then, now) !== "same" ? [{ then, now }] : [])),
	);
	return groupByClasses(moved).map((alike) => {
		const [{ then, now }] = alike;
		const count = alike.length;
		const wholes = new Set(alike.map((each) => each.then.area)).size;
		const names = words.format.list(alike.map((each) => each.now.name).toSorted(compareNames));
		const parts = { count, names, now: classOf(words, now), to, wholes, from };
		return movement(then, now) === "abolished"
			? words.comparison.sentences.partsOfAbolished({ ...parts, then: classOf(words, then).name })
			: words.comparison.sentences.partsReassessed({
					...parts,
					then: classOf(words, then).assessedAs[wholes === 1 ? 0 : 1],
				});
	});
}

function groupByClasses<T extends { then: Assessment; now: Assessment }>(moved: readonly T[]): [T, ...T[]][] {
	return [...groupBy(moved, ({ then, now }) => `${then.classification} ${now.classification}`).values()];
}

function splitNames(atlas: Atlas, words: Messages, splits: readonly Change[]): string {
	return namedChanges(atlas, words, splits)
		.map(({ change, place }) =>
			words.comparison.sentences.split(
				place,
				change.parts.toSorted(byName).map((part) => part.name),
			),
		)
		.join("; ");
}

function classOf(words: Messages, { classification }: Assessment) {
	return words.classifications[classification];
}
