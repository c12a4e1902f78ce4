/** Numbers, dates, lists and plural forms as each language writes them, by the platform's own Intl. */
import type { Locale } from "../domain/locale.ts";

const TAGS = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Locale, string>;

/** From nought to twelve; in Swedish as they stand before "område". */
const NUMERALS: Record<Locale, readonly string[]> = {
	sv: "noll ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
	en: "no one two three four five six seven eight nine ten eleven twelve".split(" "),
};

export interface Formats {
	number(value: number): string;
	/** Square kilometres with two decimals, from square metres: "1,23 km²". */
	squareKilometres(squareMetres: number): string;
	/** "3 juni 2019" from "2019-06-03", "december 2015" from "2015-12". */
	date(iso: string): string;
	/** "40 %" from 0.4, whole per cent; what is not nought is never written as nought. */
	percent(fraction: number): string;
	/** Small numbers in words, as a running text has them: "två", "tretton" stays "13". */
	numeral(value: number): string;
	list(items: readonly string[]): string;
	plural(count: number, one: string, other: string): string;
	/** First letter large, for a sentence or a heading. */
	sentence(text: string): string;
}

export function createFormats(locale: Locale): Formats {
	const tag = TAGS[locale];
	const numbers = new Intl.NumberFormat(tag);
	const decimals = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
	const month = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
	const percents = new Intl.NumberFormat(tag, { style: "percent" });
	const lists = new Intl.ListFormat(tag, { type: "conjunction" });
	const plurals = new Intl.PluralRules(tag);
	return {
		number: (value) => numbers.format(value),
		squareKilometres: (squareMetres) => `${decimals.format(squareMetres / 1e6)}\u00a0km²`,
		date: (iso) => (iso.length > "2015-12".length ? day : month).format(new Date(iso)),
		percent: (fraction) => (fraction > 0 && fraction < 0.01 ? `< ${percents.format(0.01)}` : percents.format(fraction)),
		numeral: (value) => NUMERALS[locale][value] ?? numbers.format(value),
		list: (items) => lists.format(items),
		plural: (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === "one" ? one : other}`,
		sentence: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
	};
}
