/** What the Police have published, written out here a second time, so that facts and checks cannot err together. */
import { describe, expect, it } from "vitest";
import { createAtlas } from "../../src/domain/atlas.ts";
import { type ChangeKind, changes } from "../../src/domain/change.ts";
import { datasetOf, realFiles } from "./real-facts.ts";

const dataset = datasetOf(realFiles());
const atlas = createAtlas(dataset);

function year(value: number) {
	const found = atlas.years.find((candidate) => candidate === value);
	if (found === undefined) throw new Error(`There is no report ${value}`);
	return found;
}

function areas(from: number, to: number, kind: ChangeKind): string[] {
	return changes(atlas, year(from), year(to))
		.filter((change) => change.kind === kind)
		.map((change) => change.area)
		.toSorted();
}

describe("The dataset", () => {
	it("holds six reports, 81 areas, 359 assessments and 114 boundary versions", () => {
		expect(dataset.reports).toHaveLength(6);
		expect(dataset.areas).toHaveLength(81);
		expect(dataset.assessments).toHaveLength(359);
		expect(dataset.boundaries).toHaveLength(114);
	});

	it("holds all 21 counties in seven police regions, and the municipalities that have an area", () => {
		expect(dataset.counties).toHaveLength(21);
		expect(dataset.regions).toHaveLength(7);
		expect(dataset.municipalities).toHaveLength(32);
	});

	it.each([
		[2015, 15, 6, 32],
		[2017, 23, 6, 32],
		[2019, 22, 10, 28],
		[2021, 19, 14, 28],
		[2023, 17, 15, 27],
		[2025, 19, 0, 46],
	])(
		"counts for %i %i särskilt utsatta, %i riskområden and %i utsatta",
		(report, sarskilt_utsatt, riskomrade, utsatt) => {
			const count = (name: string) => atlas.assessmentsIn(year(report)).filter((a) => a.classification === name).length;
			expect({
				sarskilt_utsatt: count("sarskilt_utsatt"),
				riskomrade: count("riskomrade"),
				utsatt: count("utsatt"),
			}).toEqual({ sarskilt_utsatt, riskomrade, utsatt });
		},
	);

	it("has no area of police region Nord", () => {
		const regions = dataset.areas.map((area) => atlas.whereabouts(area.id).region.name);
		expect(regions).not.toContain("Nord");
	});
});

describe("Between the reports", () => {
	it("eight areas were new in 2017", () => {
		const expected = "jordbro klockaretorpet navestad norrby nydala-hermodsdal-lindangen soder varberg varby";
		expect(areas(2015, 2017, "ny")).toEqual(expected.split(" "));
	});

	it("Falkagård was removed and Alby/Fittja split in 2017", () => {
		expect(areas(2015, 2017, "borta")).toEqual(["falkagard"]);
		expect(areas(2015, 2017, "delad")).toEqual(["alby-fittja"]);
	});

	it("three areas were raised and Gårdsten lowered in 2019", () => {
		expect(areas(2017, 2019, "hojd")).toEqual(["fornhojden", "hovsjo", "rissne-hallonbergen"]);
		expect(areas(2017, 2019, "sankt")).toEqual(["gardsten"]);
	});

	it("three areas were new and two removed in 2021", () => {
		expect(areas(2019, 2021, "ny")).toEqual(["fisksatra", "grantorp-visattra", "sigtuna-valsta"]);
		expect(areas(2019, 2021, "borta")).toEqual(["klockaretorpet", "rannebergen"]);
	});

	it("four areas were lowered and Hovsjö raised in 2023", () => {
		const lowered = ["biskopsgarden", "gottsunda", "karlslund", "sodra-sofielund-seved"];
		expect(areas(2021, 2023, "sankt")).toEqual(lowered);
		expect(areas(2021, 2023, "hojd")).toEqual(["hovsjo"]);
	});

	it("59 became 65 in 2025 by one out, one in, and four split into ten", () => {
		const split = changes(atlas, year(2023), year(2025)).filter((change) => change.kind === "delad");
		expect({
			removed: areas(2023, 2025, "borta"),
			new: areas(2023, 2025, "ny"),
			split: split.length,
			parts: split.flatMap((change) => change.parts).length,
		}).toEqual({ removed: ["andersberg"], new: ["granangsringen"], split: 4, parts: 10 });
	});

	it("nothing was raised or lowered in 2025: the abolished class accounts for every move", () => {
		expect(areas(2023, 2025, "hojd")).toEqual([]);
		expect(areas(2023, 2025, "sankt")).toEqual([]);
		expect(areas(2023, 2025, "omklassad")).toHaveLength(13);
	});
});
