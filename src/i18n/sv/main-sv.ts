/** The words of every page in Swedish, which is the language they are written in first. Every other language has the same shape. */
import type { Classification } from "../../domain/classification.ts";
import type { Trend } from "../../domain/dataset.ts";
import type { CitedReport } from "../cited-report.ts";
import { createFormats } from "../formats.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import { changeWords } from "./changes-sv.ts";

/** As they stand before "område". */
const numerals = "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");

const format = createFormats("sv", numerals);
const degrees = (value: number) => value.toFixed(5).replace(".", ",");
const { plural, list } = format;
const listName = "Polisens lista över utsatta områden";

/** Filter names as they stand over a group of options. */
const facets = {
	regions: "Polisregion",
	counties: "Län",
	municipalities: "Kommun",
	classifications: "Klass",
	formerClassifications: "Tidigare klass",
	changes: "Ändring",
	trends: "Trend enligt Polisen",
};

interface ClassWords {
	name: string;
	plural: string;
	count: (n: number) => string;
	/** After "bedömdes som", of one and of several. */
	assessedAs: readonly [one: string, several: string];
}

const classifications: Record<Classification, ClassWords> = {
	utsatt: {
		name: "utsatt område",
		plural: "utsatta områden",
		count: (n) => plural(n, "utsatt", "utsatta"),
		assessedAs: ["utsatt", "utsatta"],
	},
	riskomrade: {
		name: "riskområde",
		plural: "riskområden",
		count: (n) => plural(n, "riskområde", "riskområden"),
		assessedAs: ["riskområde", "riskområden"],
	},
	sarskilt_utsatt: {
		name: "särskilt utsatt område",
		plural: "särskilt utsatta områden",
		count: (n) => plural(n, "särskilt utsatt", "särskilt utsatta"),
		assessedAs: ["särskilt utsatt", "särskilt utsatta"],
	},
};

const trends: Record<Trend, string> = {
	positive: "positiv",
	stable: "stabil",
	negative: "negativ",
	new: "ny på listan, ingen trend anges",
};

export const words = {
	format,
	/** Here, so that they come with the words and not with the page's script. */
	languages: LANGUAGE_NAMES,
	site: {
		name: "Lägesbild",
		listName,
		more: "Fler val",
		/** `span`: "2015–2025", as elsewhere. */
		tagline: (span: string) => `${listName}, ${span}`,
		description: (span: string) =>
			`Polisens rapporter om utsatta områden, ${span}, som karta, lista och tidslinje: vilka områden, vilka klasser och vad som har ändrats.`,
		/** What each kind of page is about, for search engines and link previews. */
		describes: {
			report: (sentence: string) => `${sentence}. Områdena som lista, på karta och rapport för rapport.`,
			area: (name: string, place: string, assessment: string, span: string, hasNotes: boolean) =>
				`${name}, ${place}. ${assessment}. Polisens bedömning i varje rapport ${span}, gräns${hasNotes ? ", anmärkningar" : ""} och källor.`,
			comparison: (sentence: string, totals: string) => `Polisens rapporter om utsatta områden. ${sentence}. ${totals}`,
			municipality: (name: string, sentence: string) =>
				`${name}: områden som Polisen har bedömt som utsatta. ${sentence}.`,
		},
		withoutScript:
			"Karta, filter och sökning behöver JavaScript. Texten och länkarna fungerar utan. Samma uppgifter finns som filer:",
		/** `to`: one of those below, or a name. */
		skipTo: (to: string) => `Hoppa till ${to}`,
		skipTargets: {
			list: "listan",
			table: "tabellen",
			figures: "siffrorna",
			comparison: "jämförelsen",
			place: "platsen",
			text: "texten",
		},
		home: "Lägesbild: till startsidan",
	},
	theme: {
		change: (now: string) => `Byt utseende (nu: ${now})`,
		system: "samma som enheten",
		light: "ljust",
		dark: "mörkt",
	},
	classifications,
	...changeWords(format, listName),
	trends,
	/** Without a full stop. */
	trendsUnstated: (year: number) => `Polisens rapport ${year} anger ingen trend för områdena`,
	unlisted: "inte på listan",
	/** What is said of an area in one report: "riskområde 2023", "ny på listan 2017". */
	inReport: (text: string, year: number) => `${text} ${year}`,
	result: {
		/** "Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta" */
		sentence: (year: number, scope: readonly string[], total: number, counts: readonly string[]) =>
			`Polisens bedömning ${[year, ...scope].join(", ")}: ${plural(total, "område", "områden")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}`,
		/** Before the changes since the report before. */
		since: (year: number) => `Sedan ${year}`,
		nothing: "inget område",
		/** After a count of changes that are too many to be named, where the list is beside. */
		seeList: ", se listan",
		region: (name: string) => `polisregion ${name}`,
		/** In place of the names of a facet's options, where these would be too many. */
		several: {
			regions: (count: number) => `${count} polisregioner`,
			counties: (count: number) => `${count} län`,
			municipalities: (count: number) => `${count} kommuner`,
			classifications: (count: number) => `${count} klasser`,
			formerClassifications: (count: number) => `${count} tidigare klasser`,
			changes: (count: number) => `${count} slags ändringar`,
			trends: (count: number) => `${count} slags trend`,
		},
	},
	/** What stands at the head of a report. */
	report: {
		intro:
			"Polisen bedömer vartannat år vilka bostadsområden som är utsatta. Bedömningen gäller områden, inte människor.",
		classes: "Vad betyder klasserna?",
		moreOnClasses: "Mer om klasserna",
		notInUse: (year: number) => `används inte i rapporten ${year}`,
		finding: (year: number) => `Vad Polisen säger i rapporten ${year}`,
		/** Areas in all and those of the severest class, each in this report and the one before. */
		since: (since: number, all: readonly [number, number], severest: readonly [number, number]) =>
			`Jämfört med ${since}: ${all[0]} områden mot ${all[1]}, varav ${severest[0]} särskilt utsatta mot ${severest[1]}.`,
		contributed: (count: number) => `Underlag från ${count} lokalpolisområden.`,
		source: "Källa: Polisens rapport",
		/** By its own title, which is Swedish. */
		quoted: (title: string) => `”${title}”`,
		published: (date: string) => `publicerad ${date}`,
		/** Of every report, in one file. */
		allData: (first: number, last: number) => `Ladda ner alla data ${first}–${last} (zip)`,
	},
	timeline: {
		label: "Rapport",
		region: "Tidslinje",
		previous: "Föregående rapport",
		next: "Nästa rapport",
		play: "Spela upp rapporterna i följd",
		pause: "Pausa",
		/** What is counted, where nothing narrows it. */
		areas: "Områden",
		/** The same where they are chosen by what changed. */
		selected: "Valda områden",
		/** Why a report has a dash. */
		unstated: "streck: ingen trend anges",
		abolished: (year: number) => `klassen avskaffad ${year}`,
		compare: (since: number) => `Vad ändrades sedan ${since}?`,
		compareWith: "Jämför med",
		/** Below an icon. */
		compareInShort: "Jämför",
		compareWithNone: "ingen",
		/** Above the reports that the one on show can be compared with, and above pairs of any two in a row. */
		compareOne: (year: number) => `${year} och`,
		compareNext: "En rapport och nästa",
	},
	filters: {
		title: "Filter",
		facets,
		classIn: (year: number) => `Klass ${year}`,
		chosen: (count: number) => plural(count, "valt", "valda"),
		clearAll: "Rensa alla",
		remove: (name: string) => `Ta bort filtret ${name}`,
		done: "Klar",
		active: "Valda filter",
		noEarlierReport: "Det finns ingen tidigare rapport att jämföra med.",
		/** To be understood alone too. */
		trends: {
			positive: "positiv trend",
			stable: "stabil trend",
			negative: "negativ trend",
			new: "nytt, ingen trend anges",
		},
		noChanges: "Inga ändringar att visa för det här urvalet.",
	},
	search: {
		label: "Sök område, kommun, län eller polisregion",
		placeholder: "område eller kommun",
		/** On a small screen, where the field stands behind a button. */
		open: "Sök",
		close: "Stäng sökningen",
		hits: "Träffar",
		/** A place that is no area of its own may lie in one: nothing found does not mean that it is not on the list. */
		nothing: (span: string) =>
			`Ingen träff bland områdena på Polisens listor ${span} och deras kommuner. Platsen kan ligga i ett av områdena, under ett annat namn: kontrollera stavningen, eller sök på kommunen.`,
		failed: "Sökningen kunde inte läsas in. Fortsätt skriva för att försöka igen, eller ladda om sidan.",
		found: (count: number) => plural(count, "träff", "träffar"),
		formerly: (alias: string) => `har kallats ${alias}`,
		similar: "liknande namn",
		notListed: (year: number) => `inte på listan ${year}`,
		municipality: "kommun",
		page: "sida om webbplatsen",
		/** A county or region leads to its part of the list. */
		county: "listan för länet",
		region: "listan för polisregionen",
	},
	/** Any place, be it in an area or not. */
	place: {
		name: "Platsen",
		/** Without a place. */
		title: (year: number) => `Fråga om en plats i Polisens rapport ${year}`,
		/** `at`: longitude and latitude in degrees. */
		at: ([lng, lat]: readonly [number, number], year: number) =>
			`Platsen ${degrees(lat)}; ${degrees(lng)} i Polisens rapport ${year}`,
		description: (year: number) =>
			`Vad Polisens rapport ${year} och de andra rapporterna säger om en plats: om den ligger i ett utsatt område, hur långt det är till gränsen och vad som har ändrats. Det du frågar om stannar i din webbläsare.`,
		/** At any place on the map that is no area. */
		ask: "Vad gäller här?",
		/** Of the marker, for a screen reader. */
		marker: "Platsen du frågar om. Flytta den med piltangenterna, eller dra den.",
		/** The way to it. */
		link: "Fråga om en plats",
	},
	/** What comes over the map on a small screen. */
	sheet: {
		raise: "Visa mer text",
		lower: "Visa kartan",
	},
	list: {
		title: (year: number) => `Områden i rapporten ${year}`,
		/** `total`: all that the report lists, of which filters may leave some. */
		heading: (year: number, count: number, total: number) =>
			count === total
				? `${plural(count, "område", "områden")} i rapporten ${year}`
				: `${count} av ${plural(total, "område", "områden")} i rapporten ${year}`,
		/** Where it has to be understood alone. */
		pageTitle: (year: number) => `${listName} ${year}`,
		/** The same of an area or a municipality. */
		placeTitle: (name: string, year: number) => `${name}: Polisens rapport ${year}`,
		empty: (year: number) => `Inget område i rapporten ${year} stämmer med filtren.`,
		firstReport: (year: number) => `Rapporten ${year} är den första. Det finns ingen tidigare att jämföra med.`,
		classNotInUse: (year: number, names: readonly string[]) =>
			`Polisen använde inte klassen ${list(names)} i rapporten ${year}.`,
		afterSplit: "efter delning",
		/** `then`: the class of the whole in the report before. */
		partOf: (then: string) => `del av ${then}`,
		regionHasNone: (regions: readonly string[]) =>
			`Polisen har inte bedömt något område i ${list(regions.map((region) => `polisregion ${region}`))} som utsatt i någon av rapporterna.`,
		countyHasNone: (counties: readonly string[]) =>
			`Polisen har inte bedömt något område i ${list(counties)} som utsatt i någon av rapporterna.`,
		/** Where these are all that there is. */
		removedCount: (count: number, from: number, to: number) =>
			`${plural(count, "område", "områden")} på listan ${from} men inte ${to}`,
		removed: (from: number, to: number) => `På listan ${from} men inte ${to}`,
		group: (name: string, count: number) => `${name}: ${plural(count, "område", "områden")}`,
		groupedBy: "Dela upp listan",
		groupings: { name: "A–Ö", region: "Polisregion", municipality: "Kommun" },
		asMap: "Karta",
		asTable: "Tabell",
		asFigures: "Siffror",
		layout: "Visa som",
	},
	table: {
		download: "Ladda ner alla rapporter (CSV)",
		downloadDescribed: "Ladda ner med kolumnbeskrivning (zip)",
		columns: "Vad kolumnerna betyder",
		caption: (count: number, year: number, isNarrowed: boolean) =>
			`${plural(count, "område", "områden")} ${isNarrowed ? "i urvalet för" : "i rapporten"} ${year}, med Polisens bedömning i varje rapport.`,
		comparison: (count: number, from: number, to: number) =>
			`${plural(count, "område", "områden")} i jämförelsen mellan ${from} och ${to}, med Polisens bedömning i varje rapport. De som bara är med ${from} räknas också.`,
		name: "Område",
		municipality: "Kommun",
		sortBy: (column: string) => `Sortera efter ${column}`,
		sorted: (column: string, isDescending: boolean) =>
			`Sorterad efter ${column}, ${isDescending ? "fallande" : "stigande"}`,
		partOf: (name: string) => `del av ${name}`,
		splitUp: "delat",
		trend: (year: number) => `Trend ${year}`,
		/** Short enough for a column. */
		trends: { positive: "positiv", stable: "stabil", negative: "negativ", new: "ny, ingen anges" },
		/** Class names short enough for a column. */
		short: { utsatt: "utsatt", riskomrade: "riskområde", sarskilt_utsatt: "särskilt utsatt" },
	},
	area: {
		back: "Alla områden",
		assessment: (year: number, name: string) => `Polisens bedömning ${year}: ${name}`,
		/** This and the two below it without a full stop. */
		notListed: (year: number, name: string) => `${name} finns inte på Polisens lista ${year}`,
		partOf: (year: number, parent: string) => `I rapporten ${year} var området en del av ${parent}`,
		splitInto: (year: number, name: string, parts: readonly string[]) =>
			`I rapporten ${year} är ${name} delat i ${list(parts)}`,
		nearest: (year: number) => `Visa rapporten ${year}, där området finns med`,
		history: "I varje rapport",
		stripPartOf: (name: string) => `del av ${name}`,
		stripSplit: (names: readonly string[]) => `delat i ${list(names)}`,
		stripCalled: (name: string) => `som ${name}`,
		oneName: "Namnet är detsamma i alla rapporter som listar området.",
		municipality: "Kommun",
		county: "Län",
		localPoliceArea: "Lokalpolisområde",
		policeRegion: "Polisregion",
		size: "Yta",
		trend: (year: number) => `Trend enligt Polisens rapport ${year}`,
		boundary: "Gräns",
		boundaryPublished: (year: number) => `Polisens gräns från ${year}`,
		/** `first`: the first report whose boundaries are known. */
		boundaryAssumed: (year: number, first: number) =>
			`Lånad från ${year}: ingen gräns är känd för rapporterna före ${first}`,
		unknown: "framgår inte av rapporten",
		/** A fact that the report itself does not state, from the first later one that does. */
		asOf: (text: string, year: number) => `${text} (enligt Polisens fil från ${year})`,
		boundarySource: (source: string, published: number) =>
			source.startsWith("union")
				? `Gräns: delarnas gränser i Polisens GIS-fil ${published}, sammanslagna av oss`
				: source === "polisen-historiska"
					? "Gräns: Polisens GIS-fil över områden som har lämnat listan"
					: `Gräns: Polisens GIS-fil ${published}`,
		notes: "Anmärkningar",
		noteSource: (source: string) => `Källa: ${source}`,
		sources: "Källor",
		reportSource: (title: string, reference: string | undefined) =>
			`Polismyndigheten: ”${title}”${reference ? `, dnr ${reference}` : ""}`,
		whatItMeans: (name: string) => `Vad betyder ”${name}”?`,
		accordingToPolice: "Enligt Polisen:",
	},
	municipality: {
		summary: (year: number, count: number) =>
			count > 0
				? `${plural(count, "område", "områden")} på Polisens lista ${year}`
				: `Inget område på Polisens lista ${year}`,
		others: "I andra rapporter",
		history: (since: number) => `Områdena i varje rapport sedan ${since}`,
		historySource: "Polisens bedömning i varje rapport.",
		listedIn: (years: readonly number[]) => `På listan ${list(years.map(String))}`,
	},
	map: {
		/** Has the map's middle where the reader has pressed. */
		moveHere: "Flytta kartan hit",
		label: (year: number) => `Karta över områdena i rapporten ${year}`,
		hint: "Flytta kartan med piltangenterna, zooma med plus och minus. Enter öppnar området under korset. Listan visar samma områden.",
		shows: (place: string, count: number) => `Kartan visar ${place}: ${plural(count, "område", "områden")}.`,
		/** The areas of a place whose symbol was pressed. */
		only: (place: string) => `Visa bara ${place}`,
		loading: "Kartan läses in …",
		needsScript: "Kartan behöver JavaScript.",
		held: "Webbläsaren sparar data. Kartan hämtas först när du vill ha den.",
		fetch: "Hämta kartan",
		jumps: "Gå till",
		places: { sweden: "Sverige", stockholm: "Stockholm", goteborg: "Göteborg", malmo: "Malmö" },
		wholeCountry: "Visa hela Sverige",
		allAreas: "Alla områden",
		/** What the filters leave. */
		selection: "Urvalet",
		northernmost: (municipality: string) => `Inga områden norr om ${municipality} i någon rapport`,
		drawnReport: "Rapport som kartan visar",
		drawsReport: (year: number, key: string) => `Visa områdena som i rapporten ${year} (växla med ${key})`,
		zoomIn: "Zooma in",
		zoomOut: "Zooma ut",
		place: (name: string, total: number, counts: readonly string[], changed: readonly string[]) =>
			[
				// Where all have left the list, that none is left says less than that they did.
				...(total > 0 || changed.length === 0
					? [`${name}: ${plural(total, "område", "områden")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}.`]
					: [`${name}.`]),
				...(changed.length > 0 ? [`I jämförelsen: ${changed.join(", ")}.`] : []),
				"Zooma in.",
			].join(" "),
		noWebGl: "Kartan kan inte ritas, eftersom webbläsaren saknar WebGL 2. Listan visar samma områden.",
		contextLost:
			"Kartan tappade kontakten med grafikkortet. Den kommer tillbaka av sig själv; listan fungerar under tiden.",
		failed: "Kartan kunde inte läsas in. Listan visar samma områden.",
		retry: "Försök igen",
		basemapMissing: "Bakgrundskartan kunde inte läsas in. Områdena visas ändå.",
		thinBasemap: "Förenklad bakgrundskarta",
		creditInShort: "© OpenStreetMap, SCB, Polisen m.fl.",
		credit:
			"Gränser: Polismyndigheten. Bakgrund: SCB, © OpenStreetMaps bidragsgivare (ODbL), GSHHG, Natural Earth, Stockholms stad, Göteborgs Stad, Malmö stad, Valmyndigheten, Trafikverket, Trafiklab, Anders Bjarby (Stockholms Puls, CC BY).",
	},
	streets: {
		button: "Gator",
		/** Where they are wanted and the map is too far out to draw them. */
		buttonFromAfar: "Gator: zooma in",
		asks: (host: string) =>
			`Gatorna hämtas från ${host}. Den servern får då din IP-adress och ser vilken del av kartan du visar.`,
		show: "Visa gator",
		cancel: "Avbryt",
		unavailable: (reason: string) => `Gatorna kunde inte hämtas: ${reason}. Kartan visas utan dem.`,
		reasons: {
			timeout: "servern svarade inte i tid",
			unreachable: "servern gick inte att nå",
			refused: "servern svarade med ett fel",
			unusable: "svaret gick inte att läsa",
		},
		withdrawn: "Gatorna kunde inte hämtas längre. Kartan visas utan dem.",
		credit: (given: string | undefined) => `Gator: ${given ?? "© OpenStreetMaps bidragsgivare, OpenMapTiles"}.`,
	},
	print: {
		button: "Skriv ut",
		/** Under the title of a printed page. */
		basis: (years: readonly number[], reports: readonly CitedReport[]) =>
			`Polisens bedömning ${list(years.map(String))} · ${list(
				reports.map(({ title, reference }) => `”${title}”${reference ? `, dnr ${reference}` : ""}`),
			)}`,
		/** At the foot of a printed page; `printed`: the day. */
		source: (
			view: string,
			filters: string | undefined,
			reports: readonly CitedReport[],
			printed: string | undefined,
			address: string,
		) =>
			`”${view}”${filters ? ` (${filters})` : ""}, Lägesbild. Källa: ${
				reports.length === 0
					? "Polismyndighetens rapporter"
					: `Polismyndigheten, ${list(
							reports.map(
								({ title, reference, published }) =>
									`”${title}”${reference ? `, dnr ${reference}` : ""} (publicerad ${published})`,
							),
						)}`
			}.${printed ? ` Utskriven ${printed}: ${address}` : ""}`,
	},
	legend: {
		title: "Teckenförklaring",
		assumed: "Lånad gräns: ingen är känd för rapporten",
		published: "Publicerad gräns",
		absent: "Gräns för område som inte är med i rapporten",
		otherOutline: "Tidigare eller senare gräns",
		place: "Polisregion eller kommun: en prick per område",
		move: (from: number, to: number) => `Klass ${from} och ${to}; streckad: inte på listan`,
		/** Where nothing else stands for places. */
		moveOfPlace: (from: number, to: number) =>
			`Polisregion eller kommun med ändringar: klass ${from} och ${to}; streckad: inte på listan`,
		/** Of an area that was divided, as the map marks each of its parts. */
		split: (from: number, to: number) => `Varje del av ett delat område: hela områdets klass ${from} och delens ${to}`,
		method: "Märk även ändrad indelning och metod",
	},
	share: { open: "Dela och ladda ner", close: "Stäng" },
	/** The pages of text. `name`: as a heading and in links; `title`: where it has to be understood alone. */
	pages: {
		label: "Om webbplatsen",
		contents: "Innehåll",
		places: {
			name: "Slå upp en fil med platser",
			title: "Slå upp en fil med platser på Polisens lista över utsatta områden",
			description:
				"Vilka av många platser som ligger i områdena på Polisens lista, rapport för rapport: en tabell eller inklistrade koordinater besvaras i din webbläsare, och inget laddas upp.",
		},
		/** In the header. */
		about: {
			link: "Om",
			name: "Om Lägesbild",
			title: "Om Polisens lista över utsatta områden: klasser, metod och källor",
			description:
				"Vad klasserna på Polisens lista över utsatta områden betyder, hur Polisen gör bedömningen, vad som har ändrats och vad vi inte vet. Med källor och data att ladda ner.",
		},
		accessibility: {
			name: "Tillgänglighet",
			title: "Tillgänglighet",
			description:
				"Hur tillgänglig Lägesbild är: målet, vad som är prövat, vad som brister, andra vägar till samma uppgifter och hur du rapporterar en brist.",
		},
		privacy: {
			name: "Integritet",
			title: "Integritet",
			description:
				"Vad Lägesbild sparar på din enhet, vad som skickas över nätet när du läser, och vad som aldrig lämnar webbläsaren.",
		},
	},
	/** Of the pages of text, as headings and in links. */
	sections: {
		file: "Dina platser",
		answer: "Vad svaret säger",
		limits: "Vad det inte kan säga",
		automate: "För den som automatiserar",
		classes: "Klasserna",
		method: "Hur bedömningen görs",
		changes: "Vad som har ändrats på listan",
		unknown: "Vad vi inte vet",
		reports: "Rapporterna",
		data: "Data och villkor",
		columns: "Vad kolumnerna betyder",
		dataChanges: "Ändringar i data",
		citing: "Så hänvisar du",
		tests: "Vad som är prövat",
		shortcomings: "Vad som brister",
		alternatives: "Andra vägar till samma uppgifter",
		contact: "Rapportera en brist",
		device: "På din enhet",
		network: "Över nätet",
		address: "I adressen",
	},
	/** The files of the whole dataset. */
	files: {
		title: "Data att ladda ner",
		everything: "Allt i en fil, med kolumnbeskrivning (zip)",
		panel: "Alla områden och rapporter (CSV)",
		columnTypes: "Kolumntyper för tabellen (CSVT)",
		descriptor: "Filer och kolumner beskrivna för program (Data Package)",
		readme: "Kolumner, källor och villkor",
		geojson: (year: number, isBorrowed: boolean) =>
			`Områdena i rapporten ${year}, med ${isBorrowed ? "lånade gränser" : "gränser"} (GeoJSON)`,
	},
	address: {
		ignored: (texts: readonly string[]) =>
			`En del av adressen kunde inte läsas och hoppades över: ${list(texts.map((text) => `”${text}”`))}.`,
		dismiss: "Stäng meddelandet",
	},
	/** Where something went wrong that nobody foresaw. */
	crash: "Något gick fel. Försök igen, eller ladda om sidan. Dina val finns kvar i adressen.",
	/** Of a part of the page, or of a dialog, that is fetched when it is wanted. */
	late: {
		awaited: "Läses in …",
		failed:
			"Det som skulle visas här kunde inte hämtas. Resten av sidan fungerar. Kontrollera internetanslutningen och försök igen.",
	},
	/** Where the words of another language, or of a part of the page, do not come. */
	missingWords: "Språket kunde inte hämtas. Kontrollera internetanslutningen och försök igen.",
	/** In the moment before a page is shown that was not fetched but kept. */
	opening: "Sidan öppnas från det som finns sparat på enheten.",
	newVersion: {
		text: "Det finns en ny version",
		load: "Ladda om",
		later: "Inte nu",
	},
	/** On a link's preview image. */
	preview: {
		report: (year: number) => `Polisens rapport ${year}`,
		areas: (count: number) => plural(count, "område", "områden"),
	},
	notFound: {
		title: "Sidan finns inte",
		text: "Adressen leder inte till någon sida här. Den kan vara avkortad eller felskriven.",
	},
};
