/**
 * Assessments as a table for research: a row per area and report in which the area is listed, each with its boundary, caveat
 * and source. The whole of it is the panel; what a reader takes along of one report is a part of it.
 */
import type { Atlas } from "../atlas.ts";
import type { Assessment } from "../dataset.ts";
import type { ColumnName, Value } from "./columns.ts";
import { type CsvFormName, writeTable } from "./csv.ts";
import { CAVEAT_COLUMNS, caveats } from "./terms.ts";
import type { ExportWording } from "./wording.ts";

export const REPORT_COLUMNS = [
	"id",
	"namn",
	"namn_i_rapporten",
	"rapport",
	"klass",
	"kommun",
	"kommunkod",
	"lan",
	"polisregion",
	"lokalpolisomrade",
	"trend",
	"grans_id",
	"grans_publicerad",
	"grans_antagen",
	"kvadratmeter",
	...CAVEAT_COLUMNS,
	"kalla",
] as const satisfies readonly ColumnName[];

/** No two rows have the same values in these. */
export const REPORT_KEY = ["id", "rapport"] as const satisfies readonly (typeof REPORT_COLUMNS)[number][];

/** In the order in which they are given. */
export function writeReportTable(
	atlas: Atlas,
	wording: ExportWording,
	assessments: readonly Assessment[],
	form: CsvFormName,
): string {
	return writeTable(
		REPORT_COLUMNS,
		assessments.map((assessment) => row(atlas, wording, assessment)),
		form,
	);
}

/** Everything that the reports say of areas, by report and name. */
export function writePanel(atlas: Atlas, wording: ExportWording, form: CsvFormName = "plain"): string {
	return writeReportTable(
		atlas,
		wording,
		atlas.years.flatMap((year) => atlas.assessmentsIn(year)),
		form,
	);
}

function row(
	atlas: Atlas,
	wording: ExportWording,
	assessment: Assessment,
): Record<(typeof REPORT_COLUMNS)[number], Value> {
	const { municipality, county, region } = atlas.whereabouts(assessment.area);
	const boundary = atlas.boundary(assessment.boundary);
	return {
		id: assessment.area,
		namn: atlas.area(assessment.area).name,
		namn_i_rapporten: assessment.name,
		rapport: assessment.year,
		klass: assessment.classification,
		kommun: municipality.name,
		kommunkod: municipality.code,
		lan: county.name,
		polisregion: region.name,
		lokalpolisomrade: assessment.police?.localPoliceArea ?? null,
		trend: assessment.trend ?? null,
		grans_id: assessment.boundary,
		grans_publicerad: boundary.published,
		grans_antagen: assessment.boundaryBasis === "assumed",
		kvadratmeter: boundary.squareMetres,
		...caveats(wording, [assessment]),
		kalla: wording.source([atlas.report(assessment.year)]),
	};
}
