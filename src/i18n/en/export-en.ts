/** The words of exported files in English: what they do not say, and the note that lies beside them. */
import { ABOLITION } from "../../domain/classification.ts";
import type { ExportWords } from "../../domain/export/wording.ts";
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import { createFormats } from "../formats.ts";

const { list, percent } = createFormats("en");
const years = (known: readonly number[]) => list(known.map(String));

const title = (span: string) => `The Swedish Police reports on vulnerable areas ${span}`;

export const words: ExportWords = {
	title,
	caveats: {
		assessment: "The category is the Police assessment of the area, not of the people who live there.",
		assumed: "The boundary is borrowed: none is known for the report, so the oldest known one is shown instead.",
		method: `The risk area category was abolished in ${ABOLITION.year}. The change of category says nothing about how the situation has developed.`,
	},
	licence:
		"We know of no explicit licence. Credit Polismyndigheten (the Swedish Police Authority) as the source and ask them for terms.",
	files: {
		panel: "a row per area and report in which the area is listed (UTF-8, comma)",
		excelPanel: "the same table for Excel in Swedish (semicolon, decimal comma)",
		boundaries: "all boundary versions",
		publishedReport: "the areas of one report, by its year",
		publishedPanel: "all reports in one table: a row per area and report in which the area is listed (UTF-8, comma)",
		columnTypes: "the types of the columns of the table with the same name, so that GIS programs read codes as text",
		descriptor: "files and columns described for programs (Data Package, Table Schema)",
	},
	columns: (known) => ({
		id: "the area's lasting key. When an area is split its key is no longer used, and the parts get keys of their own.",
		namn: "name. GeoJSON: as in that report. Table of all reports: the newest one.",
		namn_i_rapporten: "the name as printed in that report (tables only)",
		rapport: "the year of the report",
		klass: `category, the Police assessment: utsatt (vulnerable area), riskomrade (risk area, up to and including ${ABOLITION.lastUsed}) or sarskilt_utsatt (particularly vulnerable area)`,
		kommun: "the municipality that the area lies in",
		kommunkod:
			"the municipality's code by Statistics Sweden: four digits, many with a leading zero, so text, not a number",
		lan: "the county that the area lies in",
		polisregion: "the police region that the area lies in",
		lokalpolisomrade: `local police area as the Police file states it; known for ${years(known.policeAreas)}`,
		trend: `the development as the Police assess it, ${years(known.trends)} only: positive, stable, negative or new (new on the list)`,
		grans_id: "which boundary version is meant: area@year",
		grans_publicerad: "the year of the Police file in which the boundary version first appears",
		grans_antagen: `true: no boundary is known for the report (${years(known.withoutBoundaries)}), and the oldest known one is borrowed`,
		kvadratmeter:
			"the area of the boundary version in square metres as the Police state it, measured in SWEREF 99 TM; alby-fittja is our own union, and its area the sum of the parts",
		rapporter: "the reports that the boundary version belongs to (only in the file of boundary versions)",
		lanad_av_rapporter: "the reports that only borrow the boundary version (only in the file of boundary versions)",
		ritning: "the file that the boundary version comes from (only in the file of boundary versions)",
		fran_rapport: "from report: the year of the report that the comparison starts from",
		till_rapport:
			"to report: the year of the report that it leads to; the earlier of the two, where the comparison goes back in time",
		klass_fore: "category in fran_rapport; empty where the area is not listed",
		klass_efter: "category in till_rapport; empty where the area is not listed",
		forandring:
			"how till_rapport differs from fran_rapport, worked out by us: ny (new on the list), borta (not on the list), hojd (assessed as more vulnerable), sankt (less vulnerable), oforandrad (same category), delad (split) or omklassad (risk area category abolished; the area was not split)",
		delning: "for a split: the key of the area that was split, or of its parts when going back in time",
		omritad: `redrawn, true or false: whether by our measurement the boundaries differ by more than ${percent(REDRAWN_SHARE)}; empty where unknown`,
		grans_id_fore: "as grans_id, in fran_rapport",
		grans_id_efter: "as grans_id, in till_rapport",
		grans_antagen_fore: "as grans_antagen, in fran_rapport",
		grans_antagen_efter: "as grans_antagen, in till_rapport",
		forbehall: "what the data in the row does not show, in Swedish",
		caveat: "what the data in the row does not show, in English",
		kalla: "source: the report that the row is taken from",
	}),
	readMe: ({
		span,
		reports,
		areas,
		assessments,
		files,
		columns,
		comparisonColumns,
		sources,
		known,
	}) => `LÄGESBILD – ${title(span).toUpperCase()}
Compiled by the website Lägesbild, which is not a Police website.

Files
${files}
  ${reports} reports, ${areas} areas, ${assessments} assessments. GeoJSON is WGS84 (longitude, latitude) as defined in RFC 7946.

Columns
${columns}
  A value that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.
  Every feature of a GeoJSON has an id: in a report and a comparison the area's, in an area's history area/year,
  among the boundary versions grans_id. It is unique in the file.

Columns of a comparison
${comparisonColumns}

Points to note
  The assessments are the Police's. Attribute them: “Police assessment 2019: particularly vulnerable area”.
  The risk area category was abolished in ${ABOLITION.year}. The change of category says nothing about how the situation has
  developed.
  A category is not a crime statistic, and it does not rank the areas within it.
  Some areas were split. More rows do not always mean more places.
  No boundaries are known for ${years(known.withoutBoundaries)}. Do not compute a change of extent for those years.
  Fisksätra has a second, very small part. Navestad and Hageby overlap by 2,720 square metres in the
  boundaries of 2023.
  According to the Police, the people who commit crime and belong to criminal networks are a very small share of the
  residents of the areas.
  Excel drops the zero that a code begins with when a table is opened directly. Read it by Data > From Text/CSV instead
  and select the type text for kommunkod. GIS programs read the types from the file that ends with .csvt.

Source
  Polismyndigheten (the Swedish Police Authority): the reports, the GIS files of ${years(known.withBoundaries)}, and the file of
  areas that left the list before the ${known.withBoundaries[0]} report.
  The lists of ${years(known.withoutBoundaries)}: the reports and the press of the time.
  Processing: Lägesbild (projection, keys, splits, changes between reports, comparisons of boundaries).
${sources}

Licence
  We know of no explicit licence for the Police's information. Credit Polismyndigheten as the source,
  and ask them if you need explicit terms.
`,
};
