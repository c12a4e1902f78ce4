/**
 * The reader's choices as pure functions from view to view.
 * A choice of place (area, municipality, region …) gives the camera back to the map, which fits it to the choice.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, MunicipalityId, ReportYear } from "../domain/dataset.ts";
import { type Facet, type Filters, NO_FILTERS, PLACE_FACETS } from "../domain/filter.ts";
import type { Locale } from "../domain/locale.ts";
import { yearOf } from "./selectors.ts";
import type { Breakdown, Camera, Layout, View } from "./view.ts";

/** The same subject in another report. */
export function chooseYear(from: View, year: ReportYear): View {
	const view = withReportNamed(from);
	const { subject } = view;
	switch (subject.kind) {
		case "newest":
		case "report":
			return { ...view, subject: { kind: "report", year } };
		case "area":
		case "municipality":
			return { ...view, subject: { ...subject, year } };
		case "comparison":
			return {
				...view,
				subject:
					year === subject.from ? { kind: "report", year } : { kind: "comparison", from: subject.from, to: year },
			};
	}
}

export function selectArea(atlas: Atlas, view: View, area: AreaId): View {
	const subject = { kind: "area", area, year: yearOf(atlas, view) } as const;
	return { ...view, subject, layout: "map", outlines: false, camera: null };
}

/** Its place is chosen with it: chosen regions and counties stay only where they hold it, and would leave no area otherwise. */
export function selectMunicipality(atlas: Atlas, view: View, municipality: MunicipalityId): View {
	const subject = { kind: "municipality", municipality, year: yearOf(atlas, view) } as const;
	const county = atlas.county(atlas.municipality(municipality).county);
	const regions = view.filters.regions.includes(county.region) ? view.filters.regions : [];
	const counties = view.filters.counties.includes(county.id) ? view.filters.counties : [];
	return { ...view, subject, filters: { ...view.filters, regions, counties, municipalities: [] }, camera: null };
}

/** Only the areas of one county or police region, in the list or comparison on show; from elsewhere, in the report's list. */
export function choosePlace(
	atlas: Atlas,
	view: View,
	place: Pick<Filters, "counties"> | Pick<Filters, "regions">,
): View {
	const isOfOnePlace = view.subject.kind === "area" || view.subject.kind === "municipality";
	const list = isOfOnePlace ? backToReport(atlas, view) : view;
	const filters = { ...list.filters, regions: [], counties: [], municipalities: [], ...place };
	return { ...list, filters, camera: null };
}

/** What changed from one report to another, in either direction of time. */
export function compare(before: View, from: ReportYear, to: ReportYear): View {
	const view = withReportNamed(before);
	if (from === to) return { ...view, subject: { kind: "report", year: to } };
	return { ...view, subject: { kind: "comparison", from, to }, camera: null };
}

/** Leaves the area, municipality or comparison and stays in its report. The map stays where it is. */
export function backToReport(atlas: Atlas, view: View): View {
	return { ...withReportNamed(view), subject: { kind: "report", year: yearOf(atlas, view) }, outlines: false };
}

/** Draws all outlines of the selected area over each other, or its own alone. */
export function toggleOutlines(view: View): View {
	return { ...view, outlines: !view.outlines };
}

/** Takes an option of a facet in or out. `order` is the facet's own order, so that equal filters have one written form. */
export function toggleOption(view: View, facet: Facet, option: string, order: Filters[Facet]): View {
	const chosen: readonly string[] = view.filters[facet];
	const options = order.filter((candidate) => chosen.includes(candidate) !== (candidate === option));
	return withFilters(view, { ...view.filters, [facet]: options }, facet);
}

/** Only the areas that went from one class, or none, to another, as a cell of the matrix or a band of the flow names them. */
export function chooseMove(
	view: View,
	move: Pick<Filters, "classifications" | "formerClassifications" | "changes">,
): View {
	return { ...view, filters: { ...view.filters, ...move } };
}

export function clearFilters(view: View): View {
	return { ...view, filters: NO_FILTERS, camera: null };
}

export function chooseLayout(view: View, layout: Layout): View {
	return { ...view, layout };
}

/** Another table of the figures. */
export function breakDown(view: View, choice: Partial<Breakdown>): View {
	return { ...view, breakdown: { ...view.breakdown, ...choice } };
}

export function chooseLocale(view: View, locale: Locale): View {
	return { ...view, locale };
}

export function moveCamera(view: View, camera: Camera | null): View {
	return { ...view, camera };
}

/** An embedded view that left its report open no longer does when the reader has chosen one. */
function withReportNamed(view: View): View {
	return view.embed === null ? view : { ...view, embed: { ...view.embed, report: "fixed" } };
}

function withFilters(view: View, filters: Filters, changed: Facet): View {
	const moves = PLACE_FACETS.some((facet) => facet === changed);
	return { ...view, filters, camera: moves ? null : view.camera };
}
