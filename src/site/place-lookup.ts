/**
 * What the reports say of a place, by boundaries that are indexed once per dataset. It is large, and so comes by `import()` for whoever
 * asks about a place.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { ReportYear } from "../domain/dataset.ts";
import { type BoundaryIndex, createBoundaryIndex } from "../domain/lookup/boundary-index.ts";
import { type AskedPlace, lookUp, lookUpIn, type PlaceAnswer, type ReportAnswer } from "../domain/lookup/look-up.ts";

const indices = new WeakMap<Atlas, BoundaryIndex>();

export function lookUpPlace(atlas: Atlas, place: AskedPlace): PlaceAnswer {
	return lookUp(boundaryIndexOf(atlas), place);
}

/** What one of them says. */
export function lookUpPlaceIn(atlas: Atlas, place: AskedPlace, year: ReportYear): ReportAnswer {
	return lookUpIn(boundaryIndexOf(atlas), place, year);
}

export function boundaryIndexOf(atlas: Atlas): BoundaryIndex {
	const index = indices.get(atlas) ?? createBoundaryIndex(atlas);
	indices.set(atlas, index);
	return index;
}
