/** The columns of the figures' table: what each report counts, in all and in each place. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { type Tally, tally } from "../../domain/statistics.ts";
import { tallyByPlace } from "../../domain/tally-by.ts";
import { countedReports, type Silence } from "../../state/counted-reports.ts";
import { yearOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

export interface Column {
	readonly year: ReportYear;
	/** The report on show; of a comparison both. */
	readonly isChosen: boolean;
	/** Why there is nothing to count. */
	readonly silence: Silence | undefined;
	readonly areas: readonly Assessment[];
	readonly total: Tally;
	/** By the id of a place; a place without areas is absent. */
	readonly byPlace: ReadonlyMap<string, Tally>;
}

/** Oldest first. */
export function columnsOf(atlas: Atlas, view: View): Column[] {
	const { subject, breakdown } = view;
	const chosen = [yearOf(atlas, view), ...(subject.kind === "comparison" ? [subject.from] : [])];
	return countedReports(atlas, view).map(({ year, areas, silence }) => ({
		...{ year, areas, silence },
		isChosen: chosen.includes(year),
		total: tally(areas),
		byPlace: tallyByPlace(atlas, areas, breakdown.rows),
	}));
}
