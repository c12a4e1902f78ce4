/** The check of links: what a file refers to, and what of it leads nowhere. */
import { describe, expect, it } from "vitest";
import { brokenLinks } from "../../links/broken-links.ts";
import { referencesIn } from "../../links/page-references.ts";

describe("References", () => {
	it.each([
		["a link", "a.html", '<a class="x" href="/b/">b</a>', ["/b/"]],
		["an asset", "a.html", '<script type="module" src="/assets/a.js"></script>', ["/assets/a.js"]],
		["an alternate", "a.html", '<link rel="alternate" hreflang="en" href="/en/">', ["/en/"]],
		["a preview's image", "a.html", '<meta property="og:image" content="/a.png">', ["/a.png"]],
		[
			"data's own addresses",
			"a.html",
			'<script type="application/ld+json">{"url":"/a/","contentUrl":"/data/a.csv"}</script>',
			["/a/", "/data/a.csv"],
		],
		["an escaped address", "a.html", '<a href="/?a=b&amp;c=d">b</a>', ["/?a=b&c=d"]],
		["a stylesheet's file", "a.css", "a{mask:url(/a.svg) center}b{src:url('b.woff2')}", ["/a.svg", "b.woff2"]],
		["a sitemap's page", "sitemap.xml", "<loc>https://a.example/</loc>", ["https://a.example/"]],
		[
			"the sitemap",
			"robots.txt",
			"Allow: /\n\nSitemap: https://a.example/sitemap.xml\n",
			["https://a.example/sitemap.xml"],
		],
		["nothing in data", "data/a.csv", 'href="/a/"', []],
	])("are found: %s", (_, path, text, expected) => {
		expect(referencesIn(path, text)).toEqual(expected);
	});
});

describe("A reference is broken", () => {
	const home = new URL("https://a.example/site/");
	const brokenIn = (...references: string[]) => {
		const files = new Map(
			["index.html", "b/index.html", "assets/a.css"].map((path) => [path, { references: (): string[] => [] }]),
		);
		files.set("b/index.html", { references: () => references });
		return brokenLinks(files, home).broken;
	};

	it.each([
		"/site/",
		"/site/b/",
		"/site/b/?vy=tabell#karta=5/60/18",
		"/site/assets/a.css",
		"../",
		"https://a.example/site/",
	])("not where it leads to a file: %s", (reference) => {
		expect(brokenIn(reference)).toEqual([]);
	});

	it.each(["/site/c/", "/site/b", "/", "/b/", "/site/assets/b.css", "https://a.example/site/c/"])(
		"where no file answers: %s",
		(reference) => {
			expect(brokenIn(reference)).toEqual([`b/index.html → ${reference}`]);
		},
	);

	it.each(["https://polisen.se/", "data:image/svg+xml,x"])("not where it leaves the site: %s", (reference) => {
		expect(brokenIn(reference)).toEqual([]);
	});
});
