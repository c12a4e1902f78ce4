/**
 * Which areas are on show, and what is said of them: all that decides how a boundary is drawn, and what a legend has to
 * explain.
 */
import type { Change } from "../domain/change.ts";
import type { AreaId, Assessment, ReportYear } from "../domain/dataset.ts";

export interface AreasOnShow {
	readonly year: ReportYear;
	/** The report that changes are counted from; none before the first. */
	readonly since: ReportYear | undefined;
	/** The areas that the filters leave. */
	readonly shown: readonly Assessment[];
	/** Areas to outline though the report no longer lists them, as they were listed last. */
	readonly removed: readonly Assessment[];
	/** What changed for each area, where two reports are compared; then the areas bear its symbol. */
	readonly changes: ReadonlyMap<AreaId, Change> | undefined;
	readonly selected: AreaId | undefined;
	/** Whether every outline that the selected area and its relatives have had is drawn. */
	readonly outlines: boolean;
}
