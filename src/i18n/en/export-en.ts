/** The words of exported files in English: what they beware the reader of, and the note that lies beside them. */
import type { ExportWords } from "../../domain/export/wording.ts";

const title = (years: string) => `The Swedish Police's reports on vulnerable areas ${years}`;

export const words: ExportWords = {
	title,
	caveats: {
		judgement: "The class is the Police's judgement of the area, not of those who live there.",
		assumed: "The boundary is borrowed: none was published for the report, so the oldest known one stands in.",
		method:
			"The class risk area was abolished in 2025: that the class then changed is a change of method, not an improvement.",
	},
	licence:
		"We know of no explicit licence. Credit Polismyndigheten (the Swedish Police Authority) as the source and ask them for terms.",
	files: {
		panel: "a row per area and report in which the area is listed (UTF-8, comma)",
		excelPanel: "the same table for Excel in Swedish (semicolon, decimal comma)",
		boundaries: "all drawings of boundaries",
		publishedReport: "the areas of one report, by its year",
		publishedPanel: "all reports in one table: a row per area and report in which the area is listed (UTF-8, comma)",
		columnTypes: "the types of the columns of the table beside it, so that GIS programs read codes as text",
		descriptor: "files and columns described for programs (Data Package, Table Schema)",
	},
	columns: {
		id: "the area's lasting key. An area that is split ends, and its parts have keys of their own.",
		namn: "name. GeoJSON: as in that report. Panel: the newest one.",
		namn_i_rapporten: "the name as printed in that report (tables only)",
		rapport: "the year of the report",
		klass:
			"the Police's assessment: utsatt (vulnerable area), riskomrade (risk area, until 2023) or sarskilt_utsatt (particularly vulnerable area)",
		kommun: "the municipality that the area lies in",
		kommunkod:
			"the municipality's code by Statistics Sweden: four digits, many with a leading zero, so text and no number",
		lan: "the county that the area lies in",
		polisregion: "the police region that the area lies in",
		lokalpolisomrade: "local police area as the Police's file states it; known for 2023 and 2025",
		trend: "the development as the Police judge it, 2025 only: positive, stable, negative or new (new area)",
		grans_id: "which drawing of the boundary is meant: area@year",
		grans_publicerad: "the year of the report in which the drawing first appeared",
		grans_antagen: "true: no drawing is known for the report (2015–2019), and the oldest known one is borrowed",
		kvadratmeter:
			"the drawing's area in square metres by the Police, measured in SWEREF 99 TM; that of alby-fittja is our own union",
		rapporter: "the reports that the drawing belongs to (drawings only)",
		lanad_av_rapporter: "the reports that only borrow the drawing (drawings only)",
		ritning: "the file that the drawing comes from (drawings only)",
		fran_rapport: "from report: the year of the report that the comparison starts from",
		till_rapport: "to report: the year of the report that it leads to",
		klass_fore: "class before; empty where the area is not listed",
		klass_efter: "class after; empty where the area is not listed",
		forandring:
			"change: ny (new), borta (off the list), hojd (raised), sankt (lowered), oforandrad (unchanged), delad (divided) or omklassad (class abolished)",
		delning: "for a division: the key of the area that was divided, or of its parts when going back in time",
		omritad: "redrawn, true or false: whether the outlines differ by more than 1 per cent; empty where unknown",
		grans_id_fore: "as grans_id, before",
		grans_id_efter: "as grans_id, after",
		grans_antagen_fore: "as grans_antagen, before",
		grans_antagen_efter: "as grans_antagen, after",
		forbehall: "what the row does not say, in Swedish",
		caveat: "what the row does not say, in English",
		kalla: "source: the report that the row is taken from",
	},
	readMe: ({
		years,
		reports,
		areas,
		assessments,
		files,
		columns,
		comparisonColumns,
		sources,
	}) => `LÄGESBILD – ${title(years).toUpperCase()}

Files
${files}
  ${reports} reports, ${areas} areas, ${assessments} assessments. GeoJSON is WGS84 (longitude, latitude) by RFC 7946.

Columns
${columns}
  A value that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.
  Every feature of a GeoJSON has an id: in a report and a comparison the area's, in an area's history area/year,
  among the drawings grans_id. It is unique in the file.

Columns of a comparison
${comparisonColumns}

Beware
  The assessments are the Police's. Attribute them: "the Police's assessment 2019: particularly vulnerable area".
  The class risk area was abolished in 2025. That a risk area then became a vulnerable area is a change of method,
  not an improvement.
  Some areas were split. More rows do not always mean more places.
  The boundaries of 2015, 2017 and 2019 are not known. Do not compute a change of extent for those years.
  Fisksätra has a second, very small part. Navestad and Hageby overlap by 2,720 square metres in the drawings of 2023.
  According to the Police, those who commit crime are a very small part of the residents.
  Excel drops the zero that a code begins with when a table is opened directly. Read it by Data > From Text/CSV instead
  and choose the type text for kommunkod. GIS programs read the types from the file that ends with .csvt.

Source
  Polismyndigheten (the Swedish Police Authority): the reports, the GIS files of 2021, 2023 and 2025, and the file of
  areas taken off the list before 2021. The lists of 2015–2019: the reports and the press of the time.
  Processing: Lägesbild (projection, keys, splits).
${sources}

Licence
  We know of no explicit licence for the Police's information. Credit Polismyndigheten as the source,
  and ask them if you need explicit terms.
`,
};
