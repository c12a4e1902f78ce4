import { describe, expect, it } from "vitest";
import { problemsAfter } from "./small-country.ts";

describe("Published figures", () => {
	it("notice a total that the rows do not reach", () => {
		expect(problemsAfter(["facts/reports.csv", "Ett,2,0,1,3", "Ett,3,0,1,4"])).toEqual([
			"published-totals: facts/reports.csv line 2 (2019): " +
				"3 areas are published as sarskilt_utsatt, but assessments.csv has 2.",
		]);
	});

	it("notice a total that is not the sum of its classes", () => {
		expect(problemsAfter(["facts/reports.csv", "Ett,2,0,1,3", "Ett,2,0,1,5"])).toEqual([
			"published-totals: facts/reports.csv line 2 (2019): the total is 5, but the classes add up to 3.",
		]);
	});

	it("notice a boundary version that does not measure its published area", () => {
		expect(
			problemsAfter(["facts/boundaries.json", '"published_area_m2":2000000', '"published_area_m2":2002000']),
		).toEqual([
			"published-measures: facts/boundaries.json item 5 (stranden-udden@2023): " +
				"an area of 2002000 m² is published, but the boundary version measures 2000000.0 m².",
		]);
	});

	it("notice a boundary version that does not measure its published perimeter", () => {
		expect(
			problemsAfter(["facts/boundaries.json", '"published_perimeter_m":6000', '"published_perimeter_m":6010'])[0],
		).toContain(
			"(stranden-udden@2023): a perimeter of 6010 m is published, but the boundary version measures 6000.0 m.",
		);
	});

	it("expect no perimeter of a boundary version that we made ourselves", () => {
		const source = '"source":"polisen-2023","published_area_m2":2000000,"published_perimeter_m":6000';
		const union = '"source":"union of two","published_area_m2":2000000,"published_perimeter_m":9000';
		expect(problemsAfter(["facts/boundaries.json", source, union])).toEqual([]);
	});

	it("notice a class that had been abolished", () => {
		expect(problemsAfter(["facts/assessments.csv", "udden,2025,utsatt", "udden,2025,riskomrade"])).toContain(
			"classes-in-use: facts/assessments.csv line 12 (udden 2025): the class riskomrade was no longer in use in 2025.",
		);
	});
});

describe("Municipalities", () => {
	it("notice an area in one whose full name is not in the facts", () => {
		expect(problemsAfter(["facts/municipalities.csv", "Nyby,Nyby kommun,Nyby municipality\n", ""])).toContain(
			"references: facts/areas.csv line 3 (backen): there is no municipality Nyby in municipalities.csv.",
		);
	});
});

describe("Town centres", () => {
	const centres = "facts/town-centres.csv";

	it("notice a town that the basemap does not have", () => {
		expect(problemsAfter([centres, "Söderby,Torget", "Sunnanby,Torget"])).toContain(
			"town-centres: facts/town-centres.csv line 3 (Sunnanby): there is no town Sunnanby in places.geojson.",
		);
	});

	it("notice a centre far from its town", () => {
		expect(problemsAfter([centres, "15,59.3", "15,59.9"])).toEqual([
			"town-centres: facts/town-centres.csv line 3 (Söderby): lies 67 km from where places.geojson has the town.",
		]);
	});

	it("notice a large town without one that a municipality has its name from", () => {
		expect(problemsAfter([centres, "Söderby,Torget,15,59.3\n", ""])[0]).toBe(
			"town-centres: facts/areas.csv line 2 (angen): there is no town Söderby in town-centres.csv.",
		);
	});
});

describe("Published changes", () => {
	const changes = "facts/published-changes.json";

	it("notice an area that is new here but not there, and the other way round", () => {
		expect(problemsAfter([changes, '["angen"]', '["backen"]'])).toEqual([
			`published-changes: ${changes} item 1 (2019 2023): backen is published as new, but is not so here.`,
			`published-changes: ${changes} item 1 (2019 2023): angen is new here, but is not published so.`,
		]);
	});

	it("notice a movement between other classes than published", () => {
		expect(problemsAfter([changes, '"now":"riskomrade"', '"now":"sarskilt_utsatt"'])[0]).toContain(
			"dalen (utsatt to sarskilt_utsatt) is published as raised, but is not so here.",
		);
	});

	it("notice a split into other parts than published", () => {
		expect(problemsAfter([changes, '["stranden","udden"]', '["stranden"]'])[0]).toContain(
			"stranden-udden (into stranden) is published as split, but is not so here.",
		);
	});

	it("notice a part that the split did not lower", () => {
		expect(problemsAfter([changes, '"loweredParts":["udden"]', '"loweredParts":[]'])[0]).toContain(
			"udden is lowered by the split here, but is not published so.",
		);
	});

	it("notice another number of areas in the abolished class", () => {
		expect(problemsAfter([changes, '"areasNow":1', '"areasNow":2'])[0]).toContain(
			"1 areas of the abolished class are published to become 2, but 1 become 1.",
		);
	});

	it("notice another number of redrawn areas", () => {
		expect(problemsAfter([changes, '"redrawn":1', '"redrawn":0'])).toEqual([
			`redrawn: ${changes} item 2 (2023 2025): 0 areas are published as redrawn, but the boundary versions say 1 (dalen).`,
		]);
	});

	it("notice an interval about which nothing is stated", () => {
		expect(problemsAfter([changes, '"from":2019', '"from":2023'])).toContain(
			`published-changes: ${changes}: nothing is stated from 2019 to 2023.`,
		);
	});
});

describe("Names and places", () => {
	it("notice an area that stands twice", () => {
		const row = "udden,Udden,4,Söderby,0201,Södra län,02,Beta\n";
		expect(problemsAfter(["facts/areas.csv", row, row + row])).toEqual([
			"unique-ids: facts/areas.csv line 8 (udden): the area udden stands already in facts/areas.csv line 7 (udden).",
		]);
	});

	it("notice an id that cannot be part of an address", () => {
		expect(problemsAfter(["facts/areas.csv", "angen,Ängen", "ängen,Ängen"])).toContain(
			"unique-ids: facts/areas.csv line 2 (ängen): an area id has only a–z, 0–9 and single hyphens.",
		);
	});

	it("notice a published address that has vanished", () => {
		expect(problemsAfter(["facts/published-slugs.txt", "area udden", "area udden\narea gamla-udden"])).toEqual([
			"published-slugs: facts/published-slugs.txt line 7 (area gamla-udden): " +
				"was published, but is no longer in the facts.",
		]);
	});

	it("notice an address that is about to be published unlisted", () => {
		expect(problemsAfter(["facts/published-slugs.txt", "area udden\n", ""])[0]).toContain(
			"area udden is about to be published, but is not listed",
		);
	});

	it("notice an area that lies in another county than it says", () => {
		expect(
			problemsAfter([
				"facts/areas.csv",
				"backen,Backen,1,Nyby,0101,Norra län,01,Alfa",
				"backen,Backen,1,Nystad,0202,Södra län,02,Beta",
			]),
		).toContain("inside-county: facts/boundaries.json item 2 (backen@2023): lies outside Södra län, in Norra län.");
	});

	it("notice a county that the borders do not close around", () => {
		expect(problemsAfter(["basemap/borders.geojson", '"county"', '"country"'])).toContain(
			"inside-county: facts/counties.csv line 3 (Södra län): " +
				"the basemap's borders do not close around the county, so nothing can be tested there.",
		);
	});

	it("notice a municipality code that does not begin with the county's", () => {
		expect(problemsAfter(["facts/areas.csv", "dalen,Dalen,2,Nyby,0101", "dalen,Dalen,2,Nyby,0201"])).toContain(
			"administration: facts/areas.csv line 4 (dalen): " +
				"the code 0201 of Nyby must be four digits that begin with the county's 01.",
		);
	});

	it("notice a county in the wrong police region", () => {
		expect(problemsAfter(["facts/areas.csv", "0101,Norra län,01,Alfa", "0101,Norra län,01,Beta"])).toContain(
			"administration: facts/areas.csv line 3 (backen): Norra län belongs to police region Alfa, not Beta.",
		);
	});

	it("notice a note on an area that does not exist", () => {
		expect(problemsAfter(["facts/notes.csv", "backen,2019", "kullen,2019"])).toEqual([
			"references: facts/notes.csv line 2 (kullen 2019): there is no area kullen in areas.csv.",
		]);
	});
});

describe("Lineage", () => {
	it("notices a whole that outlives its split", () => {
		expect(problemsAfter(["facts/lineage.csv", "stranden,2025", "stranden,2023"])).toContain(
			"lineage: facts/lineage.csv line 2 (stranden-udden stranden): " +
				"stranden-udden is split in 2023, but still listed in 2023.",
		);
	});

	it("notices a part that begins in another year than the split", () => {
		expect(problemsAfter(["facts/lineage.csv", "udden,2025", "angen,2025"])).toContain(
			"lineage: facts/lineage.csv line 3 (stranden-udden angen): angen begins in 2025, but is first listed in 2023.",
		);
	});

	it("notices a circle instead of following it without end", () => {
		expect(problemsAfter(["facts/lineage.csv", "split\n", "split\nudden,stranden-udden,2025,split\n"])).toContain(
			"lineage: facts/lineage.csv line 3 (udden stranden-udden): udden is among its own ancestors.",
		);
	});

	it("notices a split into a single part", () => {
		expect(problemsAfter(["facts/lineage.csv", "stranden-udden,udden,2025,split\n", ""])).toContain(
			"lineage: facts/lineage.csv line 2 (stranden-udden stranden): stranden-udden is split into one part only.",
		);
	});
});

describe("Several faults", () => {
	it("are reported together, each by its own rule", () => {
		const found = problemsAfter(
			["facts/reports.csv", "Ett,2,0,1,3", "Ett,2,0,1,5"],
			["facts/notes.csv", "backen,2019", "kullen,2019"],
			["facts/published-slugs.txt", "region alfa", "region omega"],
		);
		expect(found.map((problem) => problem.split(":")[0])).toEqual([
			"references",
			"published-totals",
			"published-slugs",
			"published-slugs",
		]);
	});
});
