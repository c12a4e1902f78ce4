/** What the facets of the filters and their options are called, wherever they are offered or listed. */
import type { Atlas } from "../domain/atlas.ts";
import { optionsOf } from "../domain/facet-options.ts";
import { FACETS, type Facet, type Period } from "../domain/filter.ts";
import type { Messages } from "../i18n/words.ts";
import { isComparing, periodOf, removedOnShow } from "../state/selectors.ts";
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
					const name = words.classifications[id].plural;
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

/**
 * What narrows a view, to be read after its year: the municipality that it is of, "polisregion Syd", "riskområden"; "4 kommuner" where
 * the names are too many.
 */
export function filterNames(atlas: Atlas, view: View, words: Messages, facets: readonly Facet[] = FACETS): string[] {
	const { subject } = view;
	const place = subject.kind === "municipality" ? [atlas.municipality(subject.municipality).fullName[view.locale]] : [];
	return [...place, ...facets.flatMap((facet) => facetNames(atlas, view, words, facet))];
}

function facetNames(atlas: Atlas, view: View, words: Messages, facet: Facet): string[] {
	const chosen: readonly string[] = view.filters[facet];
	if (chosen.length > MOST_NAMES) return [words.result.several[facet](chosen.length)];
	const period = periodOf(atlas, view);
	const names = optionNames(atlas, words, facet, period).flatMap(({ id, name }) => {
		if (!chosen.includes(id)) return [];
		if (facet === "regions") return [words.result.region(name)];
		return [isOfOneReport(atlas, view, facet) ? words.inReport(name, period.year) : name];
	});
	if (names.length === 0) return [];
	// Of an area that is one of them, and of areas that lie in both.
	return [facet === "trends" || facet === "changes" ? words.format.either(names) : words.format.list(names)];
}

/** Whether an option needs the year of its report, since there are two; but who has left the list is asked for by the class then. */
function isOfOneReport(atlas: Atlas, view: View, facet: Facet): boolean {
	if (!isComparing(view)) return false;
	return facet === "trends" || (facet === "classifications" && removedOnShow(atlas, view).length === 0);
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
