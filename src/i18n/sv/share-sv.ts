/** The words of the dialog in which a view is passed on and taken along, in Swedish. They come with the dialog. */
import type { CitedReport } from "../cited-report.ts";
import { createFormats } from "../formats.ts";

const { plural, list } = createFormats("sv");

export const words = {
	tabs: { link: "Länk och hänvisning", image: "Bild", data: "Data", embed: "Bädda in" },
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
		copy: "Kopiera hänvisning med länk",
		copied: "Hänvisningen är kopierad.",
		notCopied: "Hänvisningen kunde inte kopieras. Markera texten och kopiera den själv.",
		text: (
			view: string,
			filters: string | undefined,
			reports: readonly CitedReport[],
			accessed: string,
			address: string,
		) =>
			`”${view}”${filters ? ` (${filters})` : ""}, Lägesbild. Källa: Polismyndigheten, ${list(
				reports.map(
					({ title, reference, published }) =>
						`”${title}”${reference ? `, dnr ${reference}` : ""} (publicerad ${published})`,
				),
			)}. Hämtad ${accessed}: ${address}`,
	},
	data: {
		all: (rows: number) => `Alla rapporter, ${plural(rows, "rad", "rader")}`,
		allIs: "En rad för varje område och rapport där området finns med.",
		allExcel: "Ladda ner alla rapporter, CSV för Excel",
		allPlain: "Ladda ner alla rapporter, CSV",
		shown: "Det som visas",
		report: (count: number, year: number) => `${plural(count, "område", "områden")} i rapporten ${year}.`,
		comparison: (count: number, from: number, to: number) =>
			`${plural(count, "område", "områden")} i jämförelsen mellan rapporterna ${from} och ${to}.`,
		place: (count: number) =>
			`Platsen i ${plural(count, "rapport", "rapporter")}: område, klass och avstånd till gränsen.`,
		area: (name: string, count: number) =>
			`${name} i alla rapporter, med de områden som det har varit en del av eller delats i: ${plural(count, "rad", "rader")}.`,
		nothing: "Inget område stämmer med filtren, så det finns inget att ladda ner.",
		excel: "Ladda ner CSV för Excel",
		plain: "Ladda ner CSV",
		geojson: "Ladda ner GeoJSON",
		allData: "Ladda ner allt (zip)",
		failed:
			"Filen kunde inte göras, eftersom det som behövs inte kunde hämtas. Kontrollera internetanslutningen och försök igen.",
		everything: "Hela underlaget",
		everythingIs: (reports: number, boundaries: number) =>
			`${plural(reports, "rapport", "rapporter")} och ${plural(boundaries, "gränsversion", "gränsversioner")}, med kolumnbeskrivning, källor och villkor.`,
		forms:
			"CSV för Excel har semikolon och decimalkomma, som Excel med svenska inställningar väntar sig. Den andra har komma och decimalpunkt.",
		inside: "I varje fil står vilken rapport och gräns som gäller, vad uppgifterna inte visar och var de kommer ifrån.",
	},
	image: {
		is: "Kartan med rubrik, teckenförklaring och källa i bilden.",
		moved: "Bilden visar den del av kartan som du har flyttat den till.",
		format: "Format",
		/** `size`: "1200 × 675", of a sheet with its name before it. */
		formats: {
			wide: (size: string) => `Bred, för nyheter (${size})`,
			upright: (size: string) => `Stående, för telefon (${size})`,
			a4: (size: string) => `Liggande ark, för tryck (${size})`,
		},
		size: (width: number, height: number) => `${width} × ${height}`,
		png: "Spara bild (PNG)",
		svg: "Spara bild (SVG)",
		svgIs: "SVG går att förstora och ändra i ett ritprogram. I den är bakgrunden enklare ritad.",
		flow: {
			save: "Spara flödet (SVG)",
			is: "Diagrammet på sidan, över flödet mellan klasserna.",
			source: (span: string) => `Källa: Polismyndigheten, rapporterna ${span}. Bearbetning: Lägesbild.`,
		},
		preview: "Så här ser den ut",
		drawing: "Bilden ritas …",
		making: "Bilden görs …",
		failed: "Bilden kunde inte göras, eftersom det som behövs inte kunde hämtas. Försök igen om en stund.",
		areas: (names: string) => `Områden: ${names}`,
		alternative: {
			title: "Bilden i ord",
			is: "För den som inte ser bilden: ange texten som alternativtext där du visar den.",
			copy: "Kopiera texten",
			copied: "Texten är kopierad.",
			notCopied: "Texten kunde inte kopieras. Markera den och kopiera den själv.",
			begins: (title: string) => `Karta: ${title}.`,
		},
		caveat: "Klassen är Polisens bedömning av området, inte av dem som bor där.",
		source: (reports: readonly CitedReport[]) =>
			`Källa: Polismyndigheten, ${list(reports.map(({ title, published }) => `”${title}” (${published})`))}.`,
		madeWith: (address: string) => `Lägesbild: ${address}`,
	},
	embed: {
		is: "Kartan som en ruta på en annan webbplats, med källa och länk hit.",
		report: "Rapport",
		reports: {
			newest: "Alltid den nyaste",
			fixed: (years: readonly number[]) => `Alltid ${years.join("–")}`,
		},
		language: "Språk",
		theme: "Utseende",
		themes: { device: "Samma som enheten", light: "Ljust", dark: "Mörkt" },
		height: "Höjd i bildpunkter",
		heightRange: (least: number, most: number) => `Höjden är mellan ${least} och ${most} bildpunkter.`,
		/** `typed`: what is no height, or none that is allowed; the frame has the one before. */
		heightKept: (typed: string, height: number) => `Höjden ”${typed}” går inte. Rutan är ${height} bildpunkter hög.`,
		comparison: "En jämförelse visar alltid de rapporter som den gäller.",
		onlyMap: "Rutan visar kartan, även när du har valt tabell eller siffror här.",
		preview: "Så här ser den ut",
		code: "Kod",
		copy: "Kopiera koden",
		copied: "Koden är kopierad.",
		notCopied: "Koden kunde inte kopieras. Den är markerad, så att du kan kopiera den själv.",
	},
	saved: (file: string) => `Filen ${file} är sparad.`,
};
