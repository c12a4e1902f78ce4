/**
 * The data of what is shown as files, and their names: the report's areas, a comparison, or an area through all
 * reports.
 */
import type { Atlas } from "../../domain/atlas.ts";
import { writeComparisonTable } from "../../domain/export/comparison-table.ts";
import type { CsvFormName } from "../../domain/export/csv.ts";
import { writeComparisonGeojson, writeHistoryGeojson, writeReportGeojson } from "../../domain/export/geojson.ts";
import { writeReportTable } from "../../domain/export/report-table.ts";
import type { ExportWording } from "../../domain/export/wording.ts";
import { FACETS, type Facet } from "../../domain/filter.ts";
import { family } from "../../domain/lineage.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { comparedOnShow } from "../../state/compared-on-show.ts";
import { wordOf } from "../../state/filters-url.ts";
import { filtersOf, isComparing, periodOf, selectedArea, shownAreas } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

/** `Text`: as it is written, or the promise of it. */
export interface ExportedData<Text = string> {
	readonly kind: "report" | "comparison" | "area" | "place";
	/** Rows of the table, and features of the GeoJSON. */
	readonly count: number;
	table(wording: ExportWording, form: CsvFormName): Text;
	geojson(wording: ExportWording): Text;
}

export function exportedData(atlas: Atlas, view: View): ExportedData {
	const selected = selectedArea(view);
	if (selected === undefined && isComparing(view)) {
		const period = periodOf(atlas, view);
		const areas = comparedOnShow(atlas, view);
		return {
			kind: "comparison",
			count: areas.length,
			table: (wording, form) => writeComparisonTable(atlas, wording, period, areas, form),
			geojson: (wording) => writeComparisonGeojson(atlas, wording, period, areas),
		};
	}
	const isReport = selected === undefined;
	const assessments = isReport
		? shownAreas(atlas, view)
		: atlas.years.flatMap((year) => family(atlas, selected).flatMap((area) => atlas.assessment(area, year) ?? []));
	const writeGeojson = isReport ? writeReportGeojson : writeHistoryGeojson;
	return {
		kind: isReport ? "report" : "area",
		count: assessments.length,
		table: (wording, form) => writeReportTable(atlas, wording, assessments, form),
		geojson: (wording) => writeGeojson(atlas, wording, assessments),
	};
}

/** What the reports say of a place, by what comes late. */
export function exportedPlace(atlas: Atlas, place: AskedPlace): ExportedData<Promise<string>> {
	const writing = () => import("./place-data.ts");
	return {
		kind: "place",
		count: atlas.years.length,
		table: async (_, form) => (await writing()).writePlaceTable(atlas, place, form),
		geojson: async (wording) => (await writing()).writePlaceGeojson(atlas, place, wording),
	};
}

/** A name says what is inside as long as that can be said shortly. */
const LONGEST = 60;

/** What has to stand before an option for it to be understood alone. */
const BEFORE_OPTION: Partial<Record<Facet, string>> = { formerClassifications: "tidigare-", trends: "trend-" };

/** "lagesbild-2019-stockholm", without an ending. */
export function fileName(atlas: Atlas, view: View): string {
	const { year, since } = periodOf(atlas, view);
	const selected = selectedArea(view);
	if (view.subject.kind === "place") return "lagesbild-plats";
	const filters = filtersOf(view);
	const chosen =
		selected === undefined
			? FACETS.flatMap((facet) => filters[facet].map((option) => `${BEFORE_OPTION[facet] ?? ""}${wordOf(option)}`))
			: [selected];
	const years = selected === undefined && isComparing(view) && since !== undefined ? `${since}-${year}` : `${year}`;
	const name = ["lagesbild", years, ...chosen].join("-").replaceAll("_", "-");
	return name.length <= LONGEST ? name : `lagesbild-${years}-urval`;
}
