/**
 * What is said when the site cannot start. In both languages and apart from all other words, since it has to be at hand
 * where nothing else could be fetched.
 */
import type { Locale } from "../domain/locale.ts";

const sv = {
	title: "Uppgifterna kunde inte visas",
	network: "Uppgifterna kunde inte hämtas. Kontrollera nätet och försök igen.",
	damaged: "Uppgifterna kom fram skadade. Försök igen om en stund.",
	crash: "Något gick fel i sidan. Adressen är oförändrad, så ingenting av ditt val är förlorat.",
	language: "Språket kunde inte hämtas. Kontrollera nätet och försök igen.",
	/** Where the page's text is there already. */
	textRemains: "Texten nedan finns kvar.",
	retry: "Försök igen",
};

export type FailureWords = typeof sv;

const en: FailureWords = {
	title: "The data could not be shown",
	network: "The data could not be fetched. Check the network and try again.",
	damaged: "The data arrived damaged. Try again in a while.",
	crash: "Something went wrong in the page. The address is unchanged, so nothing of your choice is lost.",
	language: "The language could not be fetched. Check the network and try again.",
	textRemains: "The text below remains.",
	retry: "Try again",
};

export const FAILURE: Record<Locale, FailureWords> = { sv, en };
