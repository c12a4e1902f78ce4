/** Where an area lies, in a sentence without a full stop: "3,1 km nordväst om Linköpings centrum, vid hållplatsen Skäggetorp centrum". */
import type { Location } from "../domain/dataset.ts";
import type { Locale } from "../domain/locale.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import type { AreaWords } from "../i18n/words.ts";

/** Nearer than this to the middle of a town is in it, and no direction from it. In metres. */
const CENTRAL_M = 500;

export function locationSentence(location: Location, locale: Locale, words: AreaWords): string {
	const { town, metres, direction, stops } = location;
	const place =
		metres < CENTRAL_M
			? words.central(town)
			: words.from(distanceText(metres, locale), words.directions[direction], town);
	return place + (stops ? words.at[stops.kind](stops.names) : "");
}

/** Below a kilometre in hundreds of metres, else in kilometres with one decimal; a line does not break within it. */
function distanceText(metres: number, locale: Locale): string {
	const hundreds = Math.round(metres / 100);
	const inUnit = (unit: string, value: number, decimals: number) =>
		new Intl.NumberFormat(LANGUAGE_NAMES[locale].tag, { style: "unit", unit, minimumFractionDigits: decimals }).format(
			value,
		);
	const text = hundreds < 10 ? inUnit("meter", 100 * hundreds, 0) : inUnit("kilometer", hundreds / 10, 1);
	return text.replace(" ", "\u00a0");
}
