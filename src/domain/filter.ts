/**
 * Which of a report's areas the reader wants to see. An empty facet means no restriction;
 * several choices in a facet are alternatives, and the facets must hold together.
 */
import { type Atlas, byName } from "./atlas.ts";
import { type Change, type ChangeKind, changes, changesByArea, sidesOf } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId, Assessment, CountyId, MunicipalityId, RegionId, ReportYear, Trend } from "./dataset.ts";

export interface Filters {
	readonly regions: readonly RegionId[];
	readonly counties: readonly CountyId[];
	readonly municipalities: readonly MunicipalityId[];
	readonly classifications: readonly Classification[];
	/** The class in the report that changes are counted from. */
	readonly formerClassifications: readonly Classification[];
	readonly changes: readonly ChangeKind[];
	/** As the report states them; of a report that states none, no area has any. */
	readonly trends: readonly Trend[];
}

export type Facet = keyof Filters;
export const FACETS = [
	"regions",
	"counties",
	"municipalities",
	"classifications",
	"formerClassifications",
	"changes",
	"trends",
] as const satisfies Facet[];
/** The facets that say where, not what: they also decide the bounds that the map shows. */
export const PLACE_FACETS = ["regions", "counties", "municipalities"] as const satisfies Facet[];
export type PlaceFacet = (typeof PLACE_FACETS)[number];

export const NO_FILTERS: Filters = {
	regions: [],
	counties: [],
	municipalities: [],
	classifications: [],
	formerClassifications: [],
	changes: [],
	trends: [],
};

/** A report together with the one its changes are counted from; the first report has none before it. */
export interface Period {
	readonly year: ReportYear;
	readonly since: ReportYear | undefined;
}

/** The report's areas that the filters leave, by name. */
export function filterAreas(atlas: Atlas, period: Period, filters: Filters): Assessment[] {
	const known = changesIn(atlas, period, comparesReports(filters));
	return atlas
		.assessmentsIn(period.year)
		.filter((assessment) =>
			FACETS.every((facet) => admitsAny(filters[facet], optionsOfArea(atlas, known, facet, assessment))),
		);
}

/**
 * The changes of a period that the filters leave. What the period's report lists of them is what `filtered` lists, and
 * those that left the list are what `filterRemoved` names; of a split at least one part is left.
 */
export function filterChanges(atlas: Atlas, { year, since }: Period, filters: Filters): Change[] {
	if (since === undefined) return [];
	return changes(atlas, since, year).filter((change) => {
		const { then, now } = sidesOf(change);
		return (
			liesWithin(atlas, filters, change.area) &&
			admitsAny(filters.changes, [change.kind]) &&
			admitsAny(filters.formerClassifications, classesOf(then)) &&
			(change.kind === "borta" ? fitsAsItWas(filters, then) : now.some((part) => fits(filters, part)))
		);
	});
}

/** The parts of a split that the filters leave: of the period's own report those that fit; of the other report all. */
export function partsLeft({ year }: Period, filters: Filters, { parts }: Change): Assessment[] {
	return parts.filter((part) => part.year !== year || fits(filters, part));
}

function fits({ classifications, trends }: Filters, assessment: Assessment): boolean {
	return admitsAny(classifications, [assessment.classification]) && admitsAny(trends, trendsOf(assessment));
}

/** An area that has left the list has the class that it had, and no trend in the report on show. */
function fitsAsItWas({ classifications, trends }: Filters, then: readonly Assessment[]): boolean {
	return trends.length === 0 && admitsAny(classifications, classesOf(then));
}

/**
 * The areas that have left the list since the earlier report and that the filters leave, as that report listed them, by name.
 * They are no part of the report on show, and so no part of `filtered`.
 */
export function filterRemoved(atlas: Atlas, period: Period, filters: Filters): Assessment[] {
	return filterChanges(atlas, period, filters)
		.flatMap(({ kind, then }) => (kind === "borta" && then ? [then] : []))
		.toSorted(byName);
}

/**
 * How many areas each option of a facet would leave, given what the other facets already demand.
 * Options that would leave none are absent.
 */
export function optionCounts(
	atlas: Atlas,
	period: Period,
	filters: Filters,
	facet: Facet,
): ReadonlyMap<string, number> {
	const known = changesIn(atlas, period, true);
	const counts = new Map<string, number>();
	for (const assessment of filterAreas(atlas, period, { ...filters, [facet]: [] })) {
		for (const option of new Set(optionsOfArea(atlas, known, facet, assessment))) {
			counts.set(option, (counts.get(option) ?? 0) + 1);
		}
	}
	const gone = facet === "changes" ? filterRemoved(atlas, period, { ...filters, changes: [] }).length : 0;
	if (gone > 0) counts.set("borta", gone);
	return counts;
}

/** Whether a report says of its areas how the situation in them develops. */
export function statesTrends(atlas: Atlas, year: ReportYear): boolean {
	return atlas.assessmentsIn(year).some(({ trend }) => trend !== undefined);
}

/** Whether the filters ask for what the report does not state of any area. */
export function asksForUnstated(atlas: Atlas, year: ReportYear, { trends }: Filters): boolean {
	return trends.length > 0 && !statesTrends(atlas, year);
}

/** Whether any facet restricts anything. */
export function isFiltering(filters: Filters): boolean {
	return FACETS.some((facet) => filters[facet].length > 0);
}

/** Whether anything but places restricts. */
export function filtersBeyondPlaces(filters: Filters): boolean {
	return isFiltering({ ...filters, regions: [], counties: [], municipalities: [] });
}

/** Whether the filters look back at an earlier report. */
export function comparesReports(filters: Filters): boolean {
	return filters.changes.length > 0 || filters.formerClassifications.length > 0;
}

/** Whether an area lies where the place facets ask for, in whatever report. */
export function liesWithin(atlas: Atlas, filters: Filters, area: AreaId): boolean {
	return PLACE_FACETS.every((facet) => admitsAny(filters[facet], [placeOf(atlas, facet, area)]));
}

function admitsAny(chosen: readonly string[], held: readonly string[]): boolean {
	return chosen.length === 0 || held.some((option) => chosen.includes(option));
}

/** The options of a facet that an area of the report has: one or none, but the parts of a former whole may have had several. */
function optionsOfArea(
	atlas: Atlas,
	known: ReadonlyMap<AreaId, Change>,
	facet: Facet,
	assessment: Assessment,
): readonly string[] {
	const { area, classification } = assessment;
	const change = known.get(area);
	switch (facet) {
		case "classifications":
			return [classification];
		case "formerClassifications":
			return change ? classesOf(sidesOf(change).then) : [];
		case "changes":
			return change ? [change.kind] : [];
		case "trends":
			return trendsOf(assessment);
		default:
			return [placeOf(atlas, facet, area)];
	}
}

/** The id of the region, county or municipality that an area lies in. */
export function placeOf(atlas: Atlas, facet: PlaceFacet, area: AreaId): string {
	const { region, county, municipality } = atlas.whereabouts(area);
	switch (facet) {
		case "regions":
			return region.id;
		case "counties":
			return county.id;
		case "municipalities":
			return municipality.id;
	}
}

function trendsOf({ trend }: Assessment): readonly Trend[] {
	return trend === undefined ? [] : [trend];
}

function classesOf(assessments: readonly Assessment[]): Classification[] {
	return assessments.map(({ classification }) => classification);
}

function changesIn(atlas: Atlas, period: Period, needed: boolean): ReadonlyMap<AreaId, Change> {
	return needed && period.since !== undefined ? changesByArea(atlas, period.since, period.year) : new Map();
}
