/** The page of a dataset with one report more than there are: whatever stands in columns has one more, and no text counts six. */
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/state/view.ts";
import { START } from "../../../src/state/view.ts";
import { sevenReports } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";

const YEARS = ["2015", "2017", "2019", "2021", "2023", "2025", "2027"];
const year = sevenReports.newest;
const report: View = { ...START, subject: { kind: "report", year } };

const htmlOf = (view: View) => pageHtml(view, sevenReports);

describe("With a seventh report", () => {
	it("the timeline has a column for it", async () => {
		const html = await htmlOf(report);
		expect([...html.matchAll(/data-year="(\d+)"/g)].map(([, found]) => found)).toEqual(YEARS);
	});

	it("a comparison may begin with each other report, and with each pair of neighbours", async () => {
		const [chooser = ""] = elementsIn(await htmlOf(report), "select").filter((each) => each.includes("2025 2027"));
		const options = elementsIn(chooser, "option").flatMap(textsIn);
		expect(options.slice(1)).toEqual([
			...YEARS.slice(0, -1),
			...YEARS.slice(1).map((each, i) => `${YEARS[i]}–${each}`),
		]);
	});

	it("the table has its column", async () => {
		const html = await htmlOf({ ...report, layout: "table" });
		for (const each of YEARS) expect(html).toMatch(new RegExp(`<th[^>]*>(?:<[^>]+>)*${each}`));
	});

	it("the figures count it", async () => {
		const html = await htmlOf({ ...report, layout: "figures" });
		for (const each of YEARS) expect(html).toMatch(new RegExp(`<th[^>]*>(?:<[^>]+>)*${each}`));
	});

	it("the strip of an area's classes has it, also of one that is back after two reports", async () => {
		const back = sevenReports.areas.find(({ id }) => id === "edsberg");
		if (!back) throw new Error("There is no Edsberg");
		const html = await htmlOf({ ...START, subject: { kind: "area", area: back.id, year } });
		const [strip = ""] = elementsIn(html, "ol").filter((list) => list.includes("2015"));
		expect([...strip.matchAll(/>(20\d\d)</g)].map(([, found]) => found)).toEqual(YEARS);
	});

	it("the page about the site says until when it goes, and tells of no six reports", async () => {
		const html = await htmlOf({ ...START, subject: { kind: "text", page: "about", section: null } });
		expect(html).toContain("2015–2027");
		expect(html).not.toMatch(/2015–2025|\bsex rapporter/);
	});
});
