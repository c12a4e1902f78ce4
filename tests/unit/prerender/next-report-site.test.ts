/** The whole site as it is written for a dataset with one report more than there are. */
import { beforeAll, expect, it } from "vitest";
import template from "../../../src/index.html?raw";
import { type Rendered, renderSite } from "../../../src/prerender/render-site.tsx";
import { sevenReportsText } from "../../fixtures/atlas.ts";

const files = new Map<string, string>();
const written = (file: string) => files.get(file) ?? "";

beforeAll(async () => {
	const rendered: AsyncGenerator<Rendered> = renderSite({
		template,
		dataset: sevenReportsText,
		address: { base: "/", origin: "https://example.org" },
		ground: [],
		assetsOf: () => [],
	});
	for await (const { file, text } of rendered) files.set(file, text);
});

it.each([
	"index.html",
	"rapport/2027/index.html",
	"en/report/2027/index.html",
	"jamfor/2025-2027/index.html",
	"omrade/edsberg/2027/index.html",
	"plats/2027/index.html",
	"inbaddad/rapport/2027/index.html",
])("It has %s, about the report of 2027", (file) => {
	expect(written(file)).toMatch(/<title>[^<]*/);
	expect(written(file)).toContain("2027");
});

it("Its start page shows the new report, with the count that the facts give it", () => {
	expect(written("index.html")).toMatch(/Polisens bedömning 2027: \d+ områden/);
});

it("Its sitemap has the pages of the new report", () => {
	expect(written("sitemap.xml")).toContain("https://example.org/rapport/2027/");
});

it("No page of it goes on saying that the reports end in 2025, or are six", () => {
	const stale = [...files].filter(
		([file, text]) => file.endsWith(".html") && /(?:områden|areas), 2015–2025|\bsex rapporter|\bsix reports/.test(text),
	);
	expect(stale.map(([file]) => file)).toEqual([]);
});
