/** The words of an embedded view, in Swedish. They come with it. */
export const words = {
	open: "Öppna i Lägesbild",
	/** For those who hear it: it leaves the page that they are on. */
	openLabel: (title: string) => `Öppna i Lägesbild: ${title} (ny flik)`,
	newer: (year: number) => `Det finns en nyare rapport: ${year}`,
	/** Short, since it has half a line: the report's own title is a step away. */
	source: (years: readonly number[]) => `Källa: Polismyndigheten, ${years.join(" och ")}`,
	map: {
		cooperation: {
			control: "Håll ner Ctrl och rulla för att zooma i kartan",
			command: "Håll ner ⌘ och rulla för att zooma i kartan",
			touch: "Flytta kartan med två fingrar",
		},
		hint: "Flytta kartan med piltangenterna, zooma med plus och minus. Enter öppnar området under korset.",
		notDrawn: "Kartan kan inte ritas här. Det den visar står under den.",
		contextLost: "Kartan tappade kontakten med grafikkortet. Den kommer tillbaka av sig själv.",
	},
};
