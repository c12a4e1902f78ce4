/** The order of the classes, which report could use which, and what a move between two of them is called. */
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS, classificationsIn, isInUse, movement } from "../../../src/domain/classification.ts";

describe("The classes", () => {
	it("go from utsatt over riskområde to särskilt utsatt", () => {
		expect(CLASSIFICATIONS).toEqual(["utsatt", "riskomrade", "sarskilt_utsatt"]);
	});

	it.each([2015, 2017, 2019, 2021, 2023])("are all three in use in %i", (year) => {
		expect(classificationsIn(year)).toEqual(CLASSIFICATIONS);
	});

	it("are two in 2025, without riskområde", () => {
		expect(classificationsIn(2025)).toEqual(["utsatt", "sarskilt_utsatt"]);
	});

	it("do not get riskområde back in a later report", () => {
		expect(isInUse("riskomrade", 2027)).toBe(false);
	});

	it.each(["utsatt", "sarskilt_utsatt"] as const)("keep %s in a later report", (classification) => {
		expect(isInUse(classification, 2027)).toBe(true);
	});
});

describe("A move", () => {
	it.each([
		["utsatt", 2015, "utsatt", 2017, "same"],
		["riskomrade", 2021, "riskomrade", 2023, "same"],
		["sarskilt_utsatt", 2023, "sarskilt_utsatt", 2025, "same"],
		["utsatt", 2023, "utsatt", 2025, "same"],
		["utsatt", 2017, "riskomrade", 2019, "raised"],
		["riskomrade", 2021, "sarskilt_utsatt", 2023, "raised"],
		["utsatt", 2015, "sarskilt_utsatt", 2017, "raised"],
		["utsatt", 2023, "sarskilt_utsatt", 2025, "raised"],
		["sarskilt_utsatt", 2019, "riskomrade", 2021, "lowered"],
		["riskomrade", 2019, "utsatt", 2021, "lowered"],
		["sarskilt_utsatt", 2021, "utsatt", 2023, "lowered"],
		["sarskilt_utsatt", 2023, "utsatt", 2025, "lowered"],
	] as const)("from %s in %i to %s in %i is %s", (then, from, now, to, expected) => {
		const [before, after] = [
			{ classification: then, year: from },
			{ classification: now, year: to },
		];
		expect(movement(before, after)).toBe(expected);
	});

	it.each([2015, 2017, 2019, 2021, 2023])(
		"from riskområde in %i to utsatt in 2025 is the class's abolition",
		(year) => {
			const [then, now] = [
				{ classification: "riskomrade", year },
				{ classification: "utsatt", year: 2025 },
			] as const;
			expect(movement(then, now)).toBe("abolished");
		},
	);

	it("from riskområde to särskilt utsatt over the abolition is raised", () => {
		const [then, now] = [
			{ classification: "riskomrade", year: 2023 },
			{ classification: "sarskilt_utsatt", year: 2025 },
		] as const;
		expect(movement(then, now)).toBe("raised");
	});
});
