/**
 * The changes between two reports as a table: class then by class now. What is not an area of its own in one of the reports
 * stands in a row or column for it, so that the sums of the classes are the published totals.
 */
import { type Change, type ChangeKind, sidesOf } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId } from "./dataset.ts";

/** `outside`: not on the list. `division`: a part of a listed area, or a whole whose parts are listed. */
export type MatrixSide = Classification | "outside" | "division";

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
	const cells = new Map<string, MatrixCell & { areas: AreaId[] }>();
	const count = (then: MatrixSide, now: MatrixSide, kind: ChangeKind, area: AreaId) => {
		const key = `${then} ${now}`;
		const cell = cells.get(key) ?? { then, now, kind, areas: [] };
		cell.areas.push(area);
		cells.set(key, cell);
	};
	for (const change of changes) {
		const { then, now } = sidesOf(change);
		const absent = change.kind === "delad" ? "division" : "outside";
		const [before, after] = [then[0], now[0]];
		if (change.kind !== "delad" && before && after) {
			count(before.classification, after.classification, change.kind, change.area);
			continue;
		}
		for (const each of then) count(each.classification, absent, change.kind, each.area);
		for (const each of now) count(absent, each.classification, change.kind, each.area);
	}
	return [...cells.values()];
}
