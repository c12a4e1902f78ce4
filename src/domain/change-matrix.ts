/**
 * The changes between two reports as a table: class then by class now. What is not an area of its own in one of the reports
 * stands in a row or column for it, so that the sums of the classes are the published totals.
 */
import { type Change, type ChangeKind, sidesOf } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId } from "./dataset.ts";
import { groupBy } from "./group-by.ts";

/** `outside`: not on the list. `split`: a part of a listed area, or a whole whose parts are listed. */
export type MatrixSide = Classification | "outside" | "split";

export interface MatrixCell {
	readonly then: MatrixSide;
	readonly now: MatrixSide;
	/** All changes of a cell are of one kind. */
	readonly kind: ChangeKind;
	/** The areas that are counted, as the report lists them in which they are on the list; in both, by their ids there. */
	readonly areas: readonly AreaId[];
}

/** The cells that have areas in them. */
export function changeMatrix(changes: readonly Change[]): MatrixCell[] {
	const cells = groupBy(changes.flatMap(countedIn), ({ then, now }) => `${then} ${now}`).values();
	return [...cells].map((counted) => {
		const [{ then, now, kind }] = counted;
		return { then, now, kind, areas: counted.map(({ area }) => area) };
	});
}

/** A change as what it adds to cells. */
function countedIn(change: Change): (Omit<MatrixCell, "areas"> & { readonly area: AreaId })[] {
	const { kind } = change;
	const { then, now } = sidesOf(change);
	const [before, after] = [then[0], now[0]];
	if (kind !== "delad" && before && after) {
		return [{ then: before.classification, now: after.classification, kind, area: change.area }];
	}
	const absent = kind === "delad" ? "split" : "outside";
	return [
		...then.map(({ area, classification }) => ({ then: classification, now: absent, kind, area }) as const),
		...now.map(({ area, classification }) => ({ then: absent, now: classification, kind, area }) as const),
	];
}
