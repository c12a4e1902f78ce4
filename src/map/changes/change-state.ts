/** Which drawing bears which mark of change in a scene, as MapLibre feature-state; how it is drawn is said in `change-layers.ts`. */
import type { ChangeKind } from "../../domain/change.ts";
import type { BoundaryId } from "../../domain/dataset.ts";
import type { AreasOnShow } from "../../signs/areas-on-show.ts";

export interface ChangeState {
	readonly change: ChangeKind | "none";
}

export const UNMARKED: ChangeState = { change: "none" };

/** The kind of change of each drawing that the scene shows or outlines; none outside a comparison. */
export function changeStates({ shown, departed, changes }: AreasOnShow): ReadonlyMap<BoundaryId, ChangeState> {
	const states = new Map<BoundaryId, ChangeState>();
	for (const { area, boundary } of [...shown, ...departed]) {
		const change = changes?.get(area)?.kind;
		if (change) states.set(boundary, { change });
	}
	return states;
}
