/** What a page says to those who do not see it: its language, its title, its headings, and names that do not change under them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentTitle } from "../../../src/app/document-title.ts";
import { LAYOUTS, type View } from "../../../src/state/view.ts";
import { viewOrText as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { ofArea, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const SWEDISH = /<(\w+)[^>]* lang="sv"[^>]*>.*?<\/\1>/gs;

describe("On an English page the Swedish title of a report is Swedish", () => {
	it("wherever it stands", () =>
		fc.assert(
			fc.asyncProperty(
				anyView.map((view): View => ({ ...view, locale: "en" })),
				async (view) => {
					const rest = textsIn((await pageHtml(view)).replaceAll(SWEDISH, "")).join(" ");
					expect(atlas.reports.filter(({ title }) => rest.includes(title))).toEqual([]);
				},
			),
			{ numRuns: 25 },
		));

	it("as among the sources of an area", async () => {
		const html = await pageHtml({ ...ofArea("fittja", 2025), locale: "en" });
		expect(html.match(SWEDISH)?.join()).toContain(atlas.report(atlas.newest).title);
	});
});

it("Map, table and figures of the same report have titles of their own", () => {
	const titles = LAYOUTS.map((layout) => documentTitle(atlas, { ...ofReport(2019), layout }, messages.sv));
	expect(titles.slice(1).map((title) => title.split(":")[0])).toEqual(["Tabell", "Siffror"]);
	expect(new Set(titles).size).toBe(LAYOUTS.length);
});

describe("The headings of every page", () => {
	const levelsOf = async (view: View) => {
		const shown = (await pageHtml(view)).replaceAll(/<(noscript|dialog)\b.*?<\/\1>/gs, "");
		return [...shown.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
	};

	it("are below one, that of what the page is about", () =>
		fc.assert(
			fc.asyncProperty(anyView, async (view) => {
				expect((await levelsOf(view)).filter((level) => level === 1)).toEqual([1]);
			}),
			{ numRuns: 25 },
		));

	it("skip no level", () =>
		fc.assert(
			fc.asyncProperty(anyView, async (view) => {
				const levels = await levelsOf(view);
				expect(levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
			}),
			{ numRuns: 25 },
		));
});

it("The button that shows all outlines is called the same when it is pressed", async () => {
	const namesOf = async (outlines: boolean) =>
		elementsIn(await pageHtml({ ...ofArea("rinkeby-tensta", 2019), outlines }), "button")
			.filter((button) => button.includes("aria-pressed"))
			.flatMap(textsIn);
	expect(await namesOf(true)).toEqual(await namesOf(false));
});

describe("That an area has one name in all reports", () => {
	const saysSo = async (area: string) => (await pageHtml(ofArea(area, 2025))).includes(messages.sv.area.oneName);

	it("is said of one that has", async () => expect(await saysSo("varby")).toBe(true));
	it("is not said of one that had another", async () => expect(await saysSo("karlslund")).toBe(false));
	it("is not said of one that was a part of another", async () => expect(await saysSo("fittja")).toBe(false));
	it("is not said of one that a single report lists", async () => expect(await saysSo("granangsringen")).toBe(false));
});
