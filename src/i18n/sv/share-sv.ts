/** The words of the dialog in which a view is passed on and taken along, in Swedish. They come with the dialog. */
import type { CitedReport } from "../cited-report.ts";
import { createFormats } from "../formats.ts";

const { plural, list } = createFormats("sv");

export const words = {
	link: {
		title: "Länk till det som visas",
		address: "Adress",
		shareable: "Länken leder till samma rapport även när en nyare har kommit.",
		share: "Dela …",
		copy: "Kopiera länken",
		copied: "Länken är kopierad.",
		notCopied: "Länken kunde inte kopieras. Den är markerad, så att du kan kopiera den själv.",
	},
	citation: {
		title: "Hänvisning",
		copy: "Kopiera hänvisning",
		copied: "Hänvisningen är kopierad.",
		notCopied: "Hänvisningen kunde inte kopieras. Markera texten och kopiera den själv.",
		text: (view: string, filters: string | undefined, reports: readonly CitedReport[], read: string, address: string) =>
			`”${view}”${filters ? ` (${filters})` : ""}, Lägesbild. Efter Polismyndigheten: ${list(
				reports.map(
					({ title, reference, published }) =>
						`”${title}”${reference ? `, dnr ${reference}` : ""} (publicerad ${published})`,
				),
			)}. Läst ${read}: ${address}`,
	},
	data: {
		title: "Data",
		report: (count: number, year: number) =>
			`Det som visas: ${plural(count, "område", "områden")} i rapporten ${year}.`,
		comparison: (count: number, from: number, to: number) =>
			`Det som visas: ${plural(count, "område", "områden")}, med vad som ändrades från ${from} till ${to}.`,
		area: (name: string, count: number) =>
			`${name} i alla rapporter, med området som det har hört till eller delats i: ${plural(count, "rad", "rader")}.`,
		nothing: "Inget område stämmer med filtren, så det finns inget att ladda ner.",
		excel: "CSV för Excel",
		plain: "CSV",
		geojson: "GeoJSON",
		allData: "Allt som zip",
		failed:
			"Filen kunde inte göras, eftersom det som behövs inte kunde hämtas. Kontrollera internetanslutningen och försök igen.",
		everythingIs: (reports: number, drawings: number) =>
			`Hela underlaget: ${reports} rapporter och ${drawings} gränser, med kolumnbeskrivning, källor och villkor.`,
		forms:
			"CSV för Excel har semikolon och decimalkomma, som Excel med svenska inställningar väntar sig. Den andra har komma och decimalpunkt.",
		inside:
			"Varje fil säger själv vilken rapport och gräns som gäller, vad den inte säger och var uppgifterna kommer ifrån.",
	},
	image: {
		title: "Bild av kartan",
		is: "Kartan som den står, med rubrik, teckenförklaring och källa i bilden (PNG).",
		sizes: { 1: "Vanlig storlek", 2: "Dubbel storlek, för tryck" },
		otherLayout: "Bilden görs av kartan. Välj Karta överst på sidan först.",
		noMap: "Bilden görs av kartan, och den är inte ritad.",
		making: "Bilden görs …",
		failed: "Bilden kunde inte göras. Försök igen om en stund.",
		caveat: "Klasserna är Polisens bedömning av områden, inte av människor.",
		source: (reports: readonly CitedReport[]) =>
			`Källa: Polismyndigheten, ${list(reports.map(({ title, published }) => `”${title}” (${published})`))}.`,
		madeWith: (address: string) => `Lägesbild: ${address}`,
	},
	embed: {
		title: "Bädda in",
		is: "Kartan som en ruta i en annan webbplats, med källa och länk hit.",
		make: "Gör koden",
		report: "Rapport",
		reports: {
			newest: "Alltid den nyaste",
			fixed: (years: readonly number[]) => `Alltid ${years.join("–")}`,
		},
		language: "Språk",
		theme: "Utseende",
		themes: { device: "Som enheten", light: "Ljust", dark: "Mörkt" },
		height: "Höjd i bildpunkter",
		heightRange: (least: number, most: number) => `Höjden är mellan ${least} och ${most} bildpunkter.`,
		comparison: "En jämförelse visar alltid de rapporter som den gäller.",
		onlyMap: "I rutan visas kartan, även när tabellen eller siffrorna är framme här.",
		preview: "Så här ser den ut",
		code: "Kod",
		copy: "Kopiera koden",
		copied: "Koden är kopierad.",
		notCopied: "Koden kunde inte kopieras. Den är markerad, så att du kan kopiera den själv.",
	},
	paper: { title: "Utskrift", is: "En sida, stående eller liggande, utan knappar." },
	saved: (file: string) => `Filen ${file} är sparad.`,
};
