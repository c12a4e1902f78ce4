/** Which boundary version bears which change symbol, given the areas on show. The map writes it as feature-state. */
import type { ChangeKind } from "../domain/change.ts";
import type { BoundaryId } from "../domain/dataset.ts";
import type { AreasOnShow } from "./areas-on-show.ts";

export interface ChangeState {
	readonly change: ChangeKind | "none";
}

export const UNMARKED: ChangeState = { change: "none" };

/** The kind of change of each boundary version that is shown or outlined; none outside a comparison. */
export function changeStates({ shown, departed, changes }: AreasOnShow): ReadonlyMap<BoundaryId, ChangeState> {
	const states = new Map<BoundaryId, ChangeState>();
	for (const { area, boundary } of [...shown, ...departed]) {
		const change = changes?.get(area)?.kind;
		if (change) states.set(boundary, { change });
	}
	return states;
}
