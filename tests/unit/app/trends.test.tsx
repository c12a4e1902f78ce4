/** The trends that the Police state: the same areas in filter, list, table, figures, file and address, and silence said plainly. */
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { TRENDS, type Trend } from "../../../src/domain/dataset.ts";
import { filterAreas, statesTrends } from "../../../src/domain/filter.ts";
import { tallyTrends } from "../../../src/domain/tally-by.ts";
import { exportedData, fileName } from "../../../src/features/share/exported-data.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { resultSentence } from "../../../src/site/result-sentence.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { atlas, only, year } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing, ofReport } from "../../fixtures/views.ts";
import { wording } from "../../fixtures/words.ts";

/** As the Police counted them in December 2025. */
const PUBLISHED: Record<Trend, number> = { positive: 14, stable: 44, negative: 6, new: 1 };
const IN_ADDRESS: Record<Trend, string> = { positive: "positiv", stable: "stabil", negative: "negativ", new: "ny" };

const withTrend = (trend: Trend, rest = {}) => ofReport(2025, { filters: only({ trends: [trend] }), ...rest });
const viewAt = (address: string) => parseView(atlas, new URL(address, "https://example.org")).view;

describe.each(TRENDS)("The trend %s", (trend) => {
	it("leaves as many areas of 2025 as the Police counted", () => {
		const { filters } = withTrend(trend);
		expect(filterAreas(atlas, { year: year(2025), since: year(2023) }, filters)).toHaveLength(PUBLISHED[trend]);
	});

	it("has its Swedish word in the address of either language", () => {
		expect(formatView(withTrend(trend), "/")).toBe(`/rapport/2025/?trend=${IN_ADDRESS[trend]}`);
		expect(viewAt(`/en/report/2025/?trend=${IN_ADDRESS[trend]}`).filters.trends).toEqual([trend]);
	});

	it("has a column in the table, in which all rows say it", async () => {
		const html = await pageHtml(withTrend(trend, { layout: "table" }));
		const [table = ""] = elementsIn(html, "table");
		const rows = elementsIn(table, "tr").slice(1);
		expect(rows).toHaveLength(PUBLISHED[trend]);
		expect(rows.filter((row) => textsIn(row).at(-1) !== sv.table.trends[trend])).toEqual([]);
	});

	it("is all that the downloaded file has", () => {
		const view = withTrend(trend);
		const rows = csvParse(exportedData(atlas, view).table(wording, "plain"));
		expect(rows.map((row) => row.trend)).toEqual(Array(PUBLISHED[trend]).fill(trend));
		expect(fileName(atlas, view)).toBe(`lagesbild-2025-trend-${IN_ADDRESS[trend]}`);
	});
});

it("The figures of each region add up to those of the country", async () => {
	const html = await pageHtml(ofReport(2025, { layout: "figures" }));
	const [table = ""] = elementsIn(html, "table").filter((one) => one.includes('data-trends="regions"'));
	const rows = elementsIn(table, "tr")
		.slice(1)
		.map((row) =>
			textsIn(row)
				.slice(1)
				.map((text) => Number(text) || 0),
		);
	const [sum, ...regions] = rows.toReversed();
	expect(sum).toEqual(TRENDS.map((trend) => PUBLISHED[trend]));
	expect(TRENDS.map((_, column) => regions.reduce((total, row) => total + (row[column] ?? 0), 0))).toEqual(sum);
});

it("The headline names the trend that is asked for", () => {
	expect(resultSentence(atlas, withTrend("positive"), sv)).toBe(
		"Polisens bedömning 2025, positiv trend: 14 områden – 3 särskilt utsatta, 11 utsatta",
	);
});

describe("Of a report that states no trend", () => {
	const silent = atlas.years.filter((each) => !statesTrends(atlas, each));

	it("there are five", () => {
		expect(silent).toEqual([2015, 2017, 2019, 2021, 2023]);
	});

	it.each(silent)("%i the headline says so, not that there are none", (each) => {
		const view = ofReport(each, { filters: only({ trends: ["positive"] }) });
		expect(resultSentence(atlas, view, sv)).toBe(`Polisens rapport ${each} anger ingen trend för områdena`);
	});

	it("nothing is counted", async () => {
		const view = ofReport(2019, { filters: only({ trends: ["positive"] }) });
		const texts = textsIn(await pageHtml(view)).join(" ");
		expect(texts).not.toMatch(/\b0 områden|Inga ändringar sedan/);
	});

	it("list, filter and figures say so", async () => {
		const sentence = "Polisens rapport 2019 anger ingen trend för områdena.";
		const list = await pageHtml(ofReport(2019, { filters: only({ trends: ["positive"] }) }));
		expect(textsIn(list)).toContain(sentence);
		// Beside the table the filters stand open.
		expect(textsIn(await pageHtml(ofReport(2019, { layout: "table" })))).toContain(sentence);
		expect(textsIn(await pageHtml(ofReport(2019, { layout: "figures" })))).toContain(sentence);
	});

	it("the timeline has a dash in place of a number", async () => {
		const html = await pageHtml(withTrend("negative"));
		const columns = html.split(/(?=<span[^>]* data-year=)/).slice(1);
		expect(columns.map((column) => textsIn(column)[0])).toEqual(["–", "–", "–", "–", "–", "6"]);
	});
});

it("A comparison with a trend shows what became of the areas that have it", () => {
	const view = comparing(2023, 2025, { filters: only({ trends: ["new"] }) });
	const listed = filterAreas(atlas, { year: year(2025), since: year(2023) }, view.filters);
	expect(listed.map(({ area }) => area)).toEqual(["granangsringen"]);
	expect(tallyTrends(listed)).toEqual({ positive: 0, stable: 0, negative: 0, new: 1 });
});
