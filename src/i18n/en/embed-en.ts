/** The words of an embedded view, in English. */
import type { EmbedWords } from "../words.ts";

export const words: EmbedWords = {
	open: "Open in Lägesbild",
	openLabel: (title) => `Open in Lägesbild: ${title} (new tab)`,
	newer: (year) => `There is a newer report: ${year}`,
	source: (years) => `Source: Swedish Police, ${years.join(" and ")}`,
	map: {
		cooperation: {
			control: "Hold Ctrl and scroll to zoom the map",
			command: "Hold ⌘ and scroll to zoom the map",
			touch: "Move the map with two fingers",
		},
		hint: "Move the map with the arrow keys, zoom with plus and minus. Enter opens the area under the cross.",
		notDrawn: "The map cannot be drawn here. What it shows is said below it.",
		contextLost: "The map lost contact with the graphics card. It will come back by itself.",
	},
};
