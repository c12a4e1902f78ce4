/** The words of exported files in English: what they beware the reader of, and the note that lies beside them. */
import type { ExportWords } from "../../domain/export/wording.ts";

export const words: ExportWords = {
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
		excelPanel: "the same table for Excel in Swedish (semicolon)",
		boundaries: "all drawings of boundaries",
		publishedReport: "the areas of one report, by its year",
		publishedPanel: "all reports in one table: a row per area and report in which the area is listed (UTF-8, comma)",
	},
	readMe: ({
		years,
		reports,
		areas,
		assessments,
		files,
		sources,
	}) => `LÄGESBILD – THE SWEDISH POLICE'S REPORTS ON VULNERABLE AREAS ${years}

Files
${files}
  ${reports} reports, ${areas} areas, ${assessments} assessments. GeoJSON is WGS84 (longitude, latitude) by RFC 7946.

Columns
  id                the area's lasting key. An area that is split ends, and its parts have keys of their own.
  namn              name. GeoJSON: as in that report. Panel: the newest one.
  namn_i_rapporten  the name as printed in that report (panel only)
  rapport           the year of the report
  klass             the Police's assessment: utsatt (vulnerable area), riskomrade (risk area, until 2023)
                    or sarskilt_utsatt (particularly vulnerable area)
  kommun, kommunkod, lan, polisregion
                    municipality, its code by Statistics Sweden (four characters, leading zero), county, police region
  lokalpolisomrade  local police area as the Police's file states it; known for 2023 and 2025
  trend             the development as the Police judge it, 2025 only: positive, stable, negative or new (new area)
  grans_id          which drawing of the boundary is meant: area@year
  grans_publicerad  the year of the report in which the drawing first appeared
  grans_antagen     true: no drawing is known for the report (2015–2019), and the oldest known one is borrowed
  kvadratmeter      the drawing's area in square metres by the Police, measured in SWEREF 99 TM;
                    that of alby-fittja is our own union
  forbehall, caveat what the row does not say, in Swedish and English
  kalla             source: the report that the row is taken from
  rapporter, lanad_av_rapporter, ritning
                    (drawings only) the reports that the drawing belongs to, those that only borrow it, and its file
  A value that begins with = + - or @ has an apostrophe before it, so that no spreadsheet takes it for a formula.

Columns of a comparison
  fran_rapport, till_rapport, klass_fore, klass_efter
                    from report, to report, class before, class after; empty where the area is not listed
  forandring        change: ny (new), borta (off the list), hojd (raised), sankt (lowered), oforandrad (unchanged),
                    delad (divided), omklassad (class abolished)
  delning           for a division: the key of the area that was divided, or of its parts when going back in time
  omritad           redrawn, true or false: whether the outlines differ by more than 1 per cent; empty where unknown
  grans_id_fore, grans_id_efter, grans_antagen_fore, grans_antagen_efter
                    as grans_id and grans_antagen, before and after

Beware
  The assessments are the Police's. Attribute them: "the Police's assessment 2019: particularly vulnerable area".
  The class risk area was abolished in 2025. That a risk area then became a vulnerable area is a change of method,
  not an improvement.
  Some areas were split. More rows do not always mean more places.
  The boundaries of 2015, 2017 and 2019 are not known. Do not compute a change of extent for those years.
  Fisksätra has a second, very small part. Navestad and Hageby overlap by 2,720 square metres in the drawings of 2023.
  According to the Police, those who commit crime are a very small part of the residents.

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
