import { describe, expect, it } from "vitest";
import { problemsAfter } from "./small-country.ts";

const file = "facts/boundaries.json";
const backen = "[[500000,6610000],[501000,6610000],[501000,6611000],[500000,6611000],[500000,6610000]]";

describe("Boundary versions and assessments", () => {
	it("notice an assessment without a boundary version", () => {
		expect(problemsAfter(["facts/assessments.csv", "Udden,udden@2025", "Udden,udden@2024"])).toContain(
			"boundary-use: facts/assessments.csv line 12 (udden 2025): there is no boundary version udden@2024 in boundaries.json.",
		);
	});

	it("notice a boundary version of another area", () => {
		expect(problemsAfter(["facts/assessments.csv", "Udden,udden@2025", "Udden,stranden@2025"])).toContain(
			"boundary-use: facts/assessments.csv line 12 (udden 2025): " +
				"the boundary version stranden@2025 is of another area, stranden.",
		);
	});

	it("notice a boundary version that nothing uses", () => {
		expect(problemsAfter(["facts/assessments.csv", "dalen@2025", "dalen@2023"])).toContain(
			`boundary-use: ${file} item 4 (dalen@2025): no assessment uses the boundary version.`,
		);
	});

	it("notice a boundary version that is older than the newest of its time", () => {
		expect(problemsAfter(["facts/assessments.csv", "dalen@2025", "dalen@2023"])).toContain(
			"boundary-basis: facts/assessments.csv line 10 (dalen 2025): " +
				"the newest boundary version of 2025 is dalen@2025, not dalen@2023.",
		);
	});

	it("notice a boundary version from the future", () => {
		expect(
			problemsAfter(["facts/assessments.csv", "Dalen,dalen@2023,published", "Dalen,dalen@2025,published"]),
		).toContain(
			"boundary-basis: facts/assessments.csv line 7 (dalen 2023): " +
				"the newest boundary version of 2023 is dalen@2023, not dalen@2025.",
		);
	});

	it("notice a report before 2021 that claims a boundary version of its own", () => {
		expect(problemsAfter(["facts/assessments.csv", "dalen@2023,assumed", "dalen@2023,published"])).toEqual([
			"boundary-basis: facts/assessments.csv line 3 (dalen 2019): " +
				"the boundary of a report of 2019 is assumed, not published.",
		]);
	});
});

describe("Rings", () => {
	it("must not cross themselves", () => {
		const bow = "[[500000,6610000],[501000,6611000],[501000,6610000],[500000,6611000],[500000,6610000]]";
		expect(problemsAfter([file, backen, bow])).toContain(
			`rings: ${file} item 2 (backen@2023): ring 1 crosses itself at 500500, 6610500.`,
		);
	});

	it("must be closed", () => {
		const open = "[[500000,6610000],[501000,6610000],[501000,6611000],[500000,6611000]]";
		expect(problemsAfter([file, backen, open])).toContain(`rings: ${file} item 2 (backen@2023): ring 1 is not closed.`);
	});

	it("must have an inside", () => {
		const line = "[[500000,6610000],[501000,6610000],[500000,6610000]]";
		expect(problemsAfter([file, backen, line])).toContain(
			`rings: ${file} item 2 (backen@2023): ring 1 has fewer than four points.`,
		);
	});

	it("must be there", () => {
		expect(problemsAfter([file, `[[${backen}]]`, "[]"])).toContain(
			`rings: ${file} item 2 (backen@2023): the boundary version has no ring.`,
		);
	});
});

describe("Two areas of a report", () => {
	it("must not cover the same land", () => {
		const dalen = "[[510000,6610000],[511000,6610000],[511000,6611000],[510000,6611000],[510000,6610000]]";
		const besideBacken = "[[500900,6610000],[501900,6610000],[501900,6611000],[500900,6611000],[500900,6610000]]";
		expect(problemsAfter([file, dalen, besideBacken])).toContain(
			`overlaps: ${file} item 2 (backen@2023): overlaps dalen@2023 by 100000 m² in 2019, where 0 m² is known.`,
		);
	});

	it("may touch", () => {
		const dalen = "[[510000,6610000],[511000,6610000],[511000,6611000],[510000,6611000],[510000,6610000]]";
		const touching = "[[501000,6610000],[502000,6610000],[502000,6611000],[501000,6611000],[501000,6610000]]";
		expect(problemsAfter([file, dalen, touching])).toEqual([]);
	});
});
