/** Counts per class: the published totals of all six reports, and the same under filters. */
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, sidesOf } from "../../../src/domain/change.ts";
import { filterChanges } from "../../../src/domain/filter.ts";
import { presentClasses, type Tally, tally, tallyFollowed, tallyPerReport } from "../../../src/domain/statistics.ts";
import { tallyByPlace } from "../../../src/domain/tally-by.ts";
import { atlas, only, period, year } from "../../fixtures/atlas.ts";
import { factRows, publishedTotals } from "../../fixtures/facts.ts";

describe("A tally", () => {
	it.each(publishedTotals)("of the report $year is the published $total", ({ year: inYear, total, byClass }) => {
		expect(tally(atlas.assessmentsIn(year(inYear)))).toEqual({ total, byClass });
	});

	it("of nothing is nought in every class", () => {
		expect(tally([])).toEqual({ total: 0, byClass: { utsatt: 0, riskomrade: 0, sarskilt_utsatt: 0 } });
	});
});

describe("The tallies of all reports", () => {
	it("are the published totals, oldest first", () => {
		const totals = tallyPerReport(atlas, only({})).map((one) => ({ year: one.year, ...one.tally }));
		expect(totals).toEqual(publishedTotals);
	});

	it("count only what the filters leave", () => {
		const expected = [2015, 2017, 2019, 2021, 2023, 2025].map(
			(inYear) => factRows.filter((row) => row.year === inYear && row.municipality === "Malmö").length,
		);
		const totals = tallyPerReport(atlas, only({ municipalities: ["malmo"] })).map((one) => one.tally.total);
		expect(totals).toEqual(expected);
	});

	it("count changes since the report before each", () => {
		const totals = tallyPerReport(atlas, only({ changes: ["ny"] })).map((one) => one.tally.total);
		expect(totals).toEqual([0, 8, 1, 3, 4, 1]);
	});
});

describe("The tallies of areas that are followed", () => {
	const totals = (...[from, to, choices]: [number, number, Parameters<typeof only>[0]]) =>
		tallyFollowed(atlas, period(to, from), only(choices)).map((one) => one.tally.total);

	it("are six in 2021 and none in 2023 for those that left the list between the two", () => {
		expect(totals(2021, 2023, { changes: ["borta"] }).slice(-3)).toEqual([6, 0, 0]);
	});

	it("count a whole once, where its parts are looked for, and its parts one by one", () => {
		expect(totals(2023, 2025, { changes: ["delad"], municipalities: ["stockholm"] })).toEqual([1, 1, 1, 1, 1, 3]);
		expect(totals(2025, 2023, { changes: ["delad"], municipalities: ["stockholm"] })).toEqual([1, 1, 1, 1, 1, 3]);
	});

	it("leave out the parts that the filters leave out", () => {
		const choices = { changes: ["delad"], classifications: ["utsatt"], municipalities: ["stockholm"] } as const;
		expect(totals(2023, 2025, choices)).toEqual([1, 1, 1, 1, 1, 1]);
	});

	it("are none at all where the report states no trend and one is asked for", () => {
		expect(totals(2021, 2023, { changes: ["ny"], trends: ["positive"] })).toEqual([]);
	});

	it("have in the two reports what the changes have on their two sides, whichever these are", () => {
		for (const from of atlas.years) {
			for (const to of atlas.years.filter((other) => other !== from)) {
				for (const kind of CHANGE_KINDS) {
					const filters = only({ changes: [kind] });
					const tallies = new Map(
						tallyFollowed(atlas, period(to, from), filters).map((one) => [one.year, one.tally.total]),
					);
					const sides = filterChanges(atlas, period(to, from), filters).map(sidesOf);
					expect([tallies.get(from), tallies.get(to)]).toEqual([
						sides.flatMap(({ then }) => then).length,
						sides.flatMap(({ now }) => now).length,
					]);
				}
			}
		}
	});
});

describe("The tallies of places", () => {
	it("read as the Police said in June 2019: 60 areas, 22 särskilt utsatta, in six of the seven regions", () => {
		const byRegion = tallyByPlace(atlas, atlas.assessmentsIn(year(2019)), "regions");
		const sum = (of: (one: Tally) => number) => [...byRegion.values()].reduce((total, one) => total + of(one), 0);
		expect({
			regions: byRegion.size,
			areas: sum(({ total }) => total),
			sarskiltUtsatta: sum(({ byClass }) => byClass.sarskilt_utsatt),
		}).toEqual({ regions: 6, areas: 60, sarskiltUtsatta: 22 });
	});

	it.each([
		["regions", "syd", "region", "Syd"],
		["counties", "skane-lan", "county", "Skåne län"],
		["municipalities", "malmo", "municipality", "Malmö"],
	] as const)("count %s: those of %s", (facet, id, column, name) => {
		const expected = factRows.filter((row) => row.year === 2023 && row[column] === name).length;
		expect(expected).toBeGreaterThan(0);
		expect(tallyByPlace(atlas, atlas.assessmentsIn(year(2023)), facet).get(id)?.total).toBe(expected);
	});
});

describe("The classes of a tally", () => {
	it("are those that are not empty, the strictest first", () => {
		expect(presentClasses(tally(atlas.assessmentsIn(year(2025))))).toEqual([
			{ classification: "sarskilt_utsatt", count: 19 },
			{ classification: "utsatt", count: 46 },
		]);
	});
});
