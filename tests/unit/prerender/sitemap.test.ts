/** What search engines learn of the site as a whole. */
import { expect, it } from "vitest";
import { subjects } from "../../../src/prerender/page-list.ts";
import { robots, sitemap } from "../../../src/prerender/sitemap.ts";
import { atlas } from "../../fixtures/atlas.ts";

const somewhere = { base: "/lagesbild/", origin: "https://lagesbild.example" };
const anywhere = { base: "/lagesbild/", origin: undefined };

it("The sitemap has each page in both languages, with its alternates", () => {
	const map = sitemap(subjects(atlas), somewhere) ?? "";
	expect(map.match(/<loc>/g)).toHaveLength(2 * subjects(atlas).length);
	const home = "https://lagesbild.example/lagesbild/";
	expect(map).toContain(
		`<url><loc>${home}en/report/2019/</loc>` +
			`<xhtml:link rel="alternate" hreflang="sv" href="${home}rapport/2019/"/>` +
			`<xhtml:link rel="alternate" hreflang="en" href="${home}en/report/2019/"/>` +
			`<xhtml:link rel="alternate" hreflang="x-default" href="${home}rapport/2019/"/></url>`,
	);
});

it("A site whose host is unknown has no sitemap, which would need it", () => {
	expect(sitemap(subjects(atlas), anywhere)).toBeUndefined();
});

it("robots.txt names the sitemap where there is one", () => {
	expect([somewhere, anywhere].map(robots)).toEqual([
		"User-agent: *\nAllow: /\n\nSitemap: https://lagesbild.example/lagesbild/sitemap.xml\n",
		"User-agent: *\nAllow: /\n",
	]);
});
