/** The words of a whole file of places in Swedish. They come with its page. */
import type { CoordinateSystem } from "../../domain/lookup/coordinate-systems.ts";
import type { RESULT_COLUMNS } from "../../domain/lookup/table/result-row.ts";
import type { RowReason } from "../../domain/lookup/table/table-summary.ts";
import type { CoordinateStyle } from "../../domain/lookup/write-coordinates.ts";
import { createFormats } from "../formats.ts";

const { number, plural } = createFormats("sv");
const quoted = (written: string) => written && ` (”${written}”)`;
const rows = (count: number) => plural(count, "rad", "rader");

const systems: Record<CoordinateSystem, string> = {
	wgs84: "WGS84, latitud och longitud",
	sweref99tm: "SWEREF 99 TM",
	rt90: "RT 90 2,5 gon V",
};

/** After "Rad 14: ". */
const reasons: Record<RowReason, string> = {
	empty: "inget står i de valda kolumnerna",
	"not-coordinates": "det som står där är inga koordinater",
	ambiguous: "det kan vara mer än en plats",
	outside: "platsen ligger inte i Sverige",
	"local-grid": "koordinaterna är i en lokal zon av SWEREF, och vilken framgår inte",
	"link-without-point": "länken innehåller inga koordinater",
	"too-many-cells": "raden har fler celler än det finns kolumner",
	"no-point": "objektet är ingen punkt",
};

/** What each of the added columns says. */
const columns: Record<(typeof RESULT_COLUMNS)[number], string> = {
	lagesbild_rapport: "vilken av Polisens rapporter svaret gäller, efter år",
	omrade_id: "områdets beteckning hos Lägesbild. Tom när platsen inte ligger i något område",
	omrade: "områdets namn i rapporten. Ligger platsen i flera områden står alla, med plustecken mellan",
	klass: "Polisens bedömning av området: utsatt, riskomrade eller sarskilt_utsatt",
	avstand_kant_m: "meter till områdets gräns. För en plats utanför alla områden: meter till närmaste områdes gräns",
	gransfall: "true om platsen ligger så nära en gräns att ingen säkert kan säga på vilken sida",
	grans_antagen: "true om gränsen är lånad från en annan rapport, eftersom rapportens egen inte är känd",
};

export const words = {
	intro:
		"Välj en fil med platser, eller klistra in dem, så svarar webbläsaren för varje rad om den ligger i ett område på Polisens lista. Filen lämnar inte din enhet.",
	needsScript: "Att slå upp en fil här behöver JavaScript. Det som står nedan gäller ändå.",
	input: {
		choose: "Välj fil …",
		drop: "Du kan också dra filen hit.",
		kinds: "CSV eller annan text med avgränsare, Excel (.xlsx) eller GeoJSON.",
		private: "Filen öppnas i webbläsaren. Den sparas inte och skickas inte någonstans.",
		paste: "Eller klistra in platser, en per rad",
		pasteHint: "Koordinater, länkar från kartsajter eller rader ur ett kalkylblad.",
		openPasted: "Öppna det inklistrade",
		example: "Prova med ett exempel",
		pasted: "Inklistrade platser",
		/** What its file is called, and the result after it. */
		pastedFile: "inklistrat",
		exampleFile: "exempel",
		exampleIs: "Det här är ett exempel: några torg och stationer, och en rad som inte går att tolka.",
		opening: (name: string) => `Öppnar ${name} …`,
		another: "Välj en annan fil",
	},
	failures: {
		empty: (name: string) => `${name} innehåller inga rader. Välj en annan fil.`,
		damaged: (name: string) =>
			`${name} går inte att öppna som Excel-fil. Den kan vara skadad. Spara den på nytt som .xlsx eller CSV, och välj den igen.`,
		"old-excel": (name: string) =>
			`${name} är i Excels äldre form (.xls), som inte kan läsas här. Spara den som .xlsx eller CSV, och välj den igen.`,
		"no-text": (name: string) =>
			`${name} är varken text, Excel (.xlsx) eller GeoJSON. Välj en fil som innehåller en tabell med platser.`,
		unreadable: (name: string) =>
			`Webbläsaren kommer inte åt ${name}. Den kan ha flyttats eller ändrats sedan du valde den. Välj den igen.`,
		part: "Det som behövs för att slå upp filen kunde inte hämtas. Resten av sidan fungerar. Kontrollera internetanslutningen och försök igen.",
	},
	table: {
		formats: { text: "text med avgränsare", sheet: "Excel, första bladet", geojson: "GeoJSON" },
		opened: (name: string, format: string) => `${name} är öppnad (${format}).`,
		guessed: "Så här har vi tolkat filen. Stämmer det inte kan du ändra.",
		notGuessed:
			"Ingen kolumn verkar innehålla platser i Sverige. Välj kolumner och koordinatsystem själv, eller en annan fil. Adresser går inte att slå upp, bara koordinater och länkar med koordinater i.",
		where: "Koordinaterna står i",
		kinds: { pair: "två kolumner", single: "en kolumn" },
		first: "Nord eller latitud",
		second: "Öst eller longitud",
		single: "Kolumn",
		system: "Koordinatsystem",
		systems,
		systemPerRow: "Koordinatsystemet avgörs rad för rad.",
		chooseColumn: "Välj kolumn",
		report: "Rapport",
		reportOf: (year: number) => `rapporten ${year}`,
		allReports: "alla rapporter, en rad i svaret för varje",
		preview: "De första raderna",
		/** Over the number of a row. */
		line: "Rad",
		understood: "Tolkas som",
		notUnderstood: (reason: string) => `Kan inte tolkas: ${reason}`,
		/** Of coordinates. */
		coordinates: { decimalSign: ",", letters: { north: "N", east: "O" } } as CoordinateStyle,
		lookUp: "Slå upp alla rader",
	},
	running: {
		label: "Raderna slås upp",
		rows: (count: number) => `${rows(count)} hittills`,
		cancel: "Avbryt",
		cancelled: "Uppslagningen är avbruten. Inget svar har sparats.",
	},
	result: {
		title: "Svaret",
		done: (count: number, read: number) => `${rows(count)} är uppslagna, varav ${number(read)} kunde tolkas.`,
		caption: "Platser efter Polisens bedömning av området de ligger i",
		assessedAs: "Polisens bedömning",
		outside: "inte i något område",
		total: "alla tolkade rader",
		borderCases: "varav gränsfall",
		assumed: "varav efter lånad gräns",
		unread: (count: number) => `${rows(count)} kunde inte tolkas`,
		unreadAre: "De finns kvar i resultatet, utan svar.",
		/** A line of a text, a row of a sheet. */
		lineReason: (line: number, written: string, reason: string) => `Rad ${number(line)}${quoted(written)}: ${reason}`,
		featureReason: (feature: number, written: string, reason: string) =>
			`Objekt ${number(feature)}${quoted(written)}: ${reason}`,
		reasons,
		reasonCount: (count: number, reason: string) => `${rows(count)}: ${reason}`,
		moreUnread: (count: number) => `Ytterligare ${rows(count)} kunde inte tolkas.`,
		showUnread: (count: number) => `Visa ${number(count)} till`,
		first: "De första svaren",
		area: "Område",
		none: "inget område",
		toEdge: "Till gränsen",
		borderCase: "gränsfall",
		assumedBoundary: "lånad gräns",
		map: (count: number, within: number, year: number) =>
			`Var i Sverige platserna ligger: ${plural(count, "plats", "platser")}, varav ${number(within)} i ett område i rapporten ${year}.`,
		dots: { within: "i ett område", outside: "inte i något område" },
		excel: "Ladda ner svaret, CSV för Excel",
		plain: "Ladda ner svaret, CSV",
		method: "Ladda ner metod och källor (text)",
		forms:
			"Svaret har filens egna kolumner orörda och de nya efter dem. Lägg texten om metod och källor bredvid det när du lämnar det vidare.",
		saved: (file: string) => `Filen ${file} är sparad.`,
		failed:
			"Filen kunde inte göras, eftersom det som behövs inte kunde hämtas. Kontrollera internetanslutningen och försök igen.",
	},
	/** In the text file beside the result. */
	method: {
		ending: "metod",
		title: "Platser uppslagna på Polisens lista över utsatta områden",
		made: (file: string, date: string) => `Gjort med Lägesbild av ${file}, ${date}.`,
		columnsUsed: (names: string) => `Koordinaterna är hämtade ur ${names}.`,
		columns: "Tillagda kolumner",
		limits: "Vad svaret inte kan säga",
		sources: "Källor",
		unread: "Rader som inte kunde tolkas",
	},
	answer: {
		intro: "Resultatet är din egen tabell med de här kolumnerna efter dina:",
		columns,
		form: "Med alla rapporter får varje plats en rad för varje rapport, också där den inte ligger i något område.",
	},
	/** `border`: within how many metres of an edge. */
	limits: (border: number) => [
		"Svaret är inte underlag för beslut om enskilda människor. Att en plats ligger i ett område säger inget om ett hus, ett företag eller en person där.",
		`Gränserna är Polisens, och de är ritade för hand längs gator. Inom ${border} meter från en gräns är platsen ett gränsfall: ingen kan säkert säga på vilken sida den ligger. Detsamma gäller koordinater som är så grovt angivna att de kan höra till båda sidorna.`,
		"I de äldre rapporterna är gränserna lånade från den äldsta som är känd. Det står då i svaret.",
		"En plats som inte ligger i något område är inte bedömd som trygg eller otrygg. Den finns bara inte på Polisens lista.",
	],
	automate: {
		intro:
			"Samma uppslagning finns som kommando i Lägesbilds källkod. Det öppnar samma filer, ger samma kolumner och skickar inte heller något över nätet:",
		command: "npm run --silent lookup -- platser.csv > svar.csv",
		options: "Med --rapport alla frågas alla rapporter, med --kolumner väljs kolumner, och --help visar resten.",
	},
};
