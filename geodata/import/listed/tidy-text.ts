/** Texts as the facts have them: the Police's words, slips included, without what only a keyboard left behind. */

/** Single blanks, one on either side of a stroke, none around: "Hallunda/ Norsborg " → "Hallunda / Norsborg". */
export function tidyText(text: string): string {
	return text
		.normalize("NFC")
		.replace(/\p{Cf}/gu, "")
		.replace(/\s*\/\s*/g, " / ")
		.replace(/\s+/g, " ")
		.trim();
}

/** Of "Lokalpolisområde Botkyrka", "LPO Botkyrka", "Polisregion Stockholm" and "Region Stockholm" the name alone. */
export function withoutKind(text: string): string {
	return tidyText(text).replace(/^(lokalpolisområde|lpo|polisområde|po|polisregion|region)\s+/i, "");
}
