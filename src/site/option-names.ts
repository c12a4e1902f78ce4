/** What the options of the filters are called, wherever they are offered or listed. */
import type { Atlas } from "../domain/atlas.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet } from "../domain/filter.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";

/** Every option of a facet with its name, in order. */
export function optionNames(atlas: Atlas, words: Messages, facet: Facet): { id: string; name: string }[] {
	const options = optionsOf(atlas);
	switch (facet) {
		case "regions":
			return [...atlas.regions];
		case "counties":
			return [...atlas.counties];
		case "municipalities":
			return [...atlas.municipalities];
		case "classifications":
			return options.classifications.map((id) => ({ id, name: words.classifications[id].plural })).toReversed();
		case "formerClassifications":
			return options.classifications
				.map((id) => ({ id, name: words.table.was(words.classifications[id].name) }))
				.toReversed();
		case "changes":
			return options.changes.map((id) => ({ id, name: words.changes[id].name }));
	}
}

/** "Polisregion: Stockholm, Syd; Klass: riskområden"; nothing where nothing is filtered. */
export function chosenFilters(atlas: Atlas, { filters }: View, words: Messages): string | undefined {
	const facets = FACETS.flatMap((facet) => {
		const chosen: readonly string[] = filters[facet];
		const names = optionNames(atlas, words, facet).flatMap(({ id, name }) => (chosen.includes(id) ? [name] : []));
		return names.length > 0 ? [`${words.filters.facets[facet]}: ${names.join(", ")}`] : [];
	});
	return facets.length > 0 ? facets.join("; ") : undefined;
}
