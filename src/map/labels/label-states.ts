/** On which fill each label lies, as feature-state: by name and boundary version. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Classification } from "../../domain/classification.ts";
import type { Assessment } from "../../domain/dataset.ts";
import { assessmentToDraw } from "../../signs/boundary-state.ts";
import { labelId } from "../features.ts";
import type { Picture } from "../scene.ts";

export interface LabelState {
	/** Of its area, in the report on show; none where that is not filled. */
	readonly class: Classification | "none";
}

export const ON_LAND: LabelState = { class: "none" };

export function labelStates(atlas: Atlas, picture: Picture): ReadonlyMap<string, LabelState> {
	const own = assessmentToDraw(atlas, picture);
	const filled: readonly Assessment[] = own?.year === picture.year ? [...picture.shown, own] : picture.shown;
	return new Map(filled.map((assessment) => [labelId(assessment), { class: assessment.classification }]));
}
