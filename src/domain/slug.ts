/** Folding of letters: for addresses that stay, and for a search that does not mind how å, ä and ö are typed. */

/** Lower case without diacritics, so that "Järva", "JARVA" and "jarva" are alike. */
export function fold(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{Mn}/gu, "")
		.toLowerCase();
}

/** The part of an address that stands for a name: "Öst" → "ost", "Västra Götalands län" → "vastra-gotalands-lan". */
export function slugOf(name: string): string {
	return fold(name)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
