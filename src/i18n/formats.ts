/** Numbers, dates, lists and plural forms as each language writes them, by the platform's own Intl. */
import type { Locale } from "../domain/locale.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";

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
	/** "positiv eller negativ trend": what the last words have in common is said once. */
	either(items: readonly string[]): string;
	/** What stands between the items of a list of so many: ", " and " och ". */
	separators(count: number): string[];
	/** "Engelska" from "en". */
	language(code: string): string;
	plural(count: number, one: string, other: string): string;
	/** First letter large, for a sentence or a heading. */
	sentence(text: string): string;
}

/** `numerals`: the words for whole numbers from nought on, as far as they are written out. */
export function createFormats(locale: Locale, numerals: readonly string[] = []): Formats {
	const { tag } = LANGUAGE_NAMES[locale];
	const numbers = new Intl.NumberFormat(tag);
	const decimals = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
	const day = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
	const month = new Intl.DateTimeFormat(tag, { month: "long", year: "numeric", timeZone: "UTC" });
	const percents = new Intl.NumberFormat(tag, { style: "percent" });
	const lists = new Intl.ListFormat(tag, { type: "conjunction" });
	const alternatives = new Intl.ListFormat(tag, { type: "disjunction" });
	const plurals = new Intl.PluralRules(tag);
	const sentence = (text: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
	return {
		number: (value) => numbers.format(value),
		squareKilometres: (squareMetres) => `${decimals.format(squareMetres / 1e6)}\u00a0km²`,
		date: (iso) => (iso.length > "2015-12".length ? day : month).format(new Date(iso)),
		percent: (fraction) => (fraction > 0 && fraction < 0.01 ? `< ${percents.format(0.01)}` : percents.format(fraction)),
		numeral: (value) => numerals[value] ?? numbers.format(value),
		// The code itself where the platform has no name.
		language: (code) => sentence(new Intl.DisplayNames(tag, { type: "language" }).of(code) ?? code),
		list: (items) => lists.format(items),
		either: (items) => alternatives.format(withoutCommonEnd(items)),
		separators: (count) =>
			lists
				.formatToParts(Array.from({ length: count }, String))
				.flatMap(({ type, value }) => (type === "literal" ? [value] : [])),
		plural: (count, one, other) => `${numbers.format(count)} ${plurals.select(count) === "one" ? one : other}`,
		sentence,
	};
}

/** But for the last, which keeps it. */
function withoutCommonEnd(items: readonly string[]): string[] {
	const all = items.map((item) => item.split(" "));
	let common = 0;
	while (all.every((words) => words.length > common + 1 && words.at(-common - 1) === all[0]?.at(-common - 1))) common++;
	return all.map((words, i) => words.slice(0, i < all.length - 1 ? words.length - common : undefined).join(" "));
}
