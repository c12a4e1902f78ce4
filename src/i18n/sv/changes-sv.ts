/** The words for what changes between reports, in Swedish. */
import type { ChangeKind } from "../../domain/change.ts";
import type { Formats } from "../formats.ts";

export function changeWords({ plural, list, numeral, percent, sentence }: Formats) {
	const areas = (n: number) => `${numeral(n)} ${n === 1 ? "område" : "områden"}`;
	const changes: Record<ChangeKind, { name: string; explanation: (from: number, to: number) => string }> = {
		ny: { name: "ny på listan", explanation: (from, to) => `På listan ${to} men inte ${from}.` },
		borta: { name: "inte längre på listan", explanation: (from, to) => `På listan ${from} men inte ${to}.` },
		hojd: {
			name: "högre klass",
			explanation: (from, to) => `Polisen bedömde området som mer utsatt ${to} än ${from}.`,
		},
		sankt: {
			name: "lägre klass",
			explanation: (from, to) => `Polisen bedömde området som mindre utsatt ${to} än ${from}.`,
		},
		oforandrad: { name: "samma klass", explanation: (from, to) => `Samma klass ${from} och ${to}.` },
		delad: {
			name: "delat område",
			explanation: () =>
				"Ett område i den ena rapporten, flera i den andra. En ändrad indelning, inte en ny bedömning.",
		},
		omklassad: {
			name: "klassen avskaffad",
			explanation: () => "Klassen riskområde togs bort 2025. En ändrad metod, inte en förbättring.",
		},
	};
	return {
		changes,
		comparison: {
			title: (from: number, to: number) => `Från ${from} till ${to}`,
			/** Where it has to be understood alone. */
			pageTitle: (from: number, to: number) => `Utsatta områden: vad ändrades från ${from} till ${to}`,
			totals: (from: number, then: number, to: number, now: number) =>
				`${from}: ${plural(then, "område", "områden")}. ${to}: ${plural(now, "område", "områden")}.`,
			narrowed: "Med valda filter:",
			swap: "Byt ordning",
			backwards: (from: number, to: number) =>
				`Jämförelsen går bakåt i tiden, från ${from} till ${to}: det som är nytt här har i verkligheten lämnat listan.`,
			parts: (names: readonly string[]) => `i ${list(names)}`,
			fromTo: (then: string, now: string) => `från ${then} till ${now}`,
			assessed: "Ny bedömning",
			technical: "Ändrad indelning eller metod",
			nothing: "Inga ändringar stämmer med filtren.",
			matrix: {
				title: "Klass för klass",
				caption: (from: number, to: number) => `Rader: klass ${from}. Kolumner: klass ${to}.`,
				hint: "Tryck på ett tal för att se områdena i karta och lista.",
				corner: (from: number, to: number) => `${from} ↓  ${to} →`,
				sides: { outside: "inte på listan", division: "genom delning" },
				total: "summa",
				cell: (count: number, then: string, now: string) => `${plural(count, "område", "områden")}: ${then} → ${now}`,
			},
			sentences: {
				title: "I ord",
				/** What stands in a list of areas: "Hageby (Norrköping)". */
				place: (name: string, municipality: string) => `${name} (${municipality})`,
				total: (from: number, then: number, to: number, now: number) =>
					`Polisens lista hade ${plural(then, "område", "områden")} ${from} och ${plural(now, "område", "områden")} ${to}.`,
				ny: (n: number, names: string) => sentence(`${areas(n)} kom till på listan: ${names}.`),
				borta: (n: number, names: string) => sentence(`${areas(n)} lämnade listan: ${names}.`),
				hojd: (n: number, names: string, then: string, now: string) =>
					sentence(`${areas(n)} gick från ${then} till ${now}, en högre klass: ${names}.`),
				sankt: (n: number, names: string, then: string, now: string) =>
					sentence(`${areas(n)} gick från ${then} till ${now}, en lägre klass: ${names}.`),
				oforandrad: (n: number) => sentence(`${areas(n)} hade samma klass i båda rapporterna.`),
				delad: (n: number, names: string) => sentence(`${areas(n)} delades: ${names}.`),
				divided: (whole: string, parts: readonly string[]) => `${whole} i ${list(parts)}`,
				throughDivision: (names: string, then: string, now: string) =>
					`Genom delningen gick ${names} från ${then} till ${now}.`,
				omklassad: (n: number, names: string, then: string, now: string) =>
					sentence(
						`${areas(n)} gick från ${then}, en klass som har avskaffats, till ${now}: ${names}. Det är en ändrad metod, inte en förbättring.`,
					),
				/** The same said of a comparison that goes back in time, where nothing can be said to have happened. */
				backwards: {
					ny: (n: number, names: string, from: number, to: number) =>
						sentence(`${areas(n)} fanns på listan ${to} men inte ${from}: ${names}.`),
					moved: (n: number, names: string, from: number, then: string, to: number, now: string) =>
						sentence(`${areas(n)} hade klassen ${now} ${to} och ${then} ${from}: ${names}.`),
					delad: (n: number, names: string, from: number, to: number) =>
						sentence(`${areas(n)} var odelade ${to} och delade ${from}: ${names}.`),
				},
				redrawn: (n: number, names: string) => sentence(`${areas(n)} fick en ny gräns: ${names}.`),
				notRedrawn: "Inget område fick en ny gräns.",
				redrawnUnknown: (years: readonly number[]) =>
					`Om gränserna ritades om är inte känt: Polisen har inte publicerat gränserna för ${list(years.map(String))}.`,
				source: (from: number, to: number, address: string) =>
					`Källa: Polismyndighetens lägesbilder ${from} och ${to}, sammanställda i Lägesbild, ${address}`,
				copy: "Kopiera texten",
				copied: "Texten är kopierad.",
				notCopied: "Texten kunde inte kopieras. Markera den och kopiera för hand.",
			},
			redrawn: {
				title: "Ny gräns",
				explanation: "Gränsen skiljer sig med mer än 1 procent av ytan. Klassen kan ändå vara densamma.",
			},
		},
		flow: {
			title: "Från rapport till rapport",
			hint: "Banden visar hur områdena rörde sig mellan klasserna, in på listan och ut från den. Peka på ett band eller gå mellan dem med piltangenterna; det som valts visas som jämförelse.",
			label: "Flöde mellan klasserna i de sex rapporterna",
			outside: "utanför listan",
			node: (year: number, name: string, count: number) => `${year}, ${name}: ${plural(count, "område", "områden")}`,
			band: (from: number, then: string, to: number, now: string) => `${from} ${then} → ${to} ${now}`,
			/** How many areas a band is: of a split, how many parts of how many. */
			count: (count: number) => plural(count, "område", "områden"),
			parts: (parts: number, wholes: number) =>
				`${plural(parts, "del", "delar")} av ${plural(wholes, "delat område", "delade områden")}`,
			nothing: "Peka på ett band för att se vilka områden det är.",
			asTable: "Samma siffror som tabell",
			columns: { reports: "Rapporter", then: "Klass då", now: "Klass sedan", count: "Antal", areas: "Områden" },
		},
		figures: {
			title: (year: number) => `Siffror ${year}`,
			titleOf: (from: number, to: number) => `Siffror ${from} och ${to}`,
			narrowed: "Siffrorna följer filtren.",
			facets: { regions: "Per polisregion", counties: "Per län", municipalities: "Per kommun" },
			caption: (place: string, year: number) => `${place}, rapporten ${year}`,
			captionOf: (place: string, from: number, to: number) => `${place}, rapporterna ${from} och ${to}`,
			all: "alla",
			empty: "Inget område i rapporten stämmer med filtren.",
		},
		outlines: {
			title: "Gränserna",
			show: "Visa gränserna över varandra",
			hide: "Visa bara den här gränsen",
			drawing: (name: string, published: number) => `${name}, gränsen från ${published}`,
			reports: (years: readonly number[]) => `Används för ${list(years.map(String))}`,
			assumed: (years: readonly number[]) => `Lånad för ${list(years.map(String))}`,
			common: (size: string, first: string, second: string) => `Gemensam yta: ${size}, ${first} och ${second}.`,
			shareOf: (share: number, published: number) => `${percent(share)} av gränsen från ${published}`,
			shareOfNamed: (share: number, name: string) => `${percent(share)} av ${name}`,
			apart: "Ingen gemensam yta.",
			only: "Polisen har bara publicerat en gräns för området.",
		},
		lineage: {
			title: "Delning",
			parent: (year: number) => `Del av, fram till delningen ${year}`,
			siblings: "Delar av samma område",
			parts: (year: number) => `Delades ${year} i`,
			inReport: (year: number, name: string) => `${sentence(name)} ${year}`,
		},
	};
}
