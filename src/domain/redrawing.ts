/**
 * Whether an area's outline was redrawn between two reports: a fact of its own beside the class, which may change or stay.
 * It is known only where both reports have a boundary of their own.
 */
import type { Atlas } from "./atlas.ts";
import type { Change } from "./change.ts";
import type { Assessment, BoundaryVersion, ReportYear } from "./dataset.ts";

/** An outline counts as redrawn from here on: the symmetric difference as a share of the earlier version. */
export const REDRAWN_SHARE = 0.01;

export type Redrawing = "redrawn" | "same" | "unknown";

/** The same in either direction of time. */
export function redrawing(atlas: Atlas, a: Assessment, b: Assessment): Redrawing {
	if (a.boundaryBasis === "assumed" || b.boundaryBasis === "assumed") return "unknown";
	return shareRedrawn(atlas, atlas.boundary(a.boundary), atlas.boundary(b.boundary)) > REDRAWN_SHARE
		? "redrawn"
		: "same";
}

/** The area by which two boundary versions differ, as a share of the earlier one; in the plane of SWEREF 99 TM. */
function shareRedrawn(atlas: Atlas, a: BoundaryVersion, b: BoundaryVersion): number {
	const difference = a.squareMetres + b.squareMetres - 2 * atlas.overlap(a.id, b.id);
	return difference / (a.published <= b.published ? a : b).squareMetres;
}

/** The areas of both reports whose outlines are known to differ. Of a split, whose outline changed by the split, nothing is said. */
export function findRedrawn(atlas: Atlas, changes: readonly Change[]): Change[] {
	return changes.filter(
		({ then, now }) => then !== undefined && now !== undefined && redrawing(atlas, then, now) === "redrawn",
	);
}

/** The first report whose boundaries are known. */
export function firstWithBoundaries(atlas: Atlas): ReportYear {
	return atlas.years.find((year) => yearsWithoutBoundaries(atlas, [year]).length === 0) ?? atlas.newest;
}

/** The reports among these that have no boundaries of their own, oldest first. */
export function yearsWithoutBoundaries(atlas: Atlas, years: readonly ReportYear[]): ReportYear[] {
	return years
		.filter((year) => atlas.assessmentsIn(year).some(({ boundaryBasis }) => boundaryBasis === "assumed"))
		.toSorted((a, b) => a - b);
}
