/** What is said in Swedish when the site cannot start. It is at hand before anything has been fetched. */
import type { FailureWords } from "../failure-words.ts";

export const failure: FailureWords = {
	title: "Uppgifterna kunde inte visas",
	network: "Uppgifterna kunde inte hämtas. Kontrollera internetanslutningen och försök igen.",
	damaged: "Uppgifterna kom fram skadade. Försök igen om en stund.",
	tooOld: "Webbläsaren är för gammal för den här sidan. Uppdatera den, eller öppna sidan i en annan webbläsare.",
	textRemains: "Texten nedan finns kvar.",
	retry: "Försök igen",
	newVersion:
		"Det finns en ny version av sidan, och allt i den gamla går inte längre att hämta. Ladda om sidan för att fortsätta.",
	reload: "Ladda om",
};
