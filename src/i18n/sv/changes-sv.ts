/** The words for what changes between reports, in Swedish. */
import type { ChangeKind } from "../../domain/change.ts";
import { ABOLITION } from "../../domain/classification.ts";
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import type { Formats } from "../formats.ts";

type Named = (from: number, to: number) => string;
type Counted = (n: number, from: number, to: number) => string;
/** `names`: the areas by name and municipality. */
type Listed = (n: number, names: string, from: number, to: number) => string;
interface ClassName {
	readonly name: string;
	readonly plural: string;
}
/** `then`, `now`: the classes. */
type Moved = (n: number, names: string, from: number, then: ClassName, to: number, now: ClassName) => string;
/** Parts of a split area that were assessed otherwise than the whole of which they were part. */
interface Parts {
	readonly count: number;
	readonly names: string;
	readonly now: ClassName;
	readonly to: number;
	readonly wholes: number;
	/** "särskilt utsatta", in as many as there are wholes. */
	readonly then: string;
	readonly from: number;
}

/** Areas of one report. */
interface CountIn {
	readonly year: number;
	readonly count: number;
}

/** Changes of one kind. */
interface Stated {
	/** `text`: "6 områden", or, after others, "6". */
	readonly areas: { readonly n: number; readonly text: string };
	readonly from: number;
	readonly to: number;
	/** In how many split areas are listed. */
	readonly parts: number;
}

/** What is said of a comparison in one direction of time. */
interface DirectedWords {
	readonly title: Named;
	/** Where it has to be understood alone. */
	readonly pageTitle: Named;
	/** What is counted, and what narrows it: "Från Polisens rapport 2021 till 2023, polisregion Syd". */
	readonly compared: (from: number, to: number, scope: readonly string[]) => string;
	readonly noChanges: string;
	/** Briefly, in a row: "1 nytt, 2 har lämnat listan". */
	readonly counts: Readonly<Record<ChangeKind, Counted>>;
	/** As a sentence, or the next part of one: "6 områden lämnade listan". */
	readonly statements: Readonly<Record<ChangeKind, (changes: Stated) => string>>;
	/** Areas of which the later report states no trend, since it is the first to list them. */
	readonly withoutTrend: Counted;
	/** Over the kinds of change. */
	readonly facet: Named;
	readonly column: string;
	readonly names: Readonly<Record<ChangeKind, Named>>;
	/** Under the names, but where those say all that there is. */
	readonly explanations: Readonly<Partial<Record<ChangeKind, Named>>>;
	/** Over the kinds that are assessments. */
	readonly assessed: string;
	/** Over the kinds that are none. */
	readonly technical: string;
	/** How the filters count where the reports do not list the same areas. */
	readonly countedIn: (from: number, to: number, isSplit: boolean) => string;
	readonly newBoundary: string;
	readonly sentences: {
		readonly ny: Listed;
		readonly borta: Listed;
		readonly hojd: Moved;
		readonly sankt: Moved;
		readonly omklassad: Moved;
		readonly delad: Listed;
		readonly redrawn: (n: number, names: string) => string;
	};
}

export function changeWords({ plural, list, numeral, number, percent, sentence }: Formats, listName: string) {
	const areas = (n: number) => `${numeral(n)} ${n === 1 ? "område" : "områden"}`;
	const areasOrNone = (n: number) => (n === 0 ? "inget område" : areas(n));
	/** "Polisregion Syd: …" */
	const within = (scope: string, text: string) => (scope === "" ? text : sentence(`${scope}: ${text}`));
	const exposed = (n: number) => (n === 1 ? "utsatt" : "utsatta");
	const unsplit = (n: number) => `${areas(n)} som inte har delats`;
	const saysNothing = "Det säger inget om hur läget har utvecklats.";
	const abolished = `Klassen riskområde avskaffades ${ABOLITION.year}.`;
	const saysNothingOfDifferences = "Att klassen skiljer sig säger inget om skillnader i läget.";
	const redrawnShare = `${number(100 * REDRAWN_SHARE)} procent`;
	const band = (from: number, then: string, to: number, now: string) => `${from}: ${then}. ${to}: ${now}`;
	const onlyOn: Named = (one, other) => `På listan ${one} men inte ${other}.`;
	const assessments: DirectedWords["explanations"] = {
		hojd: (from, to) => `Polisens bedömning: mer utsatt ${to} än ${from}.`,
		sankt: (from, to) => `Polisens bedömning: mindre utsatt ${to} än ${from}.`,
	};
	const moved =
		(degree: string): Moved =>
		(n, names, _from, then, _to, now) =>
			`Polisen bedömde ${areas(n)} som ${degree} ${exposed(n)}, från ${then.name} till ${now.name}: ${names}.`;
	const forwards: DirectedWords = {
		title: (from, to) => `Från ${from} till ${to}`,
		pageTitle: (from, to) => `${listName}: ändringar från ${from} till ${to}`,
		compared: (from, to, scope) => [`Från Polisens rapport ${from} till ${to}`, ...scope].join(", "),
		noChanges: "inga ändringar",
		counts: {
			ny: (n) => plural(n, "nytt", "nya"),
			borta: (n) => `${n} har lämnat listan`,
			hojd: (n) => plural(n, "bedömt som mer utsatt", "bedömda som mer utsatta"),
			sankt: (n) => plural(n, "bedömt som mindre utsatt", "bedömda som mindre utsatta"),
			oforandrad: (n) => `${n} i samma klass`,
			delad: (n) => plural(n, "delat", "delade"),
			omklassad: (n) => plural(n, "tidigare riskområde bedömt som utsatt", "tidigare riskområden bedömda som utsatta"),
		},
		statements: {
			ny: ({ areas }) => `${areas.text} kom till på listan`,
			borta: ({ areas }) => `${areas.text} lämnade listan`,
			hojd: ({ areas }) => `${areas.text} bedömdes som mer ${exposed(areas.n)}`,
			sankt: ({ areas }) => `${areas.text} bedömdes som mindre ${exposed(areas.n)}`,
			oforandrad: ({ areas }) => `${areas.text} hade samma klass`,
			delad: ({ areas, parts }) => `${areas.text} delades i ${number(parts)}`,
			omklassad: ({ areas }) =>
				plural(
					areas.n,
					"tidigare riskområde som inte delades bedömdes som utsatt område",
					"tidigare riskområden som inte delades bedömdes som utsatta områden",
				),
		},
		withoutTrend: (n) => plural(n, "nytt område utan trend", "nya områden utan trend"),
		facet: (from) => `Ändring sedan ${from}`,
		column: "Ändring",
		names: {
			ny: () => "ny på listan",
			borta: () => "inte längre på listan",
			hojd: () => "bedömt som mer utsatt",
			sankt: () => "bedömt som mindre utsatt",
			oforandrad: () => "samma klass",
			delad: () => "delat område",
			omklassad: () => "tidigare riskområde som inte delades",
		},
		explanations: {
			...assessments,
			ny: (from, to) => onlyOn(to, from),
			borta: onlyOn,
			delad: () =>
				"Ett område i den ena rapporten, flera i den andra. Delarna räknas inte som nya på listan. Delarna kan ha fått en annan klass än hela området hade.",
			omklassad: () => `${abolished} Att klassen ändrades säger inget om hur läget har utvecklats.`,
		},
		assessed: "Ny bedömning av Polisen",
		technical: "Ändrad indelning eller metod",
		countedIn: (_from, to, isSplit) =>
			isSplit
				? `Här räknas områdena i rapporten ${to}: delarna av ett delat område räknas var för sig, och områden som har lämnat listan räknas inte.`
				: `Här räknas områdena i rapporten ${to}: områden som har lämnat listan räknas inte.`,
		newBoundary: "Ny gräns",
		sentences: {
			ny: (n, names) => sentence(`${areas(n)} kom till på listan: ${names}.`),
			borta: (n, names) => sentence(`${areas(n)} lämnade listan: ${names}.`),
			hojd: moved("mer"),
			sankt: moved("mindre"),
			omklassad: (n, names, from, then, to, now) =>
				sentence(
					`${unsplit(n)} hade ${from} klassen ${then.name}, som har avskaffats, och bedömdes ${to} av Polisen som ${n === 1 ? now.name : now.plural}: ${names}. ${saysNothing}`,
				),
			delad: (n, names) => sentence(`${areas(n)} delades: ${names}.`),
			redrawn: (n, names) =>
				`Enligt vår mätning fick ${areas(n)} en gräns som skiljer sig från den förra med mer än ${redrawnShare} av ytan: ${names}.`,
		},
	};
	const had =
		(counted: (n: number) => string): Moved =>
		(n, names, from, then, to, now) =>
			sentence(`${counted(n)} hade klassen ${now.name} ${to} och ${then.name} ${from}: ${names}.`);
	/** Back in time nothing has happened: only what one of the reports has and the other has not. */
	const backwards: DirectedWords = {
		title: (from, to) => `${to} jämfört med ${from}`,
		pageTitle: (from, to) => `${listName}: ${to} jämfört med ${from}`,
		compared: (from, to, scope) => [`Polisens rapport ${to} jämförd med rapporten ${from}`, ...scope].join(", "),
		noChanges: "inga skillnader",
		counts: {
			ny: (n, from, to) => `${n} på listan ${to} men inte ${from}`,
			borta: (n, from, to) => `${n} på listan ${from} men inte ${to}`,
			hojd: (n, _from, to) => `${plural(n, "mer utsatt", "mer utsatta")} ${to}`,
			sankt: (n, _from, to) => `${plural(n, "mindre utsatt", "mindre utsatta")} ${to}`,
			oforandrad: (n) => `${n} i samma klass`,
			delad: (n, from) => `${plural(n, "delat", "delade")} ${from}`,
			omklassad: (n, _from, to) =>
				`${plural(n, "område som inte har delats", "områden som inte har delats")} hade klassen riskområde ${to}`,
		},
		statements: {
			ny: ({ areas, from, to }) => `${areas.text} fanns på listan ${to} men inte ${from}`,
			borta: ({ areas, from, to }) => `${areas.text} fanns på listan ${from} men inte ${to}`,
			hojd: ({ areas, from, to }) => `${areas.text} bedömdes som mer ${exposed(areas.n)} ${to} än ${from}`,
			sankt: ({ areas, from, to }) => `${areas.text} bedömdes som mindre ${exposed(areas.n)} ${to} än ${from}`,
			oforandrad: ({ areas }) => `${areas.text} hade samma klass`,
			delad: ({ areas, from, parts }) =>
				`${areas.text} var ${areas.n === 1 ? "delat" : "delade"} i ${number(parts)} i rapporten ${from}`,
			omklassad: ({ areas, to }) =>
				`${plural(areas.n, "område som inte har delats", "områden som inte har delats")} hade klassen riskområde ${to}`,
		},
		withoutTrend: (n) => plural(n, "område utan trend", "områden utan trend"),
		facet: (from) => `Skillnad mot ${from}`,
		column: "Skillnad",
		names: {
			ny: (from, to) => `på listan ${to} men inte ${from}`,
			borta: (from, to) => `på listan ${from} men inte ${to}`,
			hojd: (_from, to) => `bedömt som mer utsatt ${to}`,
			sankt: (_from, to) => `bedömt som mindre utsatt ${to}`,
			oforandrad: () => "samma klass",
			delad: (from) => `delat område ${from}`,
			omklassad: (_from, to) => `riskområde ${to}, inte delat (avskaffad klass)`,
		},
		explanations: {
			...assessments,
			delad: () => "Ett område i den ena rapporten, flera i den andra. Delarna kan ha en annan klass än hela området.",
			omklassad: () => `${abolished} ${saysNothingOfDifferences}`,
		},
		assessed: "Polisens bedömning skiljer sig",
		technical: "Olika indelning eller metod",
		countedIn: (from, to, isSplit) =>
			isSplit
				? `Här räknas områdena i rapporten ${to}: ett delat område räknas en gång i varje klass som någon av dess delar har ${from}, och områden som inte finns på listan ${to} räknas inte.`
				: `Här räknas områdena i rapporten ${to}: områden som inte finns på listan ${to} räknas inte.`,
		newBoundary: "Gränsen skiljer sig",
		sentences: {
			ny: (n, names, from, to) => sentence(`${areas(n)} fanns på listan ${to} men inte ${from}: ${names}.`),
			borta: (n, names, from, to) => sentence(`${areas(n)} fanns på listan ${from} men inte ${to}: ${names}.`),
			hojd: had(areas),
			sankt: had(areas),
			omklassad: (...moved) => `${had(unsplit)(...moved)} ${abolished} ${saysNothingOfDifferences}`,
			delad: (n, names, from, to) =>
				sentence(
					`${areas(n)} var ${n === 1 ? "odelat" : "odelade"} ${to} och ${n === 1 ? "delat" : "delade"} ${from}: ${names}.`,
				),
			redrawn: (n, names) =>
				`Enligt vår mätning skiljer sig gränsen med mer än ${redrawnShare} av ytan för ${areas(n)}: ${names}.`,
		},
	};
	return {
		comparison: {
			forwards,
			backwards,
			/** A part, where "delad" is said of the whole. */
			part: {
				name: "del av ett delat område",
				count: (n: number) => plural(n, "del av ett delat område", "delar av delade områden"),
			},
			/** Areas that a statement is about. */
			areas: (n: number) => plural(n, "område", "områden"),
			/** Over counts that filters narrow. `scope`: what they ask for. */
			narrowed: (scope: readonly string[]) => sentence(`${list(scope)}:`),
			swap: "Byt ordning",
			/** Over a comparison that goes back in time. */
			goesBack: (from: number, to: number) =>
				`Jämförelsen går bakåt i tiden. Den visar vad som skiljer rapporten ${to} från rapporten ${from}, inte vad som har hänt.`,
			trends: {
				/** Before the counts. */
				lead: (year: number) => `Polisen anger för ${year}`,
				positive: (n: number) => `${number(n)} med positiv trend`,
				stable: (n: number) => `${number(n)} med stabil trend`,
				negative: (n: number) => `${number(n)} med negativ trend`,
			},
			/** Over those that no change is about. */
			sameClass: (earlier: number, later: number) => `Samma klass ${earlier} och ${later}`,
			/** Of one area, where no split is counted with it. */
			abolished: "klassen riskområde avskaffad",
			nothing: "Inget område i jämförelsen stämmer med filtren.",
			matrix: {
				title: "Klass för klass",
				caption: (from: number, to: number) => `Rader: klass ${from}. Kolumner: klass ${to}.`,
				hint: "Tryck på ett tal för att se områdena på kartan och i listan.",
				corner: (from: number, to: number) => `${from} ↓  ${to} →`,
				total: "summa",
				/** Of what the table leaves out, and by how much its sums are less than the reports' for that. */
				withoutSplits: "Delade områden och deras delar räknas inte i tabellen.",
				fewer: (then: number, from: number, now: number, to: number) =>
					`Den har ${plural(then, "område", "områden")} färre än rapporten ${from} och ${number(now)} färre än rapporten ${to}.`,
				cell: (count: number, from: number, then: string, to: number, now: string) =>
					`${plural(count, "område", "områden")}. ${band(from, then, to, now)}.`,
			},
			sentences: {
				title: "Som löpande text",
				/** What stands in a list of areas: "Hageby (Norrköping)". */
				place: (name: string, municipality: string) => `${name} (${municipality})`,
				total: (from: number, then: number, to: number, now: number) =>
					`Polisens lista hade ${plural(then, "område", "områden")} ${from} och ${plural(now, "område", "områden")} ${to}.`,
				oforandrad: (n: number) => sentence(`${areas(n)} hade samma klass i båda rapporterna.`),
				split: (whole: string, parts: readonly string[]) => `${whole} i ${list(parts)}`,
				partsReassessed: ({ count, names, now, to, wholes, then, from }: Parts) =>
					`Polisen bedömde ${to} ${names} som ${count === 1 ? now.name : now.plural}. ${count === 1 ? "Det" : "De"} var ${from} ${count === 1 ? "del" : "delar"} av ${wholes === 1 ? "ett område" : "områden"} som Polisen bedömde som ${then}.`,
				partsOfAbolished: ({ count, names, now, to, wholes, then, from }: Parts) =>
					`Polisen bedömde ${to} ${names} som ${count === 1 ? now.name : now.plural}. ${count === 1 ? "Det" : "De"} var ${from} ${count === 1 ? "del" : "delar"} av ${wholes === 1 ? "ett område" : "områden"} med klassen ${then}, som har avskaffats. ${saysNothing}`,
				notRedrawn: `Enligt vår mätning skiljer sig ingen gräns med mer än ${redrawnShare} av ytan.`,
				redrawnUnknown: (years: readonly number[]) =>
					`Det är inte känt om gränserna ritades om: inga gränser är kända för ${list(years.map(String))}.`,
				source: (from: number, to: number, address: string) =>
					`Källa: Polismyndighetens rapporter ${from} och ${to}, sammanställda i Lägesbild, ${address}`,
				copy: "Kopiera texten",
				copied: "Texten är kopierad.",
				notCopied: "Texten kunde inte kopieras. Markera den och kopiera för hand.",
			},
			redrawn: `Enligt vår mätning skiljer sig gränsen med mer än ${redrawnShare} av ytan. Klassen kan ändå vara densamma.`,
		},
		flow: {
			title: "Från rapport till rapport",
			/** `scope`: the places that are filtered by, or nothing; `as`: the class, said of one area and of several. */
			assessed: (scope: string, counts: readonly CountIn[], as: readonly [one: string, several: string]) => {
				const said = counts.map(({ count, year }, i) =>
					[areasOrNone(count), ...(i === 0 ? [`som ${as[count > 1 ? 1 : 0]}`] : []), year].join(" "),
				);
				return within(scope, `Polisen bedömde ${list(said)}.`);
			},
			/** Where no area was in that class. */
			listed: (scope: string, counts: readonly CountIn[]) =>
				within(scope, `Polisens lista hade ${list(counts.map(({ count, year }) => `${areasOrNone(count)} ${year}`))}.`),
			neverListed: (scope: string) =>
				within(scope, "Polisen har inte bedömt något område som utsatt i någon av rapporterna."),
			/** Under filters that it does not follow. */
			placesOnly: "Diagrammet visar alla klasser och följer bara filtren för plats.",
			hint: "Banden visar hur många områden som behöll sin klass, bytte klass, delades, kom till på listan eller lämnade den. Streckad kant: området delades, eller klassen avskaffades.",
			/** With a mouse or a keyboard. */
			point:
				"Peka på ett band för att se vilka områden det är, eller gå mellan banden med piltangenterna. Välj ett för att se det som jämförelse.",
			/** With a finger. */
			tap: "Tryck på ett band för att se områdena på kartan, i jämförelsen mellan de två rapporterna.",
			label: "Flöde mellan klasserna, rapport för rapport",
			node: (year: number, name: string, count: number) => `${year}, ${name}: ${plural(count, "område", "områden")}`,
			band,
			/** How many areas a band is: of a split, how many parts of how many. */
			count: (count: number) => plural(count, "område", "områden"),
			parts: (parts: number, wholes: number) =>
				`${plural(parts, "del", "delar")} av ${plural(wholes, "delat område", "delade områden")}`,
			asTable: "Samma siffror som tabell",
			columns: { reports: "Rapporter", then: "Klass före", now: "Klass efter", count: "Antal", areas: "Områden" },
		},
		figures: {
			choose: (year: number) => `Visa rapporten ${year}`,
			title: (year: number) => `Siffror ${year}`,
			titleOf: (from: number, to: number) => `Siffror ${from} och ${to}`,
			heading: "Områden i varje rapport",
			/** Over the choice of what the rows are, and of which areas are counted. */
			rows: "Tabellens rader",
			counted: "Områden som räknas",
			classes: { utsatt: "utsatta", riskomrade: "riskområden", sarskilt_utsatt: "särskilt utsatta" },
			all: "alla",
			areas: "områden",
			per: { regions: "per polisregion", counties: "per län", municipalities: "per kommun" },
			/** `areas`: of which class. */
			caption: (areas: string, per: string) => sentence(`${areas} ${per} i Polisens rapporter`),
			trendCaption: (areas: string, per: string, year: number) =>
				sentence(`${areas} ${per}, efter trend enligt Polisens rapport ${year}`),
			total: "summa",
			/** Over what the later column has more or less than the earlier. */
			difference: (from: number, to: number) => `Skillnad ${to} mot ${from}`,
			narrowed: "Siffrorna följer filtren.",
			/** Under filters of change. */
			follows: "Tabellen räknar områdena i urvalet i varje rapport.",
			/** Why columns have a dash in place of a number. */
			silent: {
				classes: (years: readonly number[], names: readonly string[]) =>
					`Streck för ${list(years.map(String))}: klassen ${list(names)} är avskaffad.`,
				trends: (years: readonly number[]) =>
					`Streck för ${list(years.map(String))}: Polisen anger ingen trend för områdena.`,
			},
			/** Of the class that has taken in another. */
			notComparable: `${abolished} Antalet utsatta områden före och efter går därför inte att jämföra rakt av.`,
		},
		outlines: {
			title: "Gränserna",
			show: "Visa gränserna över varandra",
			version: (name: string, published: number) => `${name}, gränsen från ${published}`,
			reports: (years: readonly number[]) => `Används för ${list(years.map(String))}`,
			assumed: (years: readonly number[]) => `Lånad för ${list(years.map(String))}`,
			common: (size: string, first: string, second: string) => `Gemensam yta: ${size}, ${first} och ${second}.`,
			shareOf: (share: number, published: number) => `${percent(share)} av gränsen från ${published}`,
			shareOfNamed: (share: number, name: string) => `${percent(share)} av ${name}`,
			apart: "Ingen gemensam yta.",
			only: "Bara en gräns är känd för området.",
		},
		lineage: {
			title: "Delning",
			/** Of a part. */
			titleOfPart: "Delning",
			parent: (year: number) => `Del av, fram till delningen ${year}`,
			siblings: "Delar av samma område",
			parts: (year: number) => `Delades ${year} i`,
		},
	};
}
