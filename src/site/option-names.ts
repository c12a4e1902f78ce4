/** What the facets of the filters and their options are called, wherever they are offered or listed. */
import type { Atlas } from "../domain/atlas.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet, type Period } from "../domain/filter.ts";
import type { Messages } from "../i18n/words.ts";
import { periodOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { changeAmongListed, changeName, directedWords } from "./change-words.ts";

/** A facet that looks back at another report names it; in a comparison the class of either can be asked for, so both are named. */
export function facetName(words: Messages, facet: Facet, period: Period, isComparison: boolean): string {
	const { filters } = words;
	const { year, since } = period;
	if (facet === "changes" && since !== undefined) return directedWords(words, period).facet(since, year);
	if (facet === "formerClassifications" && since !== undefined) return filters.classIn(since);
	return facet === "classifications" && isComparison ? filters.classIn(year) : filters.facets[facet];
}

/** Every option of a facet with its name, in order. */
export function optionNames(
	atlas: Atlas,
	words: Messages,
	facet: Facet,
	period: Period,
): { id: string; name: string }[] {
	const options = optionsOf(atlas);
	const { since } = period;
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
				.map((id) => {
					const { name } = words.classifications[id];
					return { id, name: since === undefined ? name : words.inReport(name, since) };
				})
				.toReversed();
		case "changes":
			return options.changes.map((id) => ({ id, name: changeName(words, changeAmongListed(id, period)) }));
		case "trends":
			return options.trends.map((id) => ({ id, name: words.filters.trends[id] }));
	}
}

/** More names than these of one facet are counted. */
const MOST_NAMES = 2;

/** What narrows a view, to be read after its year: "polisregion Syd", "riskområden"; "4 kommuner" where the names are too many. */
export function filterNames(atlas: Atlas, view: View, words: Messages): string[] {
	const period = periodOf(atlas, view);
	return FACETS.flatMap((facet) => {
		const chosen: readonly string[] = view.filters[facet];
		if (chosen.length > MOST_NAMES) return [words.result.several[facet](chosen.length)];
		return optionNames(atlas, words, facet, period).flatMap(({ id, name }) =>
			chosen.includes(id) ? [facet === "regions" ? words.result.region(name) : name] : [],
		);
	});
}

/** "Polisregion: Stockholm, Syd; Klass: riskområden"; nothing where nothing is filtered. */
export function chosenFilters(atlas: Atlas, view: View, words: Messages): string | undefined {
	const period = periodOf(atlas, view);
	const facets = FACETS.flatMap((facet) => {
		const chosen: readonly string[] = view.filters[facet];
		const names = optionNames(atlas, words, facet, period).flatMap(({ id, name }) =>
			chosen.includes(id) ? [name] : [],
		);
		const title = facetName(words, facet, period, view.subject.kind === "comparison");
		return names.length > 0 ? [`${title}: ${names.join(", ")}`] : [];
	});
	return facets.length > 0 ? facets.join("; ") : undefined;
}
