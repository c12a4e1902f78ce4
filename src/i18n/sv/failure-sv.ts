/** What is said in Swedish when the site cannot start. It is at hand before anything has been fetched. */
import type { FailureWords } from "../failure-words.ts";

export const failure: FailureWords = {
	title: "Uppgifterna kunde inte visas",
	network: "Uppgifterna kunde inte hämtas. Kontrollera nätet och försök igen.",
	damaged: "Uppgifterna kom fram skadade. Försök igen om en stund.",
	textRemains: "Texten nedan finns kvar.",
	retry: "Försök igen",
};
