/** What the reports say of one place: where it lies in each, how far from an edge, and whether that can be told with certainty. */
import { bearing } from "@turf/turf";
import type { Assessment, LngLat, ReportYear } from "../dataset.ts";
import { type Direction, directionOf } from "../direction.ts";
import type { BoundaryIndex } from "./boundary-index.ts";
import { type PlaceChange, placeChanges } from "./place-changes.ts";
import { fromSweref99tm, toSweref99tm } from "./projections.ts";

/** Boundaries are drawn by hand along streets: nearer to an edge than this, in metres, nobody can tell on which side a place is. */
export const BORDER_M = 25;

export interface AskedPlace {
	/** WGS84 degrees. */
	readonly at: LngLat;
	/** How far in metres the place may be from where it is said to be; 0 where nothing is known of that. */
	readonly uncertainty: number;
}

/** What one report says of a place. Its boundary is borrowed where `assessment.boundaryBasis` is `assumed`. */
export interface ReportAnswer {
	readonly year: ReportYear;
	/** Every area that the place lies in, by name, with the metres to that area's own edge. */
	readonly within: readonly { readonly assessment: Assessment; readonly metres: number }[];
	/** Where it lies in none: the nearest area, and in which direction its nearest edge is, seen from the place. */
	readonly nearest:
		| { readonly assessment: Assessment; readonly metres: number; readonly direction: Direction }
		| undefined;
	/** Metres to the nearest edge of any area; infinite where the report has none. */
	readonly toEdge: number;
	readonly isBorderCase: boolean;
}

export interface PlaceAnswer {
	readonly place: AskedPlace;
	/** Oldest report first. */
	readonly reports: readonly ReportAnswer[];
	/** From each report to the next. */
	readonly changes: readonly PlaceChange[];
}

export function lookUp(index: BoundaryIndex, place: AskedPlace): PlaceAnswer {
	const { atlas } = index;
	const reports = atlas.years.map((year) => lookUpIn(index, place, year));
	return { place, reports, changes: placeChanges(atlas, reports) };
}

export function lookUpIn(index: BoundaryIndex, { at, uncertainty }: AskedPlace, year: ReportYear): ReportAnswer {
	const { within, nearest } = index.find(toSweref99tm(at), year);
	const toEdge = nearest?.metres ?? Number.POSITIVE_INFINITY;
	return {
		year,
		within: within.map(({ assessment, metres }) => ({ assessment, metres })),
		nearest:
			nearest && within.length === 0
				? {
						assessment: nearest.assessment,
						metres: nearest.metres,
						direction: directionOf(bearing(at, fromSweref99tm(nearest.at))),
					}
				: undefined,
		toEdge,
		isBorderCase: isBorderCase(toEdge, uncertainty),
	};
}

/** Both in metres. */
export function isBorderCase(toEdge: number, uncertainty: number): boolean {
	return toEdge <= Math.max(BORDER_M, uncertainty);
}
