/**
 * The area that two boundary versions of one area, or of an area and what it was split into, share: what says how far
 * an outline was redrawn. Measured here, where the boundaries are in metres, so that the site needs no geometry for it.
 */
import type { BoundaryFact, Facts } from "./facts.ts";
import { overlapOf } from "./measure.ts";

export interface MeasuredOverlap {
	/** Ids of the two boundary versions, the earlier one first. */
	readonly boundaries: readonly [string, string];
	/** Whole square metres in the plane of SWEREF 99 TM. */
	readonly squareMetres: number;
}

/** Every pair of related boundary versions that overlap. */
export function measureOverlaps(facts: Facts): MeasuredOverlap[] {
	const versions = facts.boundaries.toSorted((a, b) => a.published - b.published);
	return versions.flatMap((earlier, i) =>
		versions.slice(i + 1).flatMap((later): MeasuredOverlap[] => {
			if (!areRelated(facts, earlier, later)) return [];
			const squareMetres = Math.round(overlapOf(earlier.polygons, later.polygons));
			return squareMetres > 0 ? [{ boundaries: [earlier.boundary_id, later.boundary_id], squareMetres }] : [];
		}),
	);
}

/** Of one area, or of a whole and one of its parts over however many splits. Two parts of one whole are not. */
function areRelated(facts: Facts, a: BoundaryFact, b: BoundaryFact): boolean {
	return findWholes(facts, a.area_id).includes(b.area_id) || findWholes(facts, b.area_id).includes(a.area_id);
}

/** The area itself, and everything it was once a part of. Ends also where the facts go round in a circle, which a check names. */
function findWholes(facts: Facts, area: string, known: readonly string[] = []): string[] {
	if (known.includes(area)) return [];
	const parents = facts.lineage.filter((row) => row.to_area === area).map((row) => row.from_area);
	return [area, ...parents.flatMap((parent) => findWholes(facts, parent, [...known, area]))];
}
