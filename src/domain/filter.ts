/**
 * Which of a report's areas the reader wants to see. An empty facet means no restriction;
 * several choices in a facet are alternatives, and the facets must hold together.
 */
import { type Atlas, byName } from "./atlas.ts";
import { type ChangeKind, changeKinds, changes } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId, Assessment, CountyId, MunicipalityId, RegionId, ReportYear } from "./dataset.ts";

export interface Filters {
	readonly regions: readonly RegionId[];
	readonly counties: readonly CountyId[];
	readonly municipalities: readonly MunicipalityId[];
	readonly classifications: readonly Classification[];
	readonly changes: readonly ChangeKind[];
}

export type Facet = keyof Filters;
export const FACETS = [
	"regions",
	"counties",
	"municipalities",
	"classifications",
	"changes",
] as const satisfies Facet[];
/** The facets that say where, not what: they also decide what the map frames. */
export const PLACE_FACETS = ["regions", "counties", "municipalities"] as const satisfies Facet[];

export const NO_FILTERS: Filters = {
	regions: [],
	counties: [],
	municipalities: [],
	classifications: [],
	changes: [],
};

/** A report together with the one its changes are counted from; the first report has none before it. */
export interface Period {
	readonly year: ReportYear;
	readonly since: ReportYear | undefined;
}

/** The report's areas that the filters leave, by name. */
export function filtered(atlas: Atlas, period: Period, filters: Filters): Assessment[] {
	const kinds = kindsIn(atlas, period, filters.changes.length > 0);
	return atlas
		.assessmentsIn(period.year)
		.filter((assessment) => FACETS.every((facet) => admits(filters[facet], optionOf(atlas, kinds, facet, assessment))));
}

/**
 * The areas that have left the list since the earlier report and that the filters leave, as that report listed them, by name.
 * They are no part of the report on show, and so no part of `filtered`.
 */
export function departed(atlas: Atlas, { year, since }: Period, filters: Filters): Assessment[] {
	if (since === undefined || !admits(filters.changes, "borta")) return [];
	return changes(atlas, since, year)
		.flatMap(({ kind, then }) => (kind === "borta" && then ? [then] : []))
		.filter(
			({ area, classification }) => liesWithin(atlas, filters, area) && admits(filters.classifications, classification),
		)
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
	const kinds = kindsIn(atlas, period, true);
	const counts = new Map<string, number>();
	for (const assessment of filtered(atlas, period, { ...filters, [facet]: [] })) {
		const option = optionOf(atlas, kinds, facet, assessment);
		if (option !== undefined) counts.set(option, (counts.get(option) ?? 0) + 1);
	}
	const gone = facet === "changes" ? departed(atlas, period, { ...filters, changes: [] }).length : 0;
	if (gone > 0) counts.set("borta", gone);
	return counts;
}

/** Whether any facet restricts anything. */
export function isFiltering(filters: Filters): boolean {
	return FACETS.some((facet) => filters[facet].length > 0);
}

/** Whether an area lies where the place facets ask for, in whatever report. */
export function liesWithin(atlas: Atlas, filters: Filters, area: AreaId): boolean {
	return PLACE_FACETS.every((facet) => admits(filters[facet], placeOf(atlas, facet, area)));
}

function admits(chosen: readonly string[], option: string | undefined): boolean {
	return chosen.length === 0 || (option !== undefined && chosen.includes(option));
}

function optionOf(
	atlas: Atlas,
	kinds: ReadonlyMap<AreaId, ChangeKind>,
	facet: Facet,
	assessment: Assessment,
): string | undefined {
	switch (facet) {
		case "classifications":
			return assessment.classification;
		case "changes":
			return kinds.get(assessment.area);
		default:
			return placeOf(atlas, facet, assessment.area);
	}
}

function placeOf(atlas: Atlas, facet: (typeof PLACE_FACETS)[number], area: AreaId): string {
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

function kindsIn(atlas: Atlas, period: Period, needed: boolean): ReadonlyMap<AreaId, ChangeKind> {
	return needed && period.since !== undefined ? changeKinds(atlas, period.since, period.year) : new Map();
}
