/** Counts of areas by what is no class: by trend, and by place. Apart from the others, since only figures and comparisons ask for them. */
import type { Atlas } from "./atlas.ts";
import type { Assessment, Trend } from "./dataset.ts";
import { type PlaceFacet, placeOf } from "./filter.ts";
import { groupBy } from "./group-by.ts";
import { type Tally, tally } from "./statistics.ts";

/** How many areas have each trend; those whose report states none are not counted. */
export function tallyTrends(assessments: readonly Assessment[]): Readonly<Record<Trend, number>> {
	const counts = { positive: 0, stable: 0, negative: 0, new: 0 };
	for (const { trend } of assessments) if (trend !== undefined) counts[trend] += 1;
	return counts;
}

/** Areas counted by the region, county or municipality that they lie in, by its id. Places without an area are absent. */
export function tallyByPlace(
	atlas: Atlas,
	assessments: readonly Assessment[],
	facet: PlaceFacet,
): ReadonlyMap<string, Tally> {
	const places = groupBy(assessments, ({ area }) => placeOf(atlas, facet, area));
	return new Map([...places].map(([place, listed]) => [place, tally(listed)]));
}
