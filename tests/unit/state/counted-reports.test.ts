/** What a view counts in each report: as its list, its filters and its timeline count, or certain areas through all reports. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { countedReports } from "../../../src/state/counted-reports.ts";
import { shownAreas, talliesOnShow, yearOf } from "../../../src/state/selectors.ts";
import { breakDown } from "../../../src/state/transitions.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, idsOf, only } from "../../fixtures/atlas.ts";
import { publishedTotals } from "../../fixtures/facts.ts";
import { comparing, ofReport } from "../../fixtures/views.ts";

const all = anyView.map((view) => breakDown(view, { counted: null }));
/** In each report, oldest first; nothing where it cannot say. */
const countsOf = (view: View) =>
	countedReports(atlas, view).map(({ areas, silence }) => (silence ? undefined : areas.length));

describe("The report on show", () => {
	it("counts what its list has, whatever the view", () => {
		fc.assert(
			fc.property(all, (view) => {
				const shown = countedReports(atlas, view).find(({ year }) => year === yearOf(atlas, view));
				expect(idsOf(shown?.areas ?? [])).toEqual(idsOf(shownAreas(atlas, view)));
			}),
			{ numRuns: 40 },
		);
	});
});

describe("Every report", () => {
	it("counts what the timeline counts, and is silent where that is, whatever the view", () => {
		fc.assert(
			fc.property(all, (view) => {
				const tallies = new Map(talliesOnShow(atlas, view).map(({ year, tally }) => [year, tally.total]));
				for (const { year, areas, silence } of countedReports(atlas, view)) {
					expect(areas).toHaveLength(tallies.get(year) ?? 0);
					expect(silence === "trends").toBe(!tallies.has(year));
				}
			}),
			{ numRuns: 40 },
		);
	});

	it("counts each class alone as it was published", () => {
		for (const counted of CLASSIFICATIONS) {
			const reports = countedReports(atlas, breakDown(ofReport(2019), { counted }));
			expect(reports.map(({ areas }) => areas.length)).toEqual(publishedTotals.map(({ byClass }) => byClass[counted]));
		}
	});

	it("counts no more than all in the classes together, whatever the view", () => {
		fc.assert(
			fc.property(all, (view) => {
				const perClass = CLASSIFICATIONS.map((counted) => countedReports(atlas, breakDown(view, { counted })));
				for (const [i, { areas }] of countedReports(atlas, view).entries()) {
					expect(perClass.reduce((sum, reports) => sum + (reports[i]?.areas.length ?? 0), 0)).toBe(areas.length);
				}
			}),
			{ numRuns: 40 },
		);
	});
});

describe("A report is silent", () => {
	it("of a class that it has not got", () => {
		expect(countsOf(breakDown(ofReport(2025), { counted: "riskomrade" }))).toEqual([6, 6, 10, 14, 15, undefined]);
		expect(countsOf(ofReport(2025, { filters: only({ classifications: ["riskomrade"] }) })).at(-1)).toBeUndefined();
	});

	it("of changes where there is none before it", () => {
		expect(countsOf(ofReport(2015, { filters: only({ changes: ["ny"] }) }))).toEqual(Array(6).fill(undefined));
	});

	it("of trends that it does not state", () => {
		const view = ofReport(2025, { filters: only({ trends: ["negative"] }) });
		expect(countsOf(view)).toEqual([...Array(5).fill(undefined), 6]);
	});
});

describe("Under filters of change, areas are followed into every report:", () => {
	it("the six that left the list are 6 in 2021, 0 in 2023", () => {
		const filters = only({ changes: ["borta"] });
		expect(countsOf(comparing(2021, 2023, { filters }))).toEqual([6, 6, 6, 6, 0, 0]);
		expect(countsOf(ofReport(2023, { filters }))).toEqual([6, 6, 6, 6, 0, 0]);
	});

	it("a split area is counted as each report lists it", () => {
		const view = comparing(2023, 2025, { filters: only({ changes: ["delad"] }) });
		expect(countsOf(view).slice(-2)).toEqual([4, 10]);
		expect(countsOf(comparing(2025, 2023, { filters: view.filters })).slice(-2)).toEqual([4, 10]);
	});

	it("nothing is said where the report on show states no trend to ask for", () => {
		const view = comparing(2025, 2023, { filters: only({ changes: ["delad"], trends: ["stable"] }) });
		expect(countsOf(view)).toEqual(Array(6).fill(undefined));
	});
});
