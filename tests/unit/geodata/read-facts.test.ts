import { describe, expect, it } from "vitest";
import { readFacts } from "../../../geodata/pipeline/read-facts.ts";
import { problemsAfter } from "./small-country.ts";

describe("Reading the facts", () => {
	it("finds nothing wrong with sound facts", () => {
		expect(problemsAfter()).toEqual([]);
	});

	it("names the row of an unknown class and the classes there are", () => {
		expect(problemsAfter(["facts/assessments.csv", "dalen,2023,riskomrade", "dalen,2023,riskområde"])).toEqual([
			"read-facts: facts/assessments.csv line 7 (dalen 2023): " +
				'class "riskområde" must be one of utsatt, riskomrade, sarskilt_utsatt.',
		]);
	});

	it("names a report's source that no link can lead to", () => {
		expect(problemsAfter(["facts/reports.csv", "https://example.org/2023", "example.org/2023"])).toEqual([
			'read-facts: facts/reports.csv line 3 (2023): source_url "example.org/2023" must be an address that begins with https://, or empty.',
		]);
	});

	it("names a cell that must not be empty", () => {
		expect(problemsAfter(["facts/areas.csv", "dalen,Dalen", "dalen,"])).toEqual([
			'read-facts: facts/areas.csv line 4 (dalen): name "" must not be empty.',
		]);
	});

	it("names a row with a cell too many", () => {
		expect(problemsAfter(["facts/lineage.csv", "udden,2025,split", "udden,2025,split,"])).toEqual([
			"read-facts: facts/lineage.csv line 3 (stranden-udden udden): has 5 cells where 4 are expected.",
		]);
	});

	it("names a space that is easily overlooked", () => {
		expect(problemsAfter(["facts/areas.csv", "dalen,Dalen", "dalen,Dalen "])[0]).toContain(
			"line 4 (dalen): a cell holds",
		);
	});

	it("names a column that is misspelt", () => {
		expect(problemsAfter(["facts/counties.csv", "county,code", "county,kod"])[0]).toContain(
			"facts/counties.csv line 1: the columns must be county, code, but are county, kod.",
		);
	});

	it("asks for a column in each language, in their order", () => {
		expect(problemsAfter(["facts/notes.csv", "note_en,", ""])[0]).toContain(
			"facts/notes.csv line 1: the columns must be area_id, year, note_sv, note_en, source, but are area_id, year, note_sv, source.",
		);
	});

	it("names the definition that is not there in a language", () => {
		expect(problemsAfter(["facts/definitions.json", '"year":2025,"sv":"f","en":"f"', '"year":2025,"sv":"f"'])).toEqual([
			"read-facts: facts/definitions.json: changes.0.en is missing.",
		]);
	});

	it("names the boundary version that has lost a figure", () => {
		expect(problemsAfter(["facts/boundaries.json", '"published_area_m2":1000000,', ""])).toEqual([
			"read-facts: facts/boundaries.json item 1 (angen@2023): published_area_m2 is missing.",
		]);
	});

	it("says so when a file is not valid JSON", () => {
		expect(problemsAfter(["facts/boundaries.json", "[", "[["])).toEqual([
			"read-facts: facts/boundaries.json: is not valid JSON.",
		]);
	});

	it("says which files are missing", () => {
		const read = readFacts((file) => (file === "facts/notes.csv" ? undefined : ""));
		expect(read).toEqual({ problems: [{ rule: "read-facts", message: "facts/notes.csv: the file is missing." }] });
	});

	it("gathers faults from several files", () => {
		expect(
			problemsAfter(
				["facts/reports.csv", "2023,2023-12,", "2023,December,"],
				["facts/assessments.csv", "backen@2023,assumed", "backen@2023,guessed"],
			),
		).toHaveLength(2);
	});
});
