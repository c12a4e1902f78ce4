/** What the timeline's columns show of each report: as much as the page is about. */
import { expect, it } from "vitest";
import { standing } from "../../../src/domain/lineage.ts";
import { symbolOf } from "../../../src/site/class-symbol.tsx";
import type { View } from "../../../src/state/view.ts";
import { area, atlas, only } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml } from "../../fixtures/page-html.tsx";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";

/** The classes in each report's column, from above. */
async function columnsOf(view: View): Promise<Record<string, string[]>> {
	const columns = elementsIn(await pageHtml(view), "button").flatMap((button) => {
		const year = /data-year="(\d+)"/.exec(button)?.[1];
		const classes = [...button.matchAll(/data-class="(\w+)"(?: data-count="(\d+)")?/g)];
		return year === undefined
			? []
			: [[year, classes.map(([, name, count]) => [name, count].join(" ").trim())] as const];
	});
	return Object.fromEntries(columns);
}

it.each(["husby", "hovsjo", "hjulsta", "rinkeby-tensta", "andersberg", "granangsringen"])(
	"On the page of %s each column has the area's class alone, empty where it was not listed",
	async (id) => {
		const columns = await columnsOf(ofArea(id, 2023));
		const expected = atlas.years.map((year) => [year, [symbolOf(standing(atlas, area(id), year))]]);
		expect(columns).toEqual(Object.fromEntries(expected));
	},
);

it("On the page of a report each column counts the areas of each class", async () => {
	const columns = await columnsOf(ofReport(2019));
	expect(columns["2019"]).toEqual(["utsatt 28", "riskomrade 10", "sarskilt_utsatt 22"]);
	expect(columns["2025"]).toEqual(["utsatt 46", "sarskilt_utsatt 19"]);
});

it("Under a filter of change each column counts the areas that it is about, also before they left the list", async () => {
	const columns = await columnsOf(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }));
	expect(columns["2021"]).toEqual(["utsatt 6"]);
	expect(columns["2023"]).toEqual([]);
});

it("On the page of a municipality each column counts its areas", async () => {
	expect((await columnsOf(ofMunicipality("jarfalla", 2023)))["2023"]).toEqual(["utsatt 1"]);
});
