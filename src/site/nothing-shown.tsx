/** Stands where the filters leave no area: says why, where that is known, and offers a way on. */
import type { Atlas } from "../domain/atlas.ts";
import { isInUse } from "../domain/classification.ts";
import { asksForUnstated } from "../domain/filter.ts";
import type { Messages } from "../i18n/words.ts";
import { filtersOf, periodOf } from "../state/selectors.ts";
import { clearFilters } from "../state/transitions.ts";
import type { View } from "../state/view.ts";
import { Button } from "../ui/button.tsx";
import styles from "./nothing-shown.module.css";
import { useSite } from "./site.tsx";

export function NothingShown() {
	const { atlas, view, words, choose } = useSite();
	return (
		<div className={styles.empty}>
			<p>{reasonForNone(atlas, view, words)}</p>
			<Button onClick={() => choose(clearFilters)}>{words.filters.clearAll}</Button>
		</div>
	);
}

function reasonForNone(atlas: Atlas, view: View, words: Messages): string {
	const { year, since } = periodOf(atlas, view);
	const { regions, counties, classifications, changes } = filtersOf(view);
	if (changes.length > 0 && since === undefined) return words.list.firstReport(year);
	if (asksForUnstated(atlas, year, filtersOf(view))) return `${words.trendsUnstated(year)}.`;
	const abolished = classifications.filter((classification) => !isInUse(classification, year));
	if (abolished.length > 0 && abolished.length === classifications.length) {
		return words.list.classNotInUse(
			year,
			abolished.map((classification) => words.classifications[classification].name),
		);
	}
	const everListed = atlas.areas.map(({ id }) => atlas.whereabouts(id));
	if (regions.length > 0 && !everListed.some(({ region }) => regions.includes(region.id))) {
		return words.list.regionHasNone(atlas.regions.filter(({ id }) => regions.includes(id)).map(({ name }) => name));
	}
	if (counties.length > 0 && !everListed.some(({ county }) => counties.includes(county.id))) {
		return words.list.countyHasNone(atlas.counties.filter(({ id }) => counties.includes(id)).map(({ name }) => name));
	}
	return words.list.empty(year);
}
