/** A comparison as sentences, each area named with its municipality: what a journalist takes along. */
import { type Atlas, byName, compareNames } from "../../domain/atlas.ts";
import { type Change, type ChangeKind, sidesOf } from "../../domain/change.ts";
import { movement } from "../../domain/classification.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { groupBy } from "../../domain/group-by.ts";
import { findRedrawn, yearsWithoutBoundaries } from "../../domain/redrawing.ts";
import type { Messages } from "../../i18n/words.ts";

export interface ReportPair {
	readonly from: ReportYear;
	readonly to: ReportYear;
}

/** In the order in which they matter: in, out, up, down, divided, abolished, same; then the boundaries. */
export function changeSentences(atlas: Atlas, words: Messages, changes: readonly Change[], pair: ReportPair): string[] {
	const { sentences } = words.comparison;
	const of = (kind: ChangeKind) => changes.filter((change) => change.kind === kind);
	const say = pair.from < pair.to ? describeForwards : describeBackwards;
	const unchanged = of("oforandrad").length;
	return [
		...say(atlas, words, of, pair),
		...(unchanged > 0 ? [sentences.oforandrad(unchanged)] : []),
		...boundarySentences(atlas, words, changes, pair),
	];
}

type Of = (kind: ChangeKind) => Change[];

function describeForwards(atlas: Atlas, words: Messages, of: Of): string[] {
	const { sentences } = words.comparison;
	const counted = (kind: "ny" | "borta") => {
		const changes = of(kind);
		return changes.length > 0 ? [sentences[kind](changes.length, namesOf(atlas, words, changes))] : [];
	};
	const moved = (kind: "hojd" | "sankt" | "omklassad") =>
		groupMoves(of(kind)).map(({ then, now, changes }) =>
			sentences[kind](changes.length, namesOf(atlas, words, changes), className(words, then), className(words, now)),
		);
	const divided = of("delad");
	return [
		...counted("ny"),
		...counted("borta"),
		...moved("hojd"),
		...moved("sankt"),
		...(divided.length > 0 ? [sentences.delad(divided.length, dividedNames(atlas, words, divided))] : []),
		...throughDivision(words, divided),
		...moved("omklassad"),
	];
}

/** Nothing happened backwards: these only say what one report has and the other has not. */
function describeBackwards(atlas: Atlas, words: Messages, of: Of, { from, to }: ReportPair): string[] {
	const { backwards: say } = words.comparison.sentences;
	const [entered, left, divided] = [of("ny"), of("borta"), of("delad")];
	return [
		...(entered.length > 0 ? [say.ny(entered.length, namesOf(atlas, words, entered), from, to)] : []),
		...(left.length > 0 ? [say.ny(left.length, namesOf(atlas, words, left), to, from)] : []),
		...(["hojd", "sankt", "omklassad"] as const).flatMap((kind) =>
			groupMoves(of(kind)).map(({ then, now, changes }) => {
				const names = namesOf(atlas, words, changes);
				return say.moved(changes.length, names, from, className(words, then), to, className(words, now));
			}),
		),
		...(divided.length > 0 ? [say.delad(divided.length, dividedNames(atlas, words, divided), from, to)] : []),
	];
}

function boundarySentences(
	atlas: Atlas,
	words: Messages,
	changes: readonly Change[],
	{ from, to }: ReportPair,
): string[] {
	const { sentences } = words.comparison;
	const unknown = yearsWithoutBoundaries(atlas, [from, to]);
	if (unknown.length > 0) return [sentences.redrawnUnknown(unknown)];
	const redrawn = findRedrawn(atlas, changes);
	return [
		redrawn.length > 0 ? sentences.redrawn(redrawn.length, namesOf(atlas, words, redrawn)) : sentences.notRedrawn,
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

/** Parts that got another class than the whole had. */
function throughDivision(words: Messages, divided: readonly Change[]): string[] {
	const moved = divided.flatMap(({ then, parts }) =>
		parts.flatMap((now) => (then && movement(then, now) !== "same" ? [{ then, now }] : [])),
	);
	return groupByClasses(moved).map((alike) =>
		words.comparison.sentences.throughDivision(
			words.format.list(alike.map(({ now }) => now.name).toSorted(compareNames)),
			className(words, alike[0].then),
			className(words, alike[0].now),
		),
	);
}

function groupByClasses<T extends { then: Assessment; now: Assessment }>(moved: readonly T[]): [T, ...T[]][] {
	return [...groupBy(moved, ({ then, now }) => `${then.classification} ${now.classification}`).values()];
}

/** "Hageby (Norrköping), Smedby (Upplands Väsby)", by name. */
function namesOf(atlas: Atlas, words: Messages, changes: readonly Change[]): string {
	return changes
		.map((change) => ({ change, name: nameOf(atlas, change) }))
		.toSorted(byName)
		.map(({ change, name }) => withMunicipality(atlas, words, change, name))
		.join(", ");
}

function dividedNames(atlas: Atlas, words: Messages, divided: readonly Change[]): string {
	return divided
		.map((change) => ({ change, name: nameOf(atlas, change) }))
		.toSorted(byName)
		.map(({ change, name }) =>
			words.comparison.sentences.divided(
				withMunicipality(atlas, words, change, name),
				change.parts.toSorted(byName).map((part) => part.name),
			),
		)
		.join("; ");
}

function nameOf(atlas: Atlas, change: Change): string {
	const { then, now } = sidesOf(change);
	const own = [...now, ...then].find(({ area }) => area === change.area);
	return own?.name ?? atlas.area(change.area).name;
}

function withMunicipality(atlas: Atlas, words: Messages, { area }: Change, name: string): string {
	return words.comparison.sentences.place(name, atlas.whereabouts(area).municipality.name);
}

function className(words: Messages, { classification }: Assessment): string {
	return words.classifications[classification].name;
}
