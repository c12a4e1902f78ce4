/** Which areas the filters leave, checked against the tables that the dataset is made of. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changes, sidesOf } from "../../../src/domain/change.ts";
import type { Assessment } from "../../../src/domain/dataset.ts";
import {
	type Filters,
	filterAreas,
	filterChanges,
	filterRemoved,
	isFiltering,
	liesWithin,
	NO_FILTERS,
	partsLeft,
} from "../../../src/domain/filter.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { area, assessed, atlas, idsOf, only, period, year } from "../../fixtures/atlas.ts";
import { areasWhere } from "../../fixtures/facts.ts";

const left = (inYear: number, ...filters: Parameters<typeof only>) =>
	idsOf(filterAreas(atlas, period(inYear), only(...filters)));

describe("Filters leave", () => {
	it("the riskområden of Syd in 2019", () => {
		const expected = areasWhere(
			(row) => row.year === 2019 && row.region === "Syd" && row.classification === "riskomrade",
		);
		expect(expected).not.toEqual([]);
		expect(left(2019, { regions: ["syd"], classifications: ["riskomrade"] })).toEqual(expected);
	});

	it("every area of a report where nothing is chosen", () => {
		expect(left(2021, {})).toEqual(areasWhere((row) => row.year === 2021));
	});

	it("either of two regions", () => {
		const expected = areasWhere((row) => row.year === 2023 && ["Mitt", "Öst"].includes(row.region));
		expect(left(2023, { regions: ["mitt", "ost"] })).toEqual(expected);
	});

	it("a municipality's areas of two classes", () => {
		const expected = areasWhere(
			(row) => row.year === 2017 && row.municipality === "Göteborg" && row.classification !== "sarskilt_utsatt",
		);
		expect(left(2017, { municipalities: ["goteborg"], classifications: ["utsatt", "riskomrade"] })).toEqual(expected);
	});

	it("a county's areas", () => {
		const expected = areasWhere((row) => row.year === 2025 && row.county === "Skåne län");
		expect(left(2025, { counties: ["skane-lan"] })).toEqual(expected);
	});

	it("nothing where a region and a municipality of another are both chosen", () => {
		expect(left(2019, { regions: ["syd"], municipalities: ["stockholm"] })).toEqual([]);
	});

	it.each([2015, 2017, 2019, 2021, 2023, 2025])("nothing of Nord in %i", (inYear) => {
		expect(left(inYear, { regions: ["nord"] })).toEqual([]);
	});

	it("the areas in alphabetical order, å, ä and ö last", () => {
		const names = filterAreas(atlas, period(2023), only({ municipalities: ["eskilstuna"] })).map(({ name }) => name);
		expect(names).toEqual(["Fröslunda", "Skiftinge", "Årby"]);
	});
});

describe("A filter on changes leaves", () => {
	it("what is new since the report before", () => {
		expect(left(2023, { changes: ["ny"] })).toEqual(["arby", "hagalund", "hageby", "saltskog"]);
	});

	it("what is new since the report that is compared with", () => {
		const new2021 = ["arby", "fisksatra", "grantorp-visattra", "hagalund", "hageby", "saltskog", "sigtuna-valsta"];
		expect(idsOf(filterAreas(atlas, period(2023, 2019), only({ changes: ["ny"] })))).toEqual(new2021);
	});

	it("the parts of what was split", () => {
		expect(left(2017, { changes: ["delad"] })).toEqual(["alby", "fittja"]);
	});

	it("the new and the raised together", () => {
		expect(left(2021, { changes: ["ny", "hojd"] })).toEqual([
			"fisksatra",
			"grantorp-visattra",
			"kronogarden-lextorp-norra",
			"sigtuna-valsta",
		]);
	});

	it("nothing that the report no longer lists", () => {
		expect(left(2019, { changes: ["borta"] })).toEqual([]);
	});

	it("nothing of the first report, which has none before it", () => {
		expect(left(2015, { changes: ["ny", "oforandrad", "hojd"] })).toEqual([]);
	});
});

describe("What has left the list", () => {
	const gone = (inYear: number, ...filters: Parameters<typeof only>) =>
		filterRemoved(atlas, period(inYear), only(...filters));

	it("by 2019 is Hageby and Smedby, as 2017 listed them", () => {
		expect(gone(2019, {}).map(({ name, year }) => ({ name, year }))).toEqual([
			{ name: "Hageby", year: 2017 },
			{ name: "Smedby", year: 2017 },
		]);
	});

	it("is none before the first report", () => {
		expect(gone(2015, {})).toEqual([]);
	});

	it("is left by filters on its place", () => {
		expect(idsOf(gone(2019, { regions: ["ost"] }))).toEqual(["hageby"]);
	});

	it("is left by filters on the class it had", () => {
		const had = areasWhere((row) => row.year === 2021 && row.classification === "riskomrade");
		const expected = idsOf(gone(2023, {})).filter((id) => had.includes(id));
		expect(idsOf(gone(2023, { classifications: ["riskomrade"] }))).toEqual(expected);
	});

	it("is left out where only other changes are asked for", () => {
		expect(gone(2019, { changes: ["ny"] })).toEqual([]);
	});

	it("is what was new, when a comparison goes back in time", () => {
		expect(idsOf(filterRemoved(atlas, period(2017, 2019), NO_FILTERS))).toEqual(["storvreten"]);
	});
});

describe("An area lies within", () => {
	it.each([
		["its region", { regions: ["syd"] }, true],
		["its county and municipality", { counties: ["skane-lan"], municipalities: ["malmo"] }, true],
		["anywhere", {}, true],
		["no other region", { regions: ["vast"] }, false],
		["no other municipality of its region", { regions: ["syd"], municipalities: ["vaxjo"] }, false],
	])("%s", (_, filters, expected) => {
		expect(liesWithin(atlas, only(filters), area("rosengard"))).toBe(expected);
	});

	it("its region whatever class is asked for", () => {
		expect(liesWithin(atlas, only({ classifications: ["riskomrade"] }), area("rosengard"))).toBe(true);
	});
});

describe("Filters", () => {
	it("restrict nothing at first", () => {
		expect(isFiltering(NO_FILTERS)).toBe(false);
	});

	it.each([{ regions: ["nord"] }, { classifications: ["utsatt"] }, { changes: ["ny"] }] as const)(
		"with %o restrict something",
		(choices) => {
			expect(isFiltering(only(choices))).toBe(true);
		},
	);
});

describe("A filter on the earlier class leaves", () => {
	it("what had that class in the report before", () => {
		expect(left(2019, { formerClassifications: ["sarskilt_utsatt"], classifications: ["riskomrade"] })).toEqual([
			"gardsten",
		]);
	});

	it("the parts of what had it", () => {
		const expected = ["geneta", "hjulsta", "lina", "rinkeby", "ronna", "tensta"];
		expect(left(2025, { formerClassifications: ["sarskilt_utsatt"], changes: ["delad"] })).toEqual(expected);
	});

	it("a whole, one of whose parts had it, on the way back", () => {
		const filters = only({ formerClassifications: ["utsatt"], changes: ["delad"] });
		expect(idsOf(filterAreas(atlas, period(2023, 2025), filters))).toHaveLength(4);
	});

	it("nothing that is new", () => {
		expect(left(2019, { formerClassifications: ["utsatt"], changes: ["ny"] })).toEqual([]);
	});

	it("of what is gone, by the class that it had, since it has none now", () => {
		const gone = (classification: "utsatt" | "riskomrade") =>
			idsOf(filterRemoved(atlas, period(2019), only({ classifications: [classification] })));
		expect(gone("utsatt")).toEqual(["hageby", "smedby"]);
		expect(gone("riskomrade")).toEqual([]);
	});

	it("of what is gone, what had it", () => {
		const gone = filterRemoved(
			atlas,
			period(2025),
			only({ formerClassifications: ["sarskilt_utsatt"], changes: ["borta"] }),
		);
		expect(gone).toEqual([]);
	});

	it("nothing of the first report, which has none before it", () => {
		expect(left(2015, { formerClassifications: ["utsatt"] })).toEqual([]);
	});
});

describe("The changes that filters leave", () => {
	const fromTo = fc.constantFrom(
		...atlas.years.flatMap((year) => atlas.years.filter((since) => since !== year).map((since) => ({ year, since }))),
	);
	const filters = anyView.map((view) => view.filters);
	const fits =
		({ classifications, trends }: Filters) =>
		({ classification, trend }: Assessment) =>
			(classifications.length === 0 || classifications.includes(classification)) &&
			(trends.length === 0 || (trend !== undefined && trends.includes(trend)));

	it("are those of the areas on the map, listed and gone", () => {
		fc.assert(
			fc.property(fromTo, filters, (between, chosen) => {
				const changes = filterChanges(atlas, between, chosen);
				const now = changes.flatMap((change) => sidesOf(change).now).filter(fits(chosen));
				const gone = changes.filter(({ kind }) => kind === "borta").flatMap(({ then }) => then ?? []);
				expect(idsOf(now)).toEqual(idsOf(filterAreas(atlas, between, chosen)));
				expect(changes.filter((change) => change.kind !== "borta" && !sidesOf(change).now.some(fits(chosen)))).toEqual(
					[],
				);
				expect(idsOf(gone)).toEqual(idsOf(filterRemoved(atlas, between, chosen)));
			}),
		);
	});

	it("are none since no report", () => {
		expect(filterChanges(atlas, { year: atlas.newest, since: undefined }, NO_FILTERS)).toEqual([]);
	});
});

describe("Of a split area", () => {
	const split = (from: number, to: number) =>
		changes(atlas, year(from), year(to)).find(({ area: id }) => id === area("rinkeby-tensta"));
	const partsOf = (from: number, to: number, choices: Parameters<typeof only>[0]) => {
		const change = split(from, to);
		return change && idsOf(partsLeft(period(to, from), only(choices), change));
	};

	it("those parts are left that have the class or the trend that is asked for", () => {
		expect(partsOf(2023, 2025, { classifications: ["utsatt"] })).toEqual(["hjulsta"]);
		const negative = ["hjulsta", "rinkeby", "tensta"].filter((id) => assessed(id, 2025).trend === "negative");
		expect(partsOf(2023, 2025, { trends: ["negative"] })).toEqual(negative);
	});

	it("all parts are left where the class is asked of the whole, back in time", () => {
		expect(partsOf(2025, 2023, { classifications: ["sarskilt_utsatt"] })).toEqual(["hjulsta", "rinkeby", "tensta"]);
	});
});
