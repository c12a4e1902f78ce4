/**
 * The view in numbers: how many areas of each class, per police region, county and municipality; of a comparison, in
 * both reports.
 */
import type { ReactNode } from "react";
import { type Atlas, byName } from "../../domain/atlas.ts";
import { sidesOf } from "../../domain/change.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { comparesReports, filterAreas, isFiltering, PLACE_FACETS, statesTrends } from "../../domain/filter.ts";
import { tally, tallyByPlace } from "../../domain/statistics.ts";
import { useSite } from "../../site/site.tsx";
import { filtersOf, shownAreas, shownChanges, yearOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import styles from "./figures.module.css";
import { FiguresTable, type ReportFigures } from "./figures-table.tsx";
import { TrendTable } from "./trend-table.tsx";

/** `children`: the diagram of all reports, above the tables. */
export function Figures({ children }: { children: ReactNode }) {
	const { atlas, view, words } = useSite();
	const year = yearOf(atlas, view);
	const from = view.subject.kind === "comparison" ? view.subject.from : undefined;
	const reports = [
		...(from === undefined ? [] : [{ year: from, assessments: findEarlierAreas(atlas, view, from) }]),
		{ year, assessments: shownAreas(atlas, view) },
	];
	return (
		<div className={styles.scroller}>
			<div className={styles.figures} data-testid="figures">
				<h2>{from === undefined ? words.figures.title(year) : words.figures.titleOf(from, year)}</h2>
				{isFiltering(filtersOf(view)) && <p className={styles.narrowed}>{words.figures.narrowed}</p>}
				{reports.every(({ assessments }) => assessments.length === 0) && <p>{words.figures.empty}</p>}
				{PLACE_FACETS.map((facet) => {
					const places = placesOf(atlas, view, facet);
					const figures = reports.map(
						(report): ReportFigures => ({
							year: report.year,
							total: tally(report.assessments),
							byPlace: tallyByPlace(atlas, report.assessments, facet),
						}),
					);
					// A region without any area is worth saying; a county or municipality would only be a row of
					// noughts.
					const rows = places.filter(({ id }) => facet === "regions" || figures.some(({ byPlace }) => byPlace.has(id)));
					return <FiguresTable key={facet} facet={facet} rows={rows} reports={figures} />;
				})}
				{from === undefined && <Trends year={year} assessments={shownAreas(atlas, view)} />}
				{children}
			</div>
		</div>
	);
}

/** Per region and municipality; a report that states no trend says so. */
function Trends({ year, assessments }: { year: ReportYear; assessments: readonly Assessment[] }) {
	const { atlas, view, words } = useSite();
	if (!statesTrends(atlas, year)) return <p>{words.trendsUnstated(year)}.</p>;
	return (["regions", "municipalities"] as const).map((facet) => (
		<TrendTable key={facet} facet={facet} rows={placesOf(atlas, view, facet)} {...{ year, assessments }} />
	));
}

/** What the earlier report lists under the same filters; under filters of change or trend, what the areas on show were then. */
function findEarlierAreas(atlas: Atlas, view: View, from: ReportYear): readonly Assessment[] {
	const filters = filtersOf(view);
	if (comparesReports(filters) || filters.trends.length > 0)
		return shownChanges(atlas, view).flatMap((change) => sidesOf(change).then);
	return filterAreas(atlas, { year: from, since: atlas.previous(from) }, filters);
}

/** The places that the filters leave, by name. */
function placesOf(atlas: Atlas, view: View, facet: (typeof PLACE_FACETS)[number]): { id: string; name: string }[] {
	const chosen: readonly string[] = filtersOf(view)[facet];
	const all = { regions: atlas.regions, counties: atlas.counties, municipalities: atlas.municipalities }[facet];
	return all.filter(({ id }) => chosen.length === 0 || chosen.includes(id)).toSorted(byName);
}
