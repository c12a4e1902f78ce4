/**
 * How each boundary version is to be drawn, given the areas on show. The map writes it as feature-state: boundaries are
 * sent to it once, and a change of report, filter or selection writes only the states that differ. Measured: this is
 * the cost of one repaint, where anything that makes the worker parse tiles again costs three to ten times as much.
 */
import type { Atlas } from "../domain/atlas.ts";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import type { Assessment, BoundaryVersionId } from "../domain/dataset.ts";
import { family, nearestListing, standing } from "../domain/lineage.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { isMarked } from "./change-state.ts";

export interface BoundaryState {
	/**
	 * The class in the report on show; `none` hides the boundary version. `absent` outlines an area that is not listed,
	 * `other` an earlier or later outline of the selected area or its relatives.
	 */
	readonly drawn: Classification | "absent" | "other" | "none";
	readonly assumed: boolean;
	/**
	 * `selected` the area itself, `related` its parts or the area it is part of, `faded` the others beside a selection;
	 * `unchanged` in a comparison what has no symbol of change.
	 */
	readonly emphasis: "plain" | "selected" | "related" | "faded" | "unchanged";
}

export const HIDDEN: BoundaryState = { drawn: "none", assumed: false, emphasis: "plain" };
const OTHER_OUTLINE: BoundaryState = { drawn: "other", assumed: false, emphasis: "plain" };

/** The states of all boundary versions that can be seen; every other one is `HIDDEN`. */
export function boundaryStates(atlas: Atlas, onShow: AreasOnShow): ReadonlyMap<BoundaryVersionId, BoundaryState> {
	const { year, shown, removed, selected, outlines } = onShow;
	const related = relatedAreas(atlas, onShow);
	const states = new Map<BoundaryVersionId, BoundaryState>();
	const draw = (assessment: Assessment, drawn: BoundaryState["drawn"], emphasis: BoundaryState["emphasis"]) =>
		states.set(assessment.boundary, { drawn, assumed: assessment.boundaryBasis === "assumed", emphasis });

	for (const assessment of removed) draw(assessment, "absent", "plain");
	const rest = selected === undefined ? "plain" : "faded";
	const isCompared = onShow.changes !== undefined;
	for (const assessment of shown) {
		const stepsBack = isCompared && !isMarked(onShow, assessment.area);
		draw(assessment, assessment.classification, stepsBack ? "unchanged" : rest);
	}
	// The filters may leave out what the reader has chosen; it is shown all the same.
	for (const assessment of related) draw(assessment, assessment.classification, "related");
	if (selected !== undefined) {
		const own = assessmentToDraw(atlas, onShow);
		if (own) draw(own, own.year === year ? own.classification : "absent", "selected");
		if (outlines) {
			const relatives = family(atlas, selected);
			for (const { id, area } of atlas.boundaries) {
				if (relatives.includes(area) && !states.has(id)) states.set(id, OTHER_OUTLINE);
			}
		}
	}
	return states;
}

/**
 * As what the selected area itself is drawn: as the report on show lists it, or as the nearest that does, unless its
 * parts or the area that it was part of are drawn for it.
 */
export function assessmentToDraw(atlas: Atlas, onShow: Pick<AreasOnShow, "selected" | "year">): Assessment | undefined {
	const { selected, year } = onShow;
	if (selected === undefined) return undefined;
	const listed = atlas.assessment(selected, year);
	if (listed) return listed;
	return relatedAreas(atlas, onShow).length === 0 ? nearestListing(atlas, selected, year) : undefined;
}

/**
 * The listed areas that stand for a selected area which is not itself listed: its parts, or the area it was part of.
 */
function relatedAreas(atlas: Atlas, { selected, year }: Pick<AreasOnShow, "selected" | "year">) {
	if (selected === undefined) return [];
	const now = standing(atlas, selected, year);
	if (now.kind === "split") return now.parts;
	return now.kind === "part-of" ? [now.assessment] : [];
}

/** The class that fills it; none for what is only outlined. */
export function classOf({ drawn }: Pick<BoundaryState, "drawn">): Classification | undefined {
	return CLASSIFICATIONS.find((classification) => classification === drawn);
}
