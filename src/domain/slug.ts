/** Folding of letters: for addresses that stay, and for a search that does not mind how å, ä and ö are typed. */

/** Lower case without diacritics and what nobody sees, such as soft hyphens: "Järva", "JARVA" and "jarva" are alike. */
export function fold(text: string): string {
	return text
		.normalize("NFD")
		.replace(/[\p{Mn}\p{Cf}]/gu, "")
		.toLowerCase();
}

/**
 * How a word of an address is read, as typed and pasted ones come: " Jämför," → "jamfor", "2017–2019)" → "2017-2019". What
 * stands around it goes, and one hyphen stands for any signs within; no letter and no digit is lost.
 */
export function foldWord(text: string): string {
	return fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

/** The part of an address that stands for a name: "Öst" → "ost", "Västra Götalands län" → "vastra-gotalands-lan". */
export function slugOf(name: string): string {
	return fold(name)
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}
