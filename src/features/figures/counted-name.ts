/** What the figures count: the areas of one class by its name, or areas. */
import type { Messages } from "../../i18n/words.ts";
import type { Breakdown } from "../../state/view.ts";

export function countedName(words: Messages, counted: Breakdown["counted"]): string {
	return counted === null ? words.figures.areas : words.classifications[counted].plural;
}
