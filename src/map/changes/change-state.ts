/** Which drawing bears which mark of change in a scene, as MapLibre feature-state; how it is drawn is said in `change-layers.ts`. */
import type { ChangeKind } from "../../domain/change.ts";
import type { BoundaryId } from "../../domain/dataset.ts";
import type { Scene } from "../scene.ts";

export interface ChangeState {
	readonly change: ChangeKind | "none";
}

export const UNMARKED: ChangeState = { change: "none" };

/** The kind of change of each drawing that the scene shows or outlines; none outside a comparison. */
export function changeStates({ shown, departed, changes }: Scene): ReadonlyMap<BoundaryId, ChangeState> {
	const states = new Map<BoundaryId, ChangeState>();
	for (const { area, boundary } of [...shown, ...departed]) {
		const change = changes?.get(area)?.kind;
		if (change) states.set(boundary, { change });
	}
	return states;
}

export function isSameChange(a: ChangeState, b: ChangeState): boolean {
	return a.change === b.change;
}
