/** The words of exported files in Swedish: what they do not say, and the note that lies beside them. */
import { ABOLITION } from "../../domain/classification.ts";
import type { ExportWords } from "../../domain/export/wording.ts";
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import { createFormats } from "../formats.ts";

const { list, number } = createFormats("sv");
const years = (known: readonly number[]) => list(known.map(String));

const title = (span: string) => `Polisens rapporter om utsatta områden ${span}`;

export const words: ExportWords = {
	title,
	caveats: {
		assessment: "Klassen är Polisens bedömning av området, inte av dem som bor där.",
		assumed: "Gränsen är lånad: ingen är känd för rapporten, så den äldsta kända visas i stället.",
		method: `Klassen riskområde avskaffades ${ABOLITION.year}. Att klassen ändrades säger inget om hur läget har utvecklats.`,
	},
	licence: "Vi känner inte till någon uttrycklig licens. Ange Polismyndigheten som källa och fråga dem om villkor.",
	files: {
		panel: "en rad per område och rapport där området finns med (UTF-8, kommatecken)",
		excelPanel: "samma tabell för Excel på svenska (semikolon, decimalkomma)",
		boundaries: "alla gränsversioner",
		publishedReport: "områdena i en rapport",
		publishedPanel:
			"alla rapporter i en tabell: en rad per område och rapport där området finns med (UTF-8, kommatecken)",
		columnTypes: "kolumnernas typer i tabellen med samma namn, så att GIS-program läser koder som text",
		descriptor: "filerna och kolumnerna beskrivna för program (Data Package, Table Schema)",
	},
	columns: (known) => ({
		id: "områdets beständiga nyckel. När ett område delas används nyckeln inte längre, och delarna får egna.",
		namn: "GeoJSON: namnet i den rapporten. Tabellen över alla rapporter: det senaste namnet.",
		namn_i_rapporten: "namnet som det står i den rapporten (bara tabeller)",
		rapport: "rapportens år",
		klass: `Polisens bedömning: utsatt, riskomrade (till och med ${ABOLITION.lastUsed}) eller sarskilt_utsatt`,
		kommun: "kommunen som området ligger i",
		kommunkod: "SCB:s kod för kommunen: fyra siffror, många med inledande nolla, alltså text och inte ett tal",
		lan: "länet som området ligger i",
		polisregion: "polisregionen som området ligger i",
		lokalpolisomrade: `som Polisens fil anger det; känt för ${years(known.policeAreas)}`,
		trend: `utvecklingen som Polisen bedömer den, bara ${years(known.trends)}: positive, stable, negative eller new (nytt på listan)`,
		grans_id: "vilken gränsversion som avses: område@år",
		grans_publicerad: "året för den av Polisens filer där gränsversionen först finns",
		grans_antagen: `true: ingen gräns är känd för rapporten (${years(known.withoutBoundaries)}), den äldsta kända är lånad`,
		kvadratmeter:
			"gränsversionens yta enligt Polisen, mätt i SWEREF 99 TM; alby-fittja är vår egen sammanslagning, och ytan delarnas summa",
		rapporter: "rapporterna som gränsversionen hör till (bara i filen med gränsversioner)",
		lanad_av_rapporter: "rapporterna som bara lånar gränsversionen (bara i filen med gränsversioner)",
		ritning: "filen som gränsversionen kommer ur (bara i filen med gränsversioner)",
		fran_rapport: "året för rapporten som jämförelsen utgår från",
		till_rapport: "året för rapporten som den leder till; det tidigare av de två, där jämförelsen går bakåt i tiden",
		klass_fore: "klassen i fran_rapport; tomt där området inte är med",
		klass_efter: "klassen i till_rapport; tomt där området inte är med",
		forandring:
			"vad som skiljer till_rapport från fran_rapport, räknat av oss: ny (på listan), borta (inte på listan), hojd (bedömt som mer utsatt), sankt (mindre utsatt), oforandrad (samma klass), delad eller omklassad (klassen riskområde avskaffad; området har inte delats)",
		delning: "vid delning: nyckeln för det område som delades, eller för delarna bakåt i tiden",
		omritad: `true eller false: om gränsen enligt vår mätning skiljer sig med mer än ${number(100 * REDRAWN_SHARE)} procent; tomt där det inte är känt`,
		grans_id_fore: "som grans_id, i fran_rapport",
		grans_id_efter: "som grans_id, i till_rapport",
		grans_antagen_fore: "som grans_antagen, i fran_rapport",
		grans_antagen_efter: "som grans_antagen, i till_rapport",
		forbehall: "vad uppgifterna i raden inte visar, på svenska",
		caveat: "vad uppgifterna i raden inte visar, på engelska",
		kalla: "rapporten som raden är hämtad ur",
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
Sammanställda av webbplatsen Lägesbild, som inte är Polisens.

Filer
${files}
  ${reports} rapporter, ${areas} områden, ${assessments} bedömningar. GeoJSON är WGS84 (longitud, latitud) enligt RFC 7946.

Kolumner
${columns}
  Ett värde som börjar med = + - eller @ har fått en apostrof framför sig, så att kalkylprogram inte tar det för en formel.
  Varje objekt i en GeoJSON har ett id: i en rapport och en jämförelse områdets, i ett områdes historia område/år,
  bland gränsversionerna grans_id. Det är unikt i filen.

Kolumner i en jämförelse
${comparisonColumns}

Att tänka på
  Bedömningarna är Polisens. Ange dem så: ”Polisens bedömning 2019: särskilt utsatt område”.
  Klassen riskområde avskaffades ${ABOLITION.year}. Att klassen ändrades säger inget om hur läget har utvecklats.
  En klass är ingen brottsstatistik, och den rangordnar inte områden inom klassen.
  Några områden har delats. Fler rader betyder alltså inte alltid fler platser.
  Inga gränser är kända för ${years(known.withoutBoundaries)}. Räkna inte ändrad yta för de åren.
  Fisksätra har en andra, mycket liten del. Navestad och Hageby överlappar
  varandra med 2 720 kvadratmeter i gränserna för 2023.
  Enligt Polisen utgör de som begår brott och ingår i kriminella nätverk en mycket liten del av de boende
  i områdena.
  Excel tar bort nollan som en kod börjar med när en tabell öppnas direkt. Läs i stället in den med Data > Från text/CSV
  och välj typen text för kommunkod. GIS-program läser typerna ur filen som slutar på .csvt.

Källa
  Polismyndigheten: rapporterna och GIS-filerna ${years(known.withBoundaries)} samt filen över områden som lämnat listan
  före rapporten ${known.withBoundaries[0]}. Listorna ${years(known.withoutBoundaries)}: rapporterna och samtida press.
  Bearbetning: Lägesbild (projektion, nycklar, delningar, ändringar mellan rapporter, jämförelser av gränser).
${sources}

Licens
  Vi känner inte till någon uttrycklig licens för Polisens uppgifter. Ange Polismyndigheten som källa,
  och fråga dem om du behöver uttryckliga villkor.
`,
};
