/** The words of the site: every language has all of them, counts agree with their nouns, and nothing is left blank. */
import { describe, expect, it } from "vitest";
import { DEFAULT_LOCALE, LOCALES } from "../../../src/domain/locale.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { loadWords } from "../../../src/i18n/languages.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { atlas, dataset } from "../../fixtures/atlas.ts";

/** Each message's place and kind: `list.title: function`. */
function shapeOf(value: unknown, place = ""): string[] {
	if (typeof value !== "object" || value === null) return [`${place}: ${typeof value}`];
	return Object.entries(value)
		.flatMap(([key, inner]) => shapeOf(inner, place === "" ? key : `${place}.${key}`))
		.toSorted();
}

function textsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("The two languages", () => {
	it("have the same messages, of the same kinds", () => {
		expect(shapeOf(en).length).toBeGreaterThan(100);
		expect(shapeOf(en)).toEqual(shapeOf(sv));
	});

	it("are found under their codes", async () => {
		expect((await loadWords("sv", "main")).unlisted).toBe("inte på listan");
		expect((await loadWords("en", "main")).unlisted).toBe("not on the list");
	});
});

describe.each(["share", "embed", "export", "area", "text"] as const)("In the part %s", (part) => {
	it("every language has the same words, of the same kinds", async () => {
		const { [DEFAULT_LOCALE]: first, ...others } = await loadWordsOfAll(part);
		expect(Object.values(others).map((words) => shapeOf(words))).toEqual(
			Object.values(others).map(() => shapeOf(first)),
		);
	});

	it.each(LOCALES)("no text of %s is blank or has a space too many", async (locale) => {
		expect(textsIn(await loadWords(locale, part)).filter((text) => text === "" || /^\s|\s$| {2}/.test(text))).toEqual(
			[],
		);
	});
});

describe.each([
	["Swedish", sv],
	["English", en],
])("In %s", (_, words) => {
	it("no text is blank or has a space too many", () => {
		expect(textsIn(words).filter((text) => text === "" || /^\s|\s$| {2}/.test(text))).toEqual([]);
	});

	it.each(atlas.reports)("the source of the report $year has no hole where a reference number is missing", (report) => {
		expect(words.area.reportSource(report.title, report.referenceNumber)).not.toMatch(
			/undefined|null|, *(dnr|ref)\.? *$/,
		);
	});

	it("every boundary version has a source in words", () => {
		const sources = dataset.boundaries.map(({ source, published }) => words.area.boundarySource(source, published));
		expect(sources.filter((text) => !/^(Gräns|Boundary): .{10,}$/.test(text) || text.includes("undefined"))).toEqual(
			[],
		);
	});

	it("every trend that the Police state has a word", () => {
		const trends = new Set(dataset.assessments.flatMap(({ trend }) => trend ?? []));
		expect(trends.size).toBe(4);
		expect([...trends].filter((trend) => !words.trends[trend])).toEqual([]);
	});
});

describe.each([
	["Swedish", sv, /^Ingen träff bland områdena på Polisens listor 2015–2025.*kan ligga i ett av områdena/, sv.unlisted],
	["English", en, /^No match among the areas on the Police lists 2015–2025.*may lie in one/, en.unlisted],
])("A search without a hit says in %s", (_, words, expected, unlisted) => {
	const text = words.search.nothing(atlas.span);

	it("that it has looked at the areas of these lists, and that a place may lie in one all the same", () => {
		expect(text).toMatch(expected);
	});

	it("nothing of a place that is not on the list", () => {
		expect(text).not.toContain(unlisted);
	});
});

describe("One is counted in Swedish as", () => {
	it.each([
		["1 utsatt", sv.classifications.utsatt.count(1)],
		["1 riskområde", sv.classifications.riskomrade.count(1)],
		["1 särskilt utsatt", sv.classifications.sarskilt_utsatt.count(1)],
		["1 nytt", sv.comparison.forwards.counts.ny(1, 2023, 2025)],
		["1 delat", sv.comparison.forwards.counts.delad(1, 2023, 2025)],
		["1 bedömt som mer utsatt", sv.comparison.forwards.counts.hojd(1, 2023, 2025)],
		["1 mer utsatt 2023", sv.comparison.backwards.counts.hojd(1, 2025, 2023)],
		["1 tidigare riskområde bedömt som utsatt", sv.comparison.forwards.counts.omklassad(1, 2023, 2025)],
		["1 del av ett delat område", sv.comparison.part.count(1)],
		["1 träff", sv.search.found(1)],
		["1 valt", sv.filters.chosen(1)],
		["1 område på Polisens lista 2019", sv.municipality.summary(2019, 1)],
		["Polisens lista hade 1 område 2015 och 2 områden 2017.", sv.comparison.sentences.total(2015, 1, 2017, 2)],
	])("%s", (expected, text) => {
		expect(text).toBe(expected);
	});
});

describe("One is counted in English as", () => {
	it.each([
		["1 vulnerable", en.classifications.utsatt.count(1)],
		["1 risk area", en.classifications.riskomrade.count(1)],
		["1 match", en.search.found(1)],
		["1 area on the 2019 Police list", en.municipality.summary(2019, 1)],
		["The Police list had 1 area in 2015 and 2 areas in 2017.", en.comparison.sentences.total(2015, 1, 2017, 2)],
	])("%s", (expected, text) => {
		expect(text).toBe(expected);
	});
});

describe("None is said as", () => {
	it.each([
		["Inget område på Polisens lista 2019", sv.municipality.summary(2019, 0)],
		["No area on the 2019 Police list", en.municipality.summary(2019, 0)],
		["0 träffar", sv.search.found(0)],
		["0 matches", en.search.found(0)],
	])("%s", (expected, text) => {
		expect(text).toBe(expected);
	});
});
