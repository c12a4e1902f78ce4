/** How many areas each option of a filter would leave: what its own group has chosen does not count, what the others have does. */
import { describe, expect, it } from "vitest";
import { FACETS, filterAreas, optionCounts } from "../../../src/domain/filter.ts";
import { atlas, only, period } from "../../fixtures/atlas.ts";
import { type FactRow, factRows } from "../../fixtures/facts.ts";

function countsBy(key: keyof FactRow, condition: (row: FactRow) => boolean): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of factRows.filter(condition)) counts.set(String(row[key]), (counts.get(String(row[key])) ?? 0) + 1);
	return counts;
}

describe("The counts of options", () => {
	it("of the classes are those of the report where nothing else is chosen", () => {
		const expected = countsBy("classification", (row) => row.year === 2019);
		expect(optionCounts(atlas, period(2019), only({}), "classifications")).toEqual(expected);
	});

	it("of a group ignore what is chosen in the group", () => {
		const chosen = only({ classifications: ["riskomrade"] });
		expect(optionCounts(atlas, period(2019), chosen, "classifications")).toEqual(
			optionCounts(atlas, period(2019), only({}), "classifications"),
		);
	});

	it("of a group respect what is chosen in the others", () => {
		const expected = countsBy("classification", (row) => row.year === 2019 && row.region === "Syd");
		expect(optionCounts(atlas, period(2019), only({ regions: ["syd"] }), "classifications")).toEqual(expected);
	});

	it("leave out options that would leave nothing", () => {
		const regions = optionCounts(atlas, period(2019), only({}), "regions");
		expect([...regions.keys()]).toContain("syd");
		expect([...regions.keys()]).not.toContain("nord");
	});

	it("of changes count the parts of splits, and what has left the list", () => {
		const counts = optionCounts(atlas, period(2025), only({}), "changes");
		expect(Object.fromEntries(counts)).toEqual({ ny: 1, borta: 1, delad: 10, omklassad: 13, oforandrad: 41 });
	});

	it("of changes count only what has left the place that is chosen", () => {
		const counts = optionCounts(atlas, period(2019), only({ municipalities: ["norrkoping"] }), "changes");
		expect(counts.get("borta")).toBe(1);
	});

	it("of changes ignore which change is chosen, also for what has left the list", () => {
		expect(optionCounts(atlas, period(2019), only({ changes: ["ny"] }), "changes").get("borta")).toBe(2);
	});

	it("of changes are none for the first report", () => {
		expect(optionCounts(atlas, period(2015), only({}), "changes").size).toBe(0);
	});

	it("of places say nothing of what has left the list", () => {
		expect(optionCounts(atlas, period(2019), only({}), "regions").has("borta")).toBe(false);
	});

	it.each(FACETS)("of %s are what choosing the option leaves", (facet) => {
		const chosen = only({ classifications: ["utsatt", "sarskilt_utsatt"], regions: ["stockholm", "syd"] });
		const counts = [...optionCounts(atlas, period(2025), chosen, facet)].filter(([option]) => option !== "borta");
		const left = counts.map(([option]) => [
			option,
			filterAreas(atlas, period(2025), { ...chosen, [facet]: [option] }).length,
		]);
		expect(left).toEqual(counts);
	});
});
