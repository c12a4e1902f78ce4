/** The parts of the page that come late: what the table of them says is what a view shows, and where each lies. */
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { LatePart } from "../../../src/app/late-parts.tsx";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { LATE_MODULES } from "../../../src/prerender/late-modules.ts";
import { viewOf } from "../../../src/prerender/page-list.ts";
import { staticThemeStore, staticViewStore } from "../../../src/prerender/static-stores.ts";
import { embedView } from "../../../src/state/embedding.ts";
import { TEXT_PAGES } from "../../../src/state/text-pages.ts";
import { LAYOUTS, type View } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";

/** The place of a part that has not come. */
const AWAITED = /<div class="_part_\w+"><\/div>/;

const pages: [string, View][] = [
	["the start", viewOf("sv", { kind: "newest" })],
	["a report", ofReport(2019)],
	["an area", ofArea("husby", 2019)],
	["a municipality", ofMunicipality("botkyrka", 2025)],
	["a comparison", comparing(2017, 2019)],
];
const views = pages.flatMap(([name, view]): [string, View][] => [
	...LAYOUTS.map((layout): [string, View] => [`${name} as ${layout}`, { ...view, layout }]),
	[`${name} in another page`, embedView(atlas, view, { locale: "sv", report: "fixed", theme: null })],
]);

const texts = TEXT_PAGES.map((page): [string, View] => [`the page of text ${page}`, ofText(page)]);

// Each test begins as a page does: nothing has been fetched.
beforeEach(() => vi.resetModules());

/** The page as HTML once those parts have come that `arrive` names. */
async function rendered(view: View, arrive: "those of the view" | "none but those without script"): Promise<string> {
	const { App, prepareFor } = await import("../../../src/app/app.tsx");
	const { LATE, latePartsWithoutScript } = await import("../../../src/app/late-parts.tsx");
	if (arrive === "those of the view") await prepareFor(view);
	for (const part of latePartsWithoutScript(view)) await LATE[part].load();
	const { LATE_PICTURES } = await import("../../../src/app/late-pictures.ts");
	await Promise.all(LATE_PICTURES.map((picture) => picture.load()));
	return renderToString(<App atlas={atlas} store={staticViewStore(view, "/")} themes={staticThemeStore} words={sv} />);
}

describe("Once its late parts have come", () => {
	it.each([...views, ...texts])("%s is rendered in one go", async (_, view) => {
		const html = await rendered(view, "those of the view");
		expect(html).not.toMatch(AWAITED);
		expect(html).toContain("<main");
	});
});

it("A part that has not come is awaited", async () => {
	expect(await rendered(comparing(2017, 2019), "none but those without script")).toMatch(AWAITED);
});

it("No view fetches a part that it does not show", async () => {
	const { latePartsOf } = await import("../../../src/app/late-parts.tsx");
	expect(latePartsOf(ofReport(2019))).toEqual([]);
});

describe("A late part", () => {
	const files = import.meta.glob("../../../src/{app,features/*}/*.tsx");

	it("lies in the module by which the build knows it", async () => {
		const { LATE } = await import("../../../src/app/late-parts.tsx");
		for (const [part, module] of Object.entries(LATE_MODULES) as [LatePart, string][]) {
			const file = await files[`../../../src/${module}`]?.();
			expect(Object.values(file ?? {}), module).toContain(await LATE[part].load());
		}
	});
});
