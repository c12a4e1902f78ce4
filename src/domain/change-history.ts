/** What changed for one area from each report to the next: its own changes, or those of the area that stood for it then. */
import type { Atlas } from "./atlas.ts";
import { type ChangeKind, changesByArea } from "./change.ts";
import type { AreaId, ReportYear } from "./dataset.ts";
import { ancestors, type Standing, standing } from "./lineage.ts";

export interface Step {
	readonly standing: Standing;
	/** Since the report before; none for the first, and none while neither report has anything of the area. */
	readonly kind: ChangeKind | undefined;
}

/** A step for every report, oldest first. */
export function changeHistory(atlas: Atlas, area: AreaId): Step[] {
	return atlas.years.map((year) => ({ standing: standing(atlas, area, year), kind: kindSince(atlas, area, year) }));
}

function kindSince(atlas: Atlas, area: AreaId, year: ReportYear): ChangeKind | undefined {
	const before = atlas.previous(year);
	if (before === undefined) return undefined;
	const changes = changesByArea(atlas, before, year);
	return [area, ...ancestors(atlas, area)].map((each) => changes.get(each)?.kind).find((kind) => kind !== undefined);
}
