/** What follows from a view: its report, the report that changes are counted from, and the areas on show. */
import { describe, expect, it } from "vitest";
import { filtersOf, periodOf, removedAreas, selectedArea, shownAreas, yearOf } from "../../../src/state/selectors.ts";
import { START } from "../../../src/state/view.ts";
import { atlas, idsOf, only } from "../../fixtures/atlas.ts";
import { areasWhere } from "../../fixtures/facts.ts";
import { comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";

describe("The report on show", () => {
	it.each([
		["the start page", START, 2025, 2023],
		["a report", ofReport(2019), 2019, 2017],
		["the first report", ofReport(2015), 2015, undefined],
		["an area", ofArea("husby", 2021), 2021, 2019],
		["a municipality", ofMunicipality("malmo", 2017), 2017, 2015],
		["a comparison", comparing(2015, 2021), 2021, 2015],
		["a comparison back in time", comparing(2021, 2015), 2015, 2021],
		["a page of text, where the reader goes on to", ofText("about"), 2025, 2023],
	])("of %s, and the one that its changes are counted from", (_, view, year, since) => {
		expect(yearOf(atlas, view)).toBe(year);
		expect(periodOf(atlas, view)).toEqual({ year, since });
	});
});

describe("The areas on show", () => {
	it("on the start page are those of the newest report", () => {
		expect(idsOf(shownAreas(atlas, START))).toEqual(areasWhere((row) => row.year === 2025));
	});

	it("on a municipality's page are its own", () => {
		const expected = areasWhere((row) => row.year === 2019 && row.municipality === "Botkyrka");
		expect(idsOf(shownAreas(atlas, ofMunicipality("botkyrka", 2019)))).toEqual(expected);
	});

	it("of a comparison are filtered by what changed since its first report", () => {
		const view = comparing(2015, 2025, { filters: only({ changes: ["delad"] }) });
		expect(shownAreas(atlas, view)).toHaveLength(12);
	});

	it("beside a selected area are all of its report", () => {
		expect(shownAreas(atlas, ofArea("husby", 2019))).toHaveLength(60);
	});
});

describe("The areas that have left the list", () => {
	it("of a report are those of the report before", () => {
		expect(idsOf(removedAreas(atlas, ofReport(2019)))).toEqual(["hageby", "smedby"]);
	});

	it("on a municipality's page are its own", () => {
		expect(idsOf(removedAreas(atlas, ofMunicipality("norrkoping", 2019)))).toEqual(["hageby"]);
	});

	it("of a comparison are those since its first report", () => {
		expect(idsOf(removedAreas(atlas, comparing(2017, 2021)))).toEqual([
			"hageby",
			"klockaretorpet",
			"rannebergen",
			"smedby",
		]);
	});
});

describe("The filters in force", () => {
	it("are those of the view", () => {
		const filters = only({ regions: ["syd"] });
		expect(filtersOf(ofReport(2019, { filters }))).toEqual(filters);
	});

	it("on a municipality's page are that municipality instead of any other, and the rest as chosen", () => {
		const filters = only({ municipalities: ["malmo"], classifications: ["utsatt"] });
		expect(filtersOf(ofMunicipality("botkyrka", 2019, { filters }))).toEqual(
			only({ municipalities: ["botkyrka"], classifications: ["utsatt"] }),
		);
	});
});

describe("The selected area", () => {
	it("is the one that the view is about", () => {
		expect(selectedArea(ofArea("husby", 2019))).toBe("husby");
	});

	it.each([START, ofReport(2019), ofMunicipality("malmo", 2019), comparing(2017, 2019)])("is none in %o", (view) => {
		expect(selectedArea(view)).toBeUndefined();
	});
});
