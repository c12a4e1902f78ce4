/**
 * What changed for each area from one report to another. Every area of either report falls in exactly one kind.
 * Splits and the abolished class are changes of how areas are drawn and of method: they are kept apart from what the Police reassessed.
 */
import type { Atlas } from "./atlas.ts";
import { movement } from "./classification.ts";
import type { AreaId, Assessment, ReportYear } from "./dataset.ts";
import { ancestors, descendants } from "./lineage.ts";

/** The names are those of the address: new, gone, raised, lowered, unchanged, split, class abolished. */
export const CHANGE_KINDS = ["ny", "borta", "hojd", "sankt", "oforandrad", "delad", "omklassad"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Of how areas are drawn and of method; what the Police assessed anew are the others, but for what stayed as it was. */
export const METHOD_KINDS = ["delad", "omklassad"] as const satisfies readonly ChangeKind[];

export function isOfMethod(kind: ChangeKind): boolean {
	return METHOD_KINDS.some((method) => method === kind);
}

export interface Change {
	readonly kind: ChangeKind;
	/** The area; for a split the whole. */
	readonly area: AreaId;
	readonly then: Assessment | undefined;
	readonly now: Assessment | undefined;
	/** For a split: the parts, as the later of the two reports lists them. */
	readonly parts: readonly Assessment[];
}

/**
 * All changes from one report to another, in either direction of time. Going back in time mirrors going forward:
 * new and gone, raised and lowered change places; a split stays a split, listed once under the whole.
 */
export function changes(atlas: Atlas, from: ReportYear, to: ReportYear): Change[] {
	if (from > to) return changes(atlas, to, from).map(mirror);
	const before = atlas.assessmentsIn(from).map((then) => changeOf(atlas, then, to));
	const entered = atlas
		.assessmentsIn(to)
		.filter((now) => !atlas.assessment(now.area, from) && !isPartOfListed(atlas, now.area, from))
		.map((now): Change => ({ kind: "ny", area: now.area, then: undefined, now, parts: [] }));
	return [...before, ...entered];
}

/** The change of each area of either report; the parts of a split area are found under their own ids as well. */
export function changesByArea(atlas: Atlas, from: ReportYear, to: ReportYear): ReadonlyMap<AreaId, Change> {
	return new Map(
		changes(atlas, from, to).flatMap((change) =>
			[change.area, ...change.parts.map((part) => part.area)].map((area): [AreaId, Change] => [area, change]),
		),
	);
}

/** Whether an area that a change is about is one of the parts of a split. */
export function isPart({ kind, area }: Change, of: AreaId): boolean {
	return kind === "delad" && area !== of;
}

/** In how many areas those that were split are listed. */
export function countParts(changes: readonly Change[]): number {
	return changes.reduce((sum, { parts }) => sum + parts.length, 0);
}

/** What each of the two reports lists of a change: of a split the whole on one side and its parts on the other. */
export function sidesOf({ kind, then, now, parts }: Change): {
	then: readonly Assessment[];
	now: readonly Assessment[];
} {
	const others = kind === "delad" ? parts : [];
	return { then: then ? [then] : others, now: now ? [now] : others };
}

function changeOf(atlas: Atlas, then: Assessment, to: ReportYear): Change {
	const area = then.area;
	const now = atlas.assessment(area, to);
	if (now) return { kind: MOVED[movement(then, now)], area, then, now, parts: [] };
	const parts = descendants(atlas, area).flatMap((part) => atlas.assessment(part, to) ?? []);
	return { kind: parts.length > 0 ? "delad" : "borta", area, then, now: undefined, parts };
}

const MOVED = { same: "oforandrad", raised: "hojd", lowered: "sankt", abolished: "omklassad" } as const;

function isPartOfListed(atlas: Atlas, area: AreaId, year: ReportYear): boolean {
	return ancestors(atlas, area).some((ancestor) => atlas.assessment(ancestor, year));
}

const MIRROR: Record<ChangeKind, ChangeKind> = {
	ny: "borta",
	borta: "ny",
	hojd: "sankt",
	sankt: "hojd",
	oforandrad: "oforandrad",
	delad: "delad",
	omklassad: "omklassad",
};

function mirror(change: Change): Change {
	return { ...change, kind: MIRROR[change.kind], then: change.now, now: change.then };
}
