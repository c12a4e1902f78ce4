/**
 * How each boundary drawing is to be drawn in a scene, as MapLibre feature-state. The drawings are sent to the map once;
 * a change of report, filter or selection writes only the states that differ. Measured: this is the cost of one repaint,
 * where anything that makes the worker parse tiles again costs three to ten times as much.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { Classification } from "../domain/classification.ts";
import type { Assessment, BoundaryId } from "../domain/dataset.ts";
import { family, nearestListing, standing } from "../domain/lineage.ts";
import type { AreasOnShow } from "./areas-on-show.ts";

export interface BoundaryState {
	/**
	 * The class in the report on show; `none` hides the drawing. `absent` outlines an area that is not listed, `other` an earlier
	 * or later outline of the selected area or its relatives.
	 */
	readonly drawn: Classification | "absent" | "other" | "none";
	readonly borrowed: boolean;
	/** `selected` the area itself, `related` its parts or the area it is part of, `faded` the others beside a selection. */
	readonly emphasis: "plain" | "selected" | "related" | "faded";
}

export const HIDDEN: BoundaryState = { drawn: "none", borrowed: false, emphasis: "plain" };
const OTHER_OUTLINE: BoundaryState = { drawn: "other", borrowed: false, emphasis: "plain" };

/** The states of all drawings that are visible in the scene; every other drawing is `HIDDEN`. */
export function boundaryStates(atlas: Atlas, scene: AreasOnShow): ReadonlyMap<BoundaryId, BoundaryState> {
	const related = relatedAreas(atlas, scene);
	const states = new Map<BoundaryId, BoundaryState>();
	const draw = (assessment: Assessment, drawn: BoundaryState["drawn"], emphasis: BoundaryState["emphasis"]) =>
		states.set(assessment.boundary, { drawn, borrowed: assessment.boundaryBasis === "assumed", emphasis });

	for (const assessment of scene.departed) draw(assessment, "absent", "plain");
	const rest = scene.selected === undefined ? "plain" : "faded";
	for (const assessment of scene.shown) draw(assessment, assessment.classification, rest);
	// The filters may leave out what the reader has chosen; it is shown all the same.
	for (const assessment of related) draw(assessment, assessment.classification, "related");
	if (scene.selected !== undefined) {
		const selected = selectedDrawing(atlas, scene);
		if (selected) draw(selected, selected.year === scene.year ? selected.classification : "absent", "selected");
		if (scene.outlines) {
			const relatives = family(atlas, scene.selected);
			for (const { id, area } of atlas.boundaries) {
				if (relatives.includes(area) && !states.has(id)) states.set(id, OTHER_OUTLINE);
			}
		}
	}
	return states;
}

/**
 * As what the selected area itself is drawn: as the report on show lists it, or as the nearest that does, unless its parts or the
 * area that it was part of are drawn for it.
 */
export function selectedDrawing(atlas: Atlas, scene: Pick<AreasOnShow, "selected" | "year">): Assessment | undefined {
	const { selected, year } = scene;
	if (selected === undefined) return undefined;
	const listed = atlas.assessment(selected, year);
	if (listed) return listed;
	return relatedAreas(atlas, scene).length === 0 ? nearestListing(atlas, selected, year) : undefined;
}

/** The listed areas that stand for a selected area which is not itself listed: its parts, or the area it was part of. */
function relatedAreas(atlas: Atlas, { selected, year }: Pick<AreasOnShow, "selected" | "year">) {
	if (selected === undefined) return [];
	const now = standing(atlas, selected, year);
	if (now.kind === "split") return now.parts;
	return now.kind === "part-of" ? [now.assessment] : [];
}
