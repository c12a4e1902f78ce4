/**
 * Which areas are on show, and what is said of them: all that decides how a boundary is drawn, and what a legend has to
 * explain.
 */
import type { Change } from "../domain/change.ts";
import type { AreaId, Assessment, ReportYear } from "../domain/dataset.ts";
import type { Period } from "../domain/filter.ts";

export interface AreasOnShow {
	/** The report that is drawn: the one on show, or, of a comparison, either. */
	readonly year: ReportYear;
	/** The report on show and the one that changes are counted from; none before the first. */
	readonly period: Period;
	/** The areas that the filters leave. */
	readonly shown: readonly Assessment[];
	/** Areas to outline though the report no longer lists them, as they were listed last. */
	readonly removed: readonly Assessment[];
	/** What changed for each area, where two reports are compared; then the areas bear its symbol. */
	readonly changes: ReadonlyMap<AreaId, Change> | undefined;
	/** Whether the changes of drawing and method have symbols too, or only what was assessed anew. */
	readonly marksMethod: boolean;
	/** Whether the areas that have left the list are counted with those that are on it, since changes are asked for. */
	readonly countsRemoved: boolean;
	/** Whether each area bears the trend that the Police state of it, since the reader asks for trends. */
	readonly marksTrends: boolean;
	readonly selected: AreaId | undefined;
	/** Whether every outline that the selected area and its relatives have had is drawn. */
	readonly outlines: boolean;
}
