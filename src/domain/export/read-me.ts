/**
 * Writes the note that goes with data files: what the columns mean, where the facts come from, what to beware of.
 * It speaks to those who download the files; how the data is kept is in `geodata/README.md`.
 */
import type { Atlas } from "../atlas.ts";
import type { Localised, Report } from "../dataset.ts";
import { citedTitle } from "./terms.ts";

/** What the folder that the note lies in holds: a file's name, and what it is in a few words. */
export interface FileNote {
	readonly name: string;
	readonly what: Localised;
}

export function writeReadme(atlas: Atlas, files: readonly FileNote[]): string {
	const first = atlas.years[0];
	const assessments = atlas.years.flatMap((year) => atlas.assessmentsIn(year)).length;
	const figures = {
		years: `${first}–${atlas.newest}`,
		reports: atlas.reports.length,
		areas: atlas.areas.length,
		assessments,
		sources: atlas.reports.map(sourceLines).join("\n"),
	};
	return `${swedish(figures, list(files, "sv"))}\n${"-".repeat(78)}\n\n${english(figures, list(files, "en"))}`;
}

interface Figures {
	years: string;
	reports: number;
	areas: number;
	assessments: number;
	/** A report a line. */
	sources: string;
}

function sourceLines(report: Report): string {
	const { year, published, sourceUrl } = report;
	return [`  ${year}  ${citedTitle(report)} (${published})`, ...(sourceUrl ? [`        ${sourceUrl}`] : [])].join("\n");
}

function list(files: readonly FileNote[], locale: keyof Localised): string {
	const width = Math.max(...files.map(({ name }) => name.length)) + 2;
	return files.map(({ name, what }) => `  ${name.padEnd(width)}${what[locale]}`).join("\n");
}

function swedish({ years, reports, areas, assessments, sources }: Figures, files: string): string {
	return `LÄGESBILD – POLISENS RAPPORTER OM UTSATTA OMRÅDEN ${years}

Filer
${files}
  ${reports} rapporter, ${areas} områden, ${assessments} bedömningar. GeoJSON är WGS84 (longitud, latitud) enligt RFC 7946.

Kolumner
  id                områdets beständiga nyckel. Delas ett område upphör det, och delarna får egna nycklar.
  namn              GeoJSON: namnet i den rapporten. Panelen: det senaste namnet.
  namn_i_rapporten  namnet som det står i den rapporten (bara panelen)
  rapport           rapportens år
  klass             Polisens bedömning: utsatt, riskomrade (till och med 2023) eller sarskilt_utsatt
  kommun, kommunkod, lan, polisregion
                    var området ligger; kommunkoden är SCB:s, fyra tecken med inledande nolla
  lokalpolisomrade  som Polisens fil anger det; känt för 2023 och 2025
  trend             Polisens bedömda utveckling, bara 2025: positive, stable, negative eller new (nytt område)
  grans_id          vilken ritning av gränsen som avses: område@år
  grans_publicerad  året för den rapport där ritningen först förekom
  grans_antagen     true: rapporten har ingen känd ritning (2015–2019), den äldsta kända är lånad
  kvadratmeter      ritningens yta enligt Polisen, mätt i SWEREF 99 TM; ytan för alby-fittja är vår egen sammanslagning
  forbehall, caveat vad raden inte säger, på svenska och engelska
  kalla             rapporten som raden är hämtad ur
  rapporter, lanad_av_rapporter, ritning
                    (bara ritningarna) rapporterna som ritningen hör till, de som bara lånar den, och filen den kommer ur
  Ett värde som börjar med = + - eller @ har fått en apostrof framför sig, så att kalkylprogram inte tar det för en formel.

Kolumner i en jämförelse
  fran_rapport, till_rapport, klass_fore, klass_efter
                    de två rapporterna och klassen i var och en; tomt där området inte är med
  forandring        ny, borta (från listan), hojd, sankt, oforandrad, delad, omklassad (klassen avskaffad)
  delning           vid delning: nyckeln för det område som delades, eller för delarna bakåt i tiden
  omritad           true eller false: om gränsen skiljer sig med mer än 1 procent; tomt där det inte är känt
  grans_id_fore, grans_id_efter, grans_antagen_fore, grans_antagen_efter
                    som grans_id och grans_antagen, i var rapport

Att tänka på
  Bedömningarna är Polisens. Ange dem så: "Polisens bedömning 2019: särskilt utsatt område".
  Riskområde avskaffades 2025. Att ett riskområde då blev utsatt område är en ändrad metod, ingen förbättring.
  Några områden har delats. Fler rader betyder alltså inte alltid fler platser.
  Gränser från 2015, 2017 och 2019 är inte kända. Räkna inte ändrad yta för de åren.
  Fisksätra har en andra, mycket liten del. Navestad och Hageby överlappar med 2 720 kvadratmeter i 2023 års ritning.
  Enligt Polisen utgör de som begår brott en mycket liten del av de boende i områdena.

Källa
  Polismyndigheten: rapporterna och GIS-filerna 2021, 2023 och 2025 samt filen över områden strukna före 2021.
  Listorna 2015–2019: rapporterna och samtida press. Bearbetning: Lägesbild (projektion, nycklar, delningar).
${sources}

Licens
  Vi känner inte till någon uttrycklig licens för Polisens uppgifter. Ange Polismyndigheten som källa,
  och fråga Polismyndigheten om du behöver uttryckliga villkor.
`;
}

function english({ years, reports, areas, assessments, sources }: Figures, files: string): string {
	return `LÄGESBILD – THE SWEDISH POLICE'S REPORTS ON VULNERABLE AREAS ${years}

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
`;
}
