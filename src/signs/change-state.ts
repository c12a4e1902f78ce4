/** Which of the areas on show bear a symbol of what changed; the others step back in a comparison. */
import { type Change, isOfMethod } from "../domain/change.ts";
import type { AreaId, Assessment } from "../domain/dataset.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { type ClassMove, moveOf } from "./class-moves.ts";

export interface MarkedArea {
	readonly assessment: Assessment;
	readonly change: Change;
	readonly move: ClassMove;
	/** Listed in the report on show, or outlined because it is not. */
	readonly isListed: boolean;
}

/** Those that changed, in a comparison. */
export function markedAreas(onShow: AreasOnShow): readonly MarkedArea[] {
	const marked = (assessments: readonly Assessment[], isListed: boolean) =>
		assessments.flatMap((assessment): MarkedArea[] => {
			const change = isMarked(onShow, assessment.area) ? onShow.changes?.get(assessment.area) : undefined;
			return change ? [{ assessment, change, move: moveOf(change, assessment.area), isListed }] : [];
		});
	return [...marked(onShow.shown, true), ...marked(onShow.removed, false)];
}

export function isMarked({ changes, marksMethod }: AreasOnShow, area: AreaId): boolean {
	const kind = changes?.get(area)?.kind;
	if (kind === undefined || kind === "oforandrad") return false;
	return marksMethod || !isOfMethod(kind);
}
