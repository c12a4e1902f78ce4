/** The options of each facet with their names and counts, ready to be drawn as boxes to tick or as chips. */
import type { Atlas } from "../../domain/atlas.ts";
import { classificationsIn } from "../../domain/classification.ts";
import { optionsOf } from "../../domain/facet-options.ts";
import { FACETS, type Facet, NO_FILTERS, optionCounts, statesTrends } from "../../domain/filter.ts";
import type { Messages } from "../../i18n/words.ts";
import { optionNames } from "../../site/option-names.ts";
import { filtersOf, periodOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

export interface FilterOption {
	readonly facet: Facet;
	readonly id: string;
	readonly name: string;
	/** How many areas it would leave, given the other facets. */
	readonly count: number;
	readonly isChosen: boolean;
}

/**
 * A facet's options for the report on show. What the report cannot have is left out unless chosen; what only the other facets leave
 * nothing of stays, so that no option moves while one is ticked.
 */
export function filterOptions(atlas: Atlas, view: View, words: Messages, facet: Facet): FilterOption[] {
	const usable = usableOptions(atlas, view, facet);
	return allOptions(atlas, view, words, facet).filter(({ id, isChosen }) => isChosen || usable.includes(id));
}

function allOptions(atlas: Atlas, view: View, words: Messages, facet: Facet): FilterOption[] {
	const period = periodOf(atlas, view);
	const counts = optionCounts(atlas, period, filtersOf(view), facet);
	const chosen: readonly string[] = view.filters[facet];
	return optionNames(atlas, words, facet, period).map(({ id, name }) => ({
		facet,
		id,
		name,
		count: counts.get(id) ?? 0,
		isChosen: chosen.includes(id),
	}));
}

function usableOptions(atlas: Atlas, view: View, facet: Facet): readonly string[] {
	const period = periodOf(atlas, view);
	const { year, since } = period;
	switch (facet) {
		case "classifications":
			return classificationsIn(year);
		case "formerClassifications":
			return classificationsIn(since ?? year);
		case "counties":
			// Counties without an area in any report would only be a list of noughts.
			return atlas.municipalities.map(({ county }) => county);
		case "trends":
			return statesTrends(atlas, year) ? optionsOf(atlas).trends : [];
		case "changes": {
			const counts = optionCounts(atlas, period, filtersOf({ ...view, filters: NO_FILTERS }), facet);
			return optionsOf(atlas).changes.filter((kind) => counts.get(kind));
		}
		default:
			return optionsOf(atlas)[facet];
	}
}

/** Every option in force, in the order of the facets. */
export function chosenOptions(atlas: Atlas, view: View, words: Messages): FilterOption[] {
	return FACETS.flatMap((facet) => allOptions(atlas, view, words, facet).filter(({ isChosen }) => isChosen));
}
