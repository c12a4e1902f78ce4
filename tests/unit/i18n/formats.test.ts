/** Numbers, dates, lists and plural forms as each language writes them. */
import { describe, expect, it } from "vitest";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";

const [swedish, english] = [sv.format, en.format];

describe("In Swedish", () => {
	it("a size is in square kilometres with a decimal comma", () => {
		expect(swedish.squareKilometres(1_234_567)).toBe("1,23\u00a0km²");
	});

	it("a small size keeps its two decimals", () => {
		expect(swedish.squareKilometres(98_000)).toBe("0,10\u00a0km²");
	});

	it("thousands stand apart", () => {
		expect(swedish.number(12_345)).toBe("12\u00a0345");
	});

	it("a day is written out", () => {
		expect(swedish.date("2019-06-03")).toBe("3 juni 2019");
	});

	it("a month is written out", () => {
		expect(swedish.date("2015-12")).toBe("december 2015");
	});

	it("a share is in whole per cent, and what is not nought never nought", () => {
		expect([0.395, 0, 0.004].map(swedish.percent)).toEqual(["40\u00a0%", "0\u00a0%", "< 1\u00a0%"]);
	});

	it("a small number is a word, a large one a figure", () => {
		expect([0, 1, 12, 13].map(swedish.numeral)).toEqual(["noll", "ett", "tolv", "13"]);
	});

	it("a list ends in och", () => {
		expect(swedish.list(["Hjulsta", "Rinkeby", "Tensta"])).toBe("Hjulsta, Rinkeby och Tensta");
	});

	it.each([
		[["positiv trend", "negativ trend"], "positiv eller negativ trend"],
		[["positiv trend 2025", "negativ trend 2025"], "positiv eller negativ trend 2025"],
		[["ny på listan", "bedömt som mer utsatt"], "ny på listan eller bedömt som mer utsatt"],
		[["trend", "trend"], "trend eller trend"],
		[["samma klass"], "samma klass"],
	])("of alternatives what they end in alike is said once: %j", (names, expected) => {
		expect(swedish.either(names)).toBe(expected);
	});

	it("between the items of a list stand commas and, before the last, och", () => {
		expect([1, 2, 3].map(swedish.separators)).toEqual([[], [" och "], [", ", " och "]]);
	});

	it("a language has its Swedish name", () => {
		expect(["sv", "en"].map(swedish.language)).toEqual(["Svenska", "Engelska"]);
	});

	it.each([
		[0, "0 områden"],
		[1, "1 område"],
		[2, "2 områden"],
		[60, "60 områden"],
	])("%i counts as %s", (count, expected) => {
		expect(swedish.plural(count, "område", "områden")).toBe(expected);
	});

	it("a sentence begins with a capital, also Å, Ä and Ö", () => {
		expect(swedish.sentence("ändrad metod")).toBe("Ändrad metod");
		expect(swedish.sentence("")).toBe("");
	});
});

describe("In English", () => {
	it("a size is in square kilometres with a decimal point", () => {
		expect(english.squareKilometres(1_234_567)).toBe("1.23\u00a0km²");
	});

	it("a day is written out, day before month", () => {
		expect(english.date("2019-06-03")).toBe("3 June 2019");
	});

	it("a month is written out", () => {
		expect(english.date("2015-12")).toBe("December 2015");
	});

	it("a list ends in and", () => {
		expect(english.list(["Hjulsta", "Rinkeby", "Tensta"])).toMatch(/^Hjulsta, Rinkeby,? and Tensta$/);
	});

	it("a language has its English name", () => {
		expect(["sv", "en"].map(english.language)).toEqual(["Swedish", "English"]);
	});

	it.each([
		[0, "0 areas"],
		[1, "1 area"],
		[21, "21 areas"],
	])("%i counts as %s", (count, expected) => {
		expect(english.plural(count, "area", "areas")).toBe(expected);
	});
});
