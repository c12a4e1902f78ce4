/** What can be chosen of each facet of the filters. */
import type { Atlas } from "./atlas.ts";
import { CHANGE_KINDS } from "./change.ts";
import { CLASSIFICATIONS } from "./classification.ts";
import { TRENDS } from "./dataset.ts";
import type { Filters } from "./filter.ts";

/** Every option of a facet, in the order in which options are written and shown. */
export function optionsOf(atlas: Atlas): Filters {
	return {
		regions: atlas.regions.map(({ id }) => id),
		counties: atlas.counties.map(({ id }) => id),
		municipalities: atlas.municipalities.map(({ id }) => id),
		classifications: CLASSIFICATIONS,
		formerClassifications: CLASSIFICATIONS,
		changes: CHANGE_KINDS,
		trends: TRENDS,
	};
}
