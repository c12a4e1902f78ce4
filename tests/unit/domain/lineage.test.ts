/** Areas that were split: what each report says of them, before and after. */
import { describe, expect, it } from "vitest";
import { ancestors, descendants, family, history, nearestListing, standing } from "../../../src/domain/lineage.ts";
import { area, assessed, atlas, atlasWith, dataset, idsOf, year } from "../../fixtures/atlas.ts";

const stands = (id: string, inYear: number) => standing(atlas, area(id), year(inYear));

describe("The standing of", () => {
	it("Rinkeby in 2015 is part of Rinkeby / Tensta", () => {
		const assessment = assessed("rinkeby-tensta", 2015);
		expect(stands("rinkeby", 2015)).toEqual({ kind: "part-of", year: 2015, assessment });
	});

	it("Rinkeby / Tensta in 2025 is split into three", () => {
		const now = stands("rinkeby-tensta", 2025);
		expect(now.kind === "split" && idsOf(now.parts)).toEqual(["hjulsta", "rinkeby", "tensta"]);
	});

	it("the parts of a split is theirs in that report", () => {
		const now = stands("rinkeby-tensta", 2025);
		expect(now.kind === "split" && now.parts.map((part) => part.year)).toEqual([2025, 2025, 2025]);
	});

	it("Rinkeby in 2025 is listed", () => {
		expect(stands("rinkeby", 2025)).toEqual({ kind: "listed", year: 2025, assessment: assessed("rinkeby", 2025) });
	});

	it("Rinkeby / Tensta in 2023 is listed", () => {
		expect(stands("rinkeby-tensta", 2023).kind).toBe("listed");
	});

	it("Alby in 2015 is part of Alby / Fittja", () => {
		const assessment = assessed("alby-fittja", 2015);
		expect(stands("alby", 2015)).toEqual({ kind: "part-of", year: 2015, assessment });
	});

	it.each([2017, 2019, 2021, 2023, 2025])("Alby / Fittja in %i is split in two", (inYear) => {
		const now = stands("alby-fittja", inYear);
		expect(now.kind === "split" && idsOf(now.parts)).toEqual(["alby", "fittja"]);
	});

	it("Hageby in 2019 is not listed", () => {
		expect(stands("hageby", 2019)).toEqual({ kind: "not-listed", year: 2019 });
	});

	it("Andersberg in 2025 is not listed", () => {
		expect(stands("andersberg", 2025)).toEqual({ kind: "not-listed", year: 2025 });
	});
});

describe("A history", () => {
	it.each(dataset.areas.map(({ id }) => id))("of %s has one standing per report, oldest first", (id) => {
		const years = history(atlas, id).map((one) => one.year);
		expect(years).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
	});

	it("of Lina is as a part until the split of 2025", () => {
		const kinds = history(atlas, area("lina")).map(({ kind }) => kind);
		expect(kinds).toEqual(["part-of", "part-of", "part-of", "part-of", "part-of", "listed"]);
	});

	it("of Hageby has the two reports that left it out", () => {
		const kinds = history(atlas, area("hageby")).map(({ kind }) => kind);
		expect(kinds).toEqual(["listed", "listed", "not-listed", "not-listed", "listed", "listed"]);
	});
});

describe("The nearest listing", () => {
	const nearest = (id: string, inYear: number) => nearestListing(atlas, area(id), year(inYear));

	it("is that of the report itself where there is one", () => {
		expect(nearest("husby", 2019)).toEqual(assessed("husby", 2019));
	});

	it("of Andersberg in 2025 is that of 2023", () => {
		expect(nearest("andersberg", 2025)?.year).toBe(2023);
	});

	it("of Rinkeby in 2015 is its first", () => {
		expect(nearest("rinkeby", 2015)?.year).toBe(2025);
	});

	it.each([
		[2019, 2017],
		[2021, 2023],
	])("of Hageby in %i is that of %i", (inYear, expected) => {
		expect(nearest("hageby", inYear)?.year).toBe(expected);
	});

	it("is the later of two equally near", () => {
		const assessments = dataset.assessments.filter((one) => one.area !== area("husby") || one.year !== 2019);
		expect(nearestListing(atlasWith({ assessments }), area("husby"), year(2019))?.year).toBe(2021);
	});

	it("is none for an area that no report lists", () => {
		const assessments = dataset.assessments.filter((one) => one.area !== area("husby"));
		expect(nearestListing(atlasWith({ assessments }), area("husby"), year(2019))).toBeUndefined();
	});
});

describe("A family", () => {
	it("of a part is the part and its whole, without the other parts", () => {
		expect(family(atlas, area("ronna"))).toEqual(["ronna", "ronna-geneta-lina"]);
	});

	it("of a whole is the whole and its parts", () => {
		expect(family(atlas, area("ronna-geneta-lina")).toSorted()).toEqual([
			"geneta",
			"lina",
			"ronna",
			"ronna-geneta-lina",
		]);
	});

	it("of an area that was never split is the area alone", () => {
		expect(family(atlas, area("husby"))).toEqual(["husby"]);
	});

	it("reaches over several splits, nearest first", () => {
		const again = { parent: area("rinkeby"), part: area("husby"), year: year(2025) };
		const twice = atlasWith({ splits: [...dataset.splits, again] });
		expect(ancestors(twice, area("husby"))).toEqual(["rinkeby", "rinkeby-tensta"]);
		expect(descendants(twice, area("rinkeby-tensta"))).toContain("husby");
	});
});
