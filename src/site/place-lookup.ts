/**
 * What the reports say of a place, by boundaries that are indexed once per dataset. It is large, and so comes by `import()` for whoever
 * asks about a place.
 */
import type { Atlas } from "../domain/atlas.ts";
import { type BoundaryIndex, createBoundaryIndex } from "../domain/lookup/boundary-index.ts";
import { type AskedPlace, lookUp, type PlaceAnswer } from "../domain/lookup/look-up.ts";

const indices = new WeakMap<Atlas, BoundaryIndex>();

export function lookUpPlace(atlas: Atlas, place: AskedPlace): PlaceAnswer {
	return lookUp(boundaryIndexOf(atlas), place);
}

export function boundaryIndexOf(atlas: Atlas): BoundaryIndex {
	const index = indices.get(atlas) ?? createBoundaryIndex(atlas);
	indices.set(atlas, index);
	return index;
}
