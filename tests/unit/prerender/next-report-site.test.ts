/** Pages as they are written for a dataset with one report more than there are. */
import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import template from "../../../src/index.html?raw";
import { listEmbeds, subjects, viewOf } from "../../../src/prerender/page-list.ts";
import { renderPages } from "../../../src/prerender/render-site.tsx";
import { sitemap } from "../../../src/prerender/sitemap.ts";
import { formatView } from "../../../src/state/view-url.ts";
import { sevenReports, sevenReportsText } from "../../fixtures/atlas.ts";

const ADDRESS = { base: "/", origin: "https://example.org" };
const WANTED =
	/^\/(?:rapport\/2027|en\/report\/2027|jamfor\/2025-2027|omrade\/edsberg\/2027|kommun\/malmo\/2027|plats\/2027|om|inbaddad\/rapport\/2027|)\/?$/;

const pages = new Map<string, string>();

beforeAll(async () => {
	const views = LOCALES.flatMap((locale) => [
		...subjects(sevenReports).map((subject) => viewOf(locale, subject)),
		...listEmbeds(sevenReports, locale),
	]).filter((view) => WANTED.test(formatView(view, "/")));
	const built = { template, dataset: sevenReportsText, address: ADDRESS, ground: [], assetsOf: () => [] };
	for await (const { file, text } of renderPages(built, views)) pages.set(file, text);
});

it.each([
	"index.html",
	"rapport/2027/index.html",
	"en/report/2027/index.html",
	"jamfor/2025-2027/index.html",
	"omrade/edsberg/2027/index.html",
	"kommun/malmo/2027/index.html",
	"plats/2027/index.html",
	"om/index.html",
	"inbaddad/rapport/2027/index.html",
])("The site has %s, of the report of 2027", (file) => {
	expect(pages.get(file)).toContain("2027");
});

describe("With the report of 2027", () => {
	it("the start page counts its areas", () => {
		expect(pages.get("index.html")).toMatch(/Polisens bedömning 2027: \d+ områden/);
	});

	it("the sitemap has its pages", () => {
		expect(sitemap(subjects(sevenReports), ADDRESS)).toContain("https://example.org/rapport/2027/");
	});

	it("no page goes on saying that the reports end in 2025, or are six", () => {
		const stale = [...pages].filter(([, text]) =>
			/(?:områden|areas), 2015–2025|\bsex rapporter|\bsix reports/.test(text),
		);
		expect(stale.map(([file]) => file)).toEqual([]);
	});
});
