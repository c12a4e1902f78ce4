/** What the timeline shows of each report, and how its rows are labelled: as much as the page is about. */
import { expect, it } from "vitest";
import { standing } from "../../../src/domain/lineage.ts";
import { symbolOf } from "../../../src/site/class-symbol.tsx";
import { resultSentence } from "../../../src/site/result-sentence.ts";
import type { View } from "../../../src/state/view.ts";
import { area, atlas, atlasWith, dataset, only } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

interface Column {
	/** From above. */
	readonly classes: string[];
	/** From above, with the year last. */
	readonly texts: string[];
}

/** By year. */
async function columnsOf(view: View, about = atlas): Promise<Record<string, Column>> {
	const html = await pageHtml(view, about);
	const [columns = ""] = elementsIn(html, "label").filter((label) => label.includes("data-year="));
	return Object.fromEntries(
		columns.split(/(?=<span[^>]* data-year=)/).flatMap((column) => {
			const year = /data-year="(\d+)"/.exec(column)?.[1];
			const classes = [...column.matchAll(/data-class="(\w+)"(?: data-count="(\d+)")?/g)];
			const shown = { classes: classes.map(([, ...parts]) => parts.join(" ").trim()), texts: textsIn(column) };
			return year === undefined ? [] : [[year, shown] as const];
		}),
	);
}

/** From above. */
async function labelsOf(view: View, about = atlas): Promise<string[]> {
	const html = await pageHtml(view, about);
	const [, timeline = ""] = html.split('aria-label="Tidslinje"');
	const [labels = ""] = elementsIn(timeline, "ul");
	return elementsIn(labels, "li").map((label) => textsIn(label).join(", "));
}

it.each(["husby", "hovsjo", "hjulsta", "rinkeby-tensta", "andersberg", "granangsringen"])(
	"On the page of %s each column has the area's class alone, empty where it was not listed",
	async (id) => {
		const columns = await columnsOf(ofArea(id, 2023));
		const expected = atlas.years.map((year) => [
			year,
			{ classes: [symbolOf(standing(atlas, area(id), year))], texts: [`${year}`] },
		]);
		expect(columns).toEqual(Object.fromEntries(expected));
	},
);

it("On the page of an area the labels say what its symbols stand for", async () => {
	expect(await labelsOf(ofArea("husby", 2023))).toEqual(["särskilt utsatt"]);
	expect(await labelsOf(ofArea("andersberg", 2023))).toEqual(["utsatt", "inte på listan"]);
});

it("On the page of a report each column counts the areas of each class", async () => {
	const columns = await columnsOf(ofReport(2019));
	expect(columns["2019"]).toEqual({
		classes: ["sarskilt_utsatt 22", "riskomrade 10", "utsatt 28"],
		texts: ["60", "22", "10", "28", "2019"],
	});
});

it("Each column has the numbers of its report's headline", async () => {
	const columns = Object.entries(await columnsOf(ofReport(2025)));
	const numbersIn = (year: string) => resultSentence(atlas, ofReport(Number(year)), messages.sv).match(/\d+/g);
	for (const [year, { texts }] of columns) {
		expect([year, ...texts.slice(0, -1)]).toEqual(numbersIn(year));
	}
	expect(columns).toHaveLength(atlas.years.length);
});

it("A class that is no longer used has no number, and its label says since when", async () => {
	expect((await columnsOf(ofReport(2025)))["2025"]?.texts).toEqual(["65", "19", "46", "2025"]);
	expect(await labelsOf(ofReport(2025))).toEqual([
		"Områden",
		"särskilt utsatta",
		"riskområden, klassen avskaffad 2025",
		"utsatta",
	]);
});

const reportsBefore2021 = atlasWith({
	reports: dataset.reports.filter(({ year }) => year < 2021),
	assessments: dataset.assessments.filter(({ year }) => year < 2021),
	splits: dataset.splits.filter(({ year }) => year < 2021),
});

it("Among reports that all use a class, nothing says that it was abolished", async () => {
	expect(await labelsOf(ofReport(2019), reportsBefore2021)).toContain("riskområden");
});

it("Under a filter of change each column counts the areas that it is about, also before they left the list", async () => {
	const columns = await columnsOf(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }));
	expect(columns["2021"]?.classes).toEqual(["utsatt 6"]);
	expect(columns["2023"]?.classes).toEqual([]);
});

it("On the page of a municipality each column counts its areas, and the label names it", async () => {
	const view = ofMunicipality("jarfalla", 2023);
	expect((await columnsOf(view))["2023"]).toEqual({ classes: ["utsatt 1"], texts: ["1", "2023"] });
	expect((await labelsOf(view))[0]).toBe("Järfälla kommun");
});

it("A class that none of the areas ever had has no row", async () => {
	expect(await labelsOf(ofMunicipality("jarfalla", 2023))).toEqual(["Järfälla kommun", "utsatta"]);
});

it("Filters are named where the areas are counted, and a class that they leave out has no row", async () => {
	const filters = only({ regions: ["syd"], classifications: ["sarskilt_utsatt"] });
	expect(await labelsOf(ofReport(2025, { filters }))).toEqual(["Polisregion Syd", "särskilt utsatta"]);
	expect((await columnsOf(ofReport(2025, { filters })))["2017"]?.texts).toEqual(["5", "2017"]);
});

it("A class that no report can have which states a trend has no row beside trends", async () => {
	const labels = await labelsOf(ofReport(2025, { filters: only({ trends: ["positive"] }) }));
	expect(labels.slice(1)).toEqual(["Positiv trend", "särskilt utsatta", "utsatta"]);
});

it("Where reports have a dash, the labels say why", async () => {
	const view = ofReport(2025, { filters: only({ trends: ["positive", "negative"] }) });
	expect((await columnsOf(view))["2023"]?.texts).toEqual(["–", "–", "–", "2023"]);
	expect((await labelsOf(view)).slice(0, 2)).toEqual(["streck: ingen trend anges", "Positiv eller negativ trend"]);
});

it("Areas that are chosen by what changed are called so, since every report counts them", async () => {
	const view = comparing(2021, 2023, { filters: only({ changes: ["borta"] }) });
	expect((await labelsOf(view))[0]).toBe("Valda områden");
});

it("Over the figures, which count every report, the timeline has the years alone", async () => {
	const columns = await columnsOf(ofReport(2025, { layout: "figures" }));
	expect(Object.values(columns).map(({ texts }) => texts)).toEqual(atlas.years.map((year) => [`${year}`]));
});

it.each([3, 9])("With %i reports the timeline has as many columns", async (count) => {
	const [newest] = dataset.reports.slice(-1);
	if (!newest) throw new Error("There is no report");
	const later = [2027, 2029, 2031].map((year) => ({ ...newest, year: year as typeof newest.year }));
	const about = count === 3 ? reportsBefore2021 : atlasWith({ reports: [...dataset.reports, ...later] });
	expect(Object.keys(await columnsOf(ofReport(2019), about))).toHaveLength(count);
});
