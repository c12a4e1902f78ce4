/** The words of exported files in Swedish: what they beware the reader of, and the note that lies beside them. */
import type { ExportWords } from "../../domain/export/wording.ts";

const title = (years: string) => `Polisens rapporter om utsatta områden ${years}`;

export const words: ExportWords = {
	title,
	caveats: {
		judgement: "Klassen är Polisens bedömning av området, inte av dem som bor där.",
		assumed: "Gränsen är lånad: ingen publicerades för rapporten, så den äldsta kända står i dess ställe.",
		method: "Riskområde avskaffades 2025: att klassen då ändrades är en ändrad metod, ingen förbättring.",
	},
	licence: "Vi känner inte till någon uttrycklig licens. Ange Polismyndigheten som källa och fråga dem om villkor.",
	files: {
		panel: "en rad per område och rapport där området finns med (UTF-8, kommatecken)",
		excelPanel: "samma tabell för Excel på svenska (semikolon, decimalkomma)",
		boundaries: "alla ritningar av gränser",
		publishedReport: "områdena i en rapport",
		publishedPanel:
			"alla rapporter i en tabell: en rad per område och rapport där området finns med (UTF-8, kommatecken)",
		columnTypes: "kolumnernas typer till tabellen bredvid, så att GIS-program läser koder som text",
		descriptor: "filerna och kolumnerna beskrivna för program (Data Package, Table Schema)",
	},
	columns: {
		id: "områdets beständiga nyckel. Delas ett område upphör det, och delarna får egna nycklar.",
		namn: "GeoJSON: namnet i den rapporten. Panelen: det senaste namnet.",
		namn_i_rapporten: "namnet som det står i den rapporten (bara tabeller)",
		rapport: "rapportens år",
		klass: "Polisens bedömning: utsatt, riskomrade (till och med 2023) eller sarskilt_utsatt",
		kommun: "kommunen som området ligger i",
		kommunkod: "SCB:s kod för kommunen: fyra siffror, många med inledande nolla, alltså text och inget tal",
		lan: "länet som området ligger i",
		polisregion: "polisregionen som området ligger i",
		lokalpolisomrade: "som Polisens fil anger det; känt för 2023 och 2025",
		trend: "Polisens bedömda utveckling, bara 2025: positive, stable, negative eller new (nytt område)",
		grans_id: "vilken ritning av gränsen som avses: område@år",
		grans_publicerad: "året för den rapport där ritningen först förekom",
		grans_antagen: "true: rapporten har ingen känd ritning (2015–2019), den äldsta kända är lånad",
		kvadratmeter: "ritningens yta enligt Polisen, mätt i SWEREF 99 TM; ytan för alby-fittja är vår egen sammanslagning",
		rapporter: "rapporterna som ritningen hör till (bara ritningarna)",
		lanad_av_rapporter: "rapporterna som bara lånar ritningen (bara ritningarna)",
		ritning: "filen som ritningen kommer ur (bara ritningarna)",
		fran_rapport: "året för rapporten som jämförelsen utgår från",
		till_rapport: "året för rapporten som den leder till",
		klass_fore: "klassen i rapporten före; tomt där området inte är med",
		klass_efter: "klassen i rapporten efter; tomt där området inte är med",
		forandring: "ny, borta (från listan), hojd, sankt, oforandrad, delad eller omklassad (klassen avskaffad)",
		delning: "vid delning: nyckeln för det område som delades, eller för delarna bakåt i tiden",
		omritad: "true eller false: om gränsen skiljer sig med mer än 1 procent; tomt där det inte är känt",
		grans_id_fore: "som grans_id, i rapporten före",
		grans_id_efter: "som grans_id, i rapporten efter",
		grans_antagen_fore: "som grans_antagen, i rapporten före",
		grans_antagen_efter: "som grans_antagen, i rapporten efter",
		forbehall: "vad raden inte säger, på svenska",
		caveat: "vad raden inte säger, på engelska",
		kalla: "rapporten som raden är hämtad ur",
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

Filer
${files}
  ${reports} rapporter, ${areas} områden, ${assessments} bedömningar. GeoJSON är WGS84 (longitud, latitud) enligt RFC 7946.

Kolumner
${columns}
  Ett värde som börjar med = + - eller @ har fått en apostrof framför sig, så att kalkylprogram inte tar det för en formel.
  Varje objekt i en GeoJSON har ett id: i en rapport och en jämförelse områdets, i ett områdes historia område/år,
  bland ritningarna grans_id. Det är unikt i filen.

Kolumner i en jämförelse
${comparisonColumns}

Att tänka på
  Bedömningarna är Polisens. Ange dem så: "Polisens bedömning 2019: särskilt utsatt område".
  Riskområde avskaffades 2025. Att ett riskområde då blev utsatt område är en ändrad metod, ingen förbättring.
  Några områden har delats. Fler rader betyder alltså inte alltid fler platser.
  Gränser från 2015, 2017 och 2019 är inte kända. Räkna inte ändrad yta för de åren.
  Fisksätra har en andra, mycket liten del. Navestad och Hageby överlappar med 2 720 kvadratmeter i 2023 års ritning.
  Enligt Polisen utgör de som begår brott en mycket liten del av de boende i områdena.
  Excel tar bort nollan som en kod börjar med när en tabell öppnas direkt. Läs då in den med Data > Från text/CSV
  och välj typen text för kommunkod. GIS-program läser typerna ur filen som slutar på .csvt.

Källa
  Polismyndigheten: rapporterna och GIS-filerna 2021, 2023 och 2025 samt filen över områden strukna före 2021.
  Listorna 2015–2019: rapporterna och samtida press. Bearbetning: Lägesbild (projektion, nycklar, delningar).
${sources}

Licens
  Vi känner inte till någon uttrycklig licens för Polisens uppgifter. Ange Polismyndigheten som källa,
  och fråga Polismyndigheten om du behöver uttryckliga villkor.
`,
};
