/** The counts that stand in the facts' own prose are those that the data gives: a text that goes stale is found here. */
import { describe, expect, it } from "vitest";
import { KNOWN_M2 } from "../../geodata/checks/overlaps.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import { changes } from "../../src/domain/change.ts";
import { ABOLITION, type Classification, classificationsIn } from "../../src/domain/classification.ts";
import type { ReportYear } from "../../src/domain/dataset.ts";
import { LOCALES } from "../../src/domain/locale.ts";
import { findRedrawn, REDRAWN_SHARE } from "../../src/domain/redrawing.ts";
import { messages } from "../fixtures/words.ts";
import { datasetOf, realFiles, textOf } from "./real-facts.ts";

const files = realFiles();
const atlas = createAtlas(datasetOf(files));

function countOf(year: ReportYear, classification?: Classification): number {
	const listed = atlas.assessmentsIn(year);
	return listed.filter((each) => classification === undefined || each.classification === classification).length;
}

/** Every number of a text, in figures or, from two on, in words: one is an article too. */
function numbersIn(text: string, locale: (typeof LOCALES)[number]): number[] {
	const numerals = Array.from({ length: 13 }, (_, number) => messages[locale].format.numeral(number));
	const found = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
	return found.flatMap((word) => {
		const number = /^\d/.test(word) ? Number(word) : numerals.indexOf(word);
		return number > 1 || /^\d/.test(word) ? [number] : [];
	});
}

/** What a report's finding may count: its own areas and those of the report before, what was split since, and who contributed. */
function countsOf(year: ReportYear): Set<number> {
	const before = atlas.previous(year);
	const years = [year, ...(before === undefined ? [] : [before])];
	const split = before === undefined ? [] : changes(atlas, before, year).filter(({ kind }) => kind === "delad");
	return new Set([
		...years,
		// The year that the report's own trends are counted from.
		year - 1,
		...years.flatMap((each) => [countOf(each), ...classificationsIn(each).map((name) => countOf(each, name))]),
		...(before === undefined ? [] : [Math.abs(countOf(year) - countOf(before))]),
		...[split.length, split.flatMap(({ parts }) => parts).length],
		atlas.report(year).localPoliceAreas ?? year,
	]);
}

describe.each(LOCALES)("In %s", (locale) => {
	it.each(atlas.years)("the finding of %i counts nothing that its report does not have", (year) => {
		const text = atlas.report(year).finding[locale].replace(/två tredjedelar|two thirds/, "");
		expect(numbersIn(text, locale).filter((number) => !countsOf(year).has(number))).toEqual([]);
	});

	it("what changed when a category was abolished counts what the two reports have", () => {
		const change = atlas.definitions.changes.find(({ year }) => year === ABOLITION.year);
		const to = change?.year;
		const from = to && atlas.previous(to);
		if (change === undefined || from === undefined || to === undefined) throw new Error("Nothing is said of it");
		const between = changes(atlas, from, to);
		const split = between.filter(({ kind }) => kind === "delad");
		const parts = split.flatMap((change) => change.parts);
		const inBoth = between.filter(({ then, now }) => then && now);
		const abolished = between.filter(({ kind }) => kind === "omklassad");
		const splitRiskAreas = split.filter(({ then }) => then?.classification === "riskomrade");
		const splitSevere = split.filter(({ then }) => then?.classification === "sarskilt_utsatt");
		const partsOfSevere = splitSevere.flatMap((change) => change.parts);
		const severeParts = partsOfSevere.filter(({ classification }) => classification === "sarskilt_utsatt");
		expect(numbersIn(change.text[locale], locale).toSorted((a, b) => a - b)).toEqual(
			[
				...[from, to],
				classificationsIn(to).length,
				...[countOf(from, "riskomrade"), abolished.length + splitRiskAreas.flatMap((change) => change.parts).length],
				splitRiskAreas.length,
				...[split.length, parts.length, countOf(from), countOf(to)],
				...[countOf(to, "sarskilt_utsatt"), countOf(from, "sarskilt_utsatt")],
				...[splitSevere.length, partsOfSevere.length],
				...[severeParts.length, partsOfSevere.length - severeParts.length],
				...[inBoth.length, findRedrawn(atlas, between).length, REDRAWN_SHARE * 100],
			].toSorted((a, b) => a - b),
		);
	});
});

it("A class was abolished by the report after the last that used it", () => {
	const { classification, lastUsed, year } = ABOLITION;
	const users = atlas.years.filter((each) => countOf(each, classification) > 0);
	expect(users.at(-1)).toBe(lastUsed);
	expect(atlas.years[atlas.years.indexOf(users.at(-1) ?? atlas.newest) + 1]).toBe(year);
});

it("The note beside the files counts the overlap that is known, in the report that has both boundaries", () => {
	const note = textOf(files, "data/README.txt");
	const [[pair = "", squareMetres = 0] = []] = [...KNOWN_M2];
	const both = atlas.years.find((each) =>
		pair
			.split(" ")
			.every((id) => atlas.assessmentsIn(each).some((a) => a.boundary === id && a.boundaryBasis === "published")),
	);
	for (const locale of LOCALES) {
		expect(note.replace(/\s+/g, " ")).toMatch(
			new RegExp(
				`${messages[locale].format.number(squareMetres).replace(/\s/, " ")} (kvadratmeter|square metres) .{1,20} ${both}\\.`,
			),
		);
	}
});
