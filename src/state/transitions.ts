/**
 * The reader's choices as pure functions from view to view.
 * A choice of place (area, municipality, region …) gives the camera back to the map, which fits it to the choice.
 */
import type { Atlas } from "../domain/atlas.ts";
import type { ChangeKind } from "../domain/change.ts";
import type { AreaId, MunicipalityId, ReportYear } from "../domain/dataset.ts";
import { type Facet, type Filters, NO_FILTERS, PLACE_FACETS } from "../domain/filter.ts";
import type { Locale } from "../domain/locale.ts";
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import { roundPlace } from "./point-url.ts";
import { filtersOf, isReport, periodOf, yearOf } from "./selectors.ts";
import type { Section, TextPageId } from "./text-pages.ts";
import { type Breakdown, type Camera, type Layout, START, type View } from "./view.ts";

/** The same subject in another report. */
export function chooseYear(from: View, year: ReportYear): View {
	const view = withReportNamed(from);
	const { subject } = view;
	switch (subject.kind) {
		case "newest":
		case "report":
		case "text":
			return { ...view, subject: { kind: "report", year } };
		case "area":
		case "municipality":
		case "place":
			return { ...view, subject: { ...subject, year } };
		case "comparison":
			return {
				...view,
				drawsFormer: false,
				subject:
					year === subject.from ? { kind: "report", year } : { kind: "comparison", from: subject.from, to: year },
			};
	}
}

/**
 * A report that the reader points at among all. Earlier than both of a comparison, it becomes the one from which is compared, so that time
 * does not run backwards unless the reader turned it round.
 */
export function chooseReport(view: View, year: ReportYear): View {
	const { subject } = view;
	if (subject.kind !== "comparison" || subject.from > subject.to || year >= subject.from) return chooseYear(view, year);
	return { ...compare(view, year, subject.from), camera: view.camera };
}

export function selectArea(atlas: Atlas, view: View, area: AreaId): View {
	const subject = { kind: "area", area, year: yearOf(atlas, view) } as const;
	return { ...view, subject, layout: "map", outlines: false, camera: null };
}

/** Asks what the report on show says of a place. */
export function askAbout(atlas: Atlas, view: View, place: AskedPlace | null): View {
	const asked = place && roundPlace(place);
	const subject = { kind: "place", year: yearOf(atlas, view), place: asked } as const;
	return {
		...(view.subject.kind === "text" ? startIn(view.locale) : view),
		subject,
		layout: "map",
		outlines: false,
		camera: null,
	};
}

/** The place is moved on the map, which stays where it is. */
export function movePlace(view: View, place: AskedPlace, camera: Camera): View {
	if (view.subject.kind !== "place") return view;
	return { ...view, subject: { ...view.subject, place: roundPlace(place) }, camera };
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
	const isList = isReport(view.subject) || view.subject.kind === "comparison";
	const list = isList ? view : backToReport(atlas, view);
	const filters = { ...list.filters, regions: [], counties: [], municipalities: [], ...place };
	return { ...list, filters, camera: null };
}

/** What changed from one report to another, in either direction of time. */
export function compare(before: View, from: ReportYear, to: ReportYear): View {
	const view = withReportNamed(before);
	if (from === to) return { ...view, subject: { kind: "report", year: to } };
	return { ...view, subject: { kind: "comparison", from, to }, drawsFormer: false, camera: null };
}

/** Leaves the area, municipality or comparison and stays in its report. The map stays where it is. */
export function backToReport(atlas: Atlas, view: View): View {
	return {
		...withReportNamed(view),
		subject: { kind: "report", year: yearOf(atlas, view) },
		outlines: false,
		drawsFormer: false,
	};
}

/** Draws all outlines of the selected area over each other, or its own alone. */
export function toggleOutlines(view: View): View {
	return { ...view, outlines: !view.outlines };
}

/** Marks the changes of drawing and method in a comparison, or no longer. */
export function toggleMethod(view: View): View {
	return { ...view, marksMethod: !view.marksMethod };
}

/** Draws the one report of a comparison or the other. */
export function drawFormer(view: View, drawsFormer: boolean): View {
	return { ...view, drawsFormer };
}

/** Takes an option of a facet in or out. `order` is the facet's own order, so that equal filters have one written form. */
export function toggleOption(view: View, facet: Facet, option: string, order: Filters[Facet]): View {
	const chosen: readonly string[] = view.filters[facet];
	const options = order.filter((candidate) => chosen.includes(candidate) !== (candidate === option));
	return withFilters(view, { ...view.filters, [facet]: options }, facet);
}

/** Only the areas of some kind, as a count of the comparison or a band of the flow names them; what it does not name stays as it is. */
export function chooseMove(view: View, move: Partial<Filters>): View {
	return { ...view, filters: { ...view.filters, ...move } };
}

/** The changes of one kind among those that the view counts, in the comparison that they belong to. */
export function chooseKind(atlas: Atlas, view: View, kind: ChangeKind): View {
	const { year, since } = periodOf(atlas, view);
	const filters = { ...filtersOf(view), changes: [kind] };
	const isCompared = view.subject.kind === "comparison" || since === undefined;
	return { ...(isCompared ? view : compare(view, since, year)), filters };
}

export function clearFilters(view: View): View {
	return { ...view, filters: NO_FILTERS, camera: null };
}

/** A text has none: from there it is the layout of the start page. */
export function chooseLayout(view: View, layout: Layout): View {
	return { ...(view.subject.kind === "text" ? startIn(view.locale) : view), layout };
}

/** It has nothing of the view before it but the language. */
export function openText({ locale }: View, page: TextPageId, section: Section | null = null): View {
	return { ...startIn(locale), subject: { kind: "text", page, section } };
}

export function startIn(locale: Locale): View {
	return { ...START, locale };
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
