/**
 * The changes between two reports as a table that adds up: class then by class now, with what came onto the list and what left it. A
 * split is no part of it, since it is one area in one report and several in the other; the sums are the reports' totals without those.
 */
import type { Change, ChangeKind } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId } from "./dataset.ts";
import { groupBy } from "./group-by.ts";

/** `outside`: not on the list. */
export type MatrixSide = Classification | "outside";

export interface MatrixCell {
	readonly then: MatrixSide;
	readonly now: MatrixSide;
	/** All changes of a cell are of one kind. */
	readonly kind: ChangeKind;
	readonly areas: readonly AreaId[];
}

/** The cells that have areas in them. */
export function changeMatrix(changes: readonly Change[]): MatrixCell[] {
	const counted = changes
		.filter(({ kind }) => kind !== "delad")
		.map(({ kind, area, then, now }) => ({
			then: then?.classification ?? ("outside" as const),
			now: now?.classification ?? ("outside" as const),
			kind,
			area,
		}));
	return [...groupBy(counted, ({ then, now }) => `${then} ${now}`).values()].map((alike) => {
		const [{ then, now, kind }] = alike;
		return { then, now, kind, areas: alike.map(({ area }) => area) };
	});
}
