/** Which boundary version bears which change symbol, given the areas on show. The map writes it as feature-state. */
import type { ChangeKind } from "../domain/change.ts";
import type { BoundaryVersionId } from "../domain/dataset.ts";
import type { AreasOnShow } from "./areas-on-show.ts";

export interface ChangeState {
	readonly change: ChangeKind | "none";
}

export const UNCHANGED: ChangeState = { change: "none" };

/** The kind of change of each boundary version that is shown or outlined; none outside a comparison. */
export function changeStates({ shown, removed, changes }: AreasOnShow): ReadonlyMap<BoundaryVersionId, ChangeState> {
	const states = new Map<BoundaryVersionId, ChangeState>();
	for (const { area, boundary } of [...shown, ...removed]) {
		const change = changes?.get(area)?.kind;
		if (change) states.set(boundary, { change });
	}
	return states;
}
