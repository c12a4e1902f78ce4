/**
 * Writes the whole dataset as one table for research: a row per area and report in which the area is listed.
 * Plain csv (RFC 4180 but for the line ends): UTF-8 without a byte order mark, comma, header, by report and name.
 */
import { csvFormatRows } from "d3-dsv";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { Assessment } from "../../src/domain/dataset.ts";

/** The header is a promise to those who have built on it; the README beside describes each column. */
const PANEL_COLUMNS = [
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
] as const;

export function writePanel(atlas: Atlas): string {
	const assessments = atlas.years.flatMap((year) => atlas.assessmentsIn(year));
	const rows = assessments.map((assessment) => {
		const row = panelRow(atlas, assessment);
		return PANEL_COLUMNS.map((column) => row[column]);
	});
	return `${csvFormatRows([[...PANEL_COLUMNS], ...rows])}\n`;
}

function panelRow(atlas: Atlas, assessment: Assessment): Record<(typeof PANEL_COLUMNS)[number], string> {
	const { municipality, county, region } = atlas.whereabouts(assessment.area);
	const boundary = atlas.boundary(assessment.boundary);
	return {
		id: assessment.area,
		namn: atlas.area(assessment.area).name,
		namn_i_rapporten: assessment.name,
		rapport: String(assessment.year),
		klass: assessment.classification,
		kommun: municipality.name,
		kommunkod: municipality.code,
		lan: county.name,
		polisregion: region.name,
		lokalpolisomrade: assessment.police?.localPoliceArea ?? "",
		trend: assessment.trend ?? "",
		grans_id: assessment.boundary,
		grans_publicerad: String(boundary.published),
		grans_antagen: String(assessment.boundaryBasis === "assumed"),
		kvadratmeter: String(boundary.squareMetres),
	};
}
