/**
 * Hosts that cannot be started here: the rules that Netlify and Cloudflare Pages read out of the published folder, for every
 * file in it, and the workflow of GitHub Pages.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { isEmbedPath } from "../../src/state/path-url.ts";
import { FOLDER_SITE, PUBLISHED_SITE } from "../runner/sites.ts";
import { appliesTo, headersFor, parseHeadersFile } from "./headers-file.ts";
import { directivesOf, policyIn } from "./page-policy.ts";
import { CACHING, SECURITY_HEADERS, TRANSPORT } from "./promised-headers.ts";
import { contentOf, publishedAddresses } from "./site-addresses.ts";

describe.each([PUBLISHED_SITE, FOLDER_SITE])("_headers of $folder", (site) => {
	const base = site.basePath;
	const rules = parseHeadersFile(readFileSync(join(site.folder, "_headers"), "utf8"));
	const addresses = publishedAddresses(site);
	const pages = addresses.filter((address) => address.endsWith("/"));
	const standIns = [`${base}offline.html`, `${base}404.html`];

	const differing = (of: readonly string[], name: string, wanted: (address: string) => string | undefined) =>
		of.filter((address) => headersFor(rules, address).get(name)?.join() !== wanted(address));

	test("no file has a header from two rules, which one host joins and another does not", () => {
		const twice = addresses.filter((address) =>
			[...headersFor(rules, address).values()].some(({ length }) => length > 1),
		);
		expect(twice).toEqual([]);
	});

	test("every rule is about a published file", () => {
		expect(rules.filter((rule) => !addresses.some((address) => appliesTo(rule, address)))).toEqual([]);
	});

	test("every file has the same headers of security as behind a server of one's own", () => {
		for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...TRANSPORT })) {
			expect(differing(addresses, name, () => value)).toEqual([]);
		}
	});

	test("every file has the policy that the pages name", () => {
		const policy = policyIn(contentOf(site, base).toString());
		const said = new Set(addresses.map((address) => headersFor(rules, address).get("content-security-policy")?.join()));
		expect([...said].map((text) => directivesOf(text ?? ""))).toEqual([directivesOf(policy)]);
	});

	test("nobody else may frame a page, and anyone an embed", () => {
		const framing = (address: string) => (isEmbedPath(address, base) ? undefined : "SAMEORIGIN");
		expect(differing(pages, "x-frame-options", framing)).toEqual([]);
		expect(differing(standIns, "x-frame-options", () => undefined)).toEqual([]);
	});

	test("pages and the service worker are asked for anew each time", () => {
		expect(differing([...pages, ...standIns, `${base}sw.js`], "cache-control", () => CACHING.page)).toEqual([]);
	});

	test("what lies under assets/ is kept for a year, and what keeps its name for an hour", () => {
		const below = (folder: string) => addresses.filter((address) => address.startsWith(`${base}${folder}/`));
		expect(differing(below("assets"), "cache-control", () => CACHING.asset)).toEqual([]);
		const named = [...["data", "icons", "previews"].flatMap(below), `${base}basemap.pmtiles`];
		expect(differing(named, "cache-control", () => CACHING.other)).toEqual([]);
	});

	test("the basemap has its media type, which these hosts do not know", () => {
		expect(differing([`${base}basemap.pmtiles`], "content-type", () => "application/vnd.pmtiles")).toEqual([]);
	});
});

describe("the workflow of GitHub Pages", () => {
	const workflow = readFileSync(join(import.meta.dirname, "../../deploy/github-pages.yml"), "utf8");

	test("runs commands that there are", () => {
		const commands = [...workflow.matchAll(/run: npm run (\S+)/g)].map(([, name = ""]) => name);
		expect(commands).toContain("build");
		expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
	});

	test("builds for the folder and the host that the repository has, and publishes nothing beside the site", () => {
		expect(workflow).toMatch(/BASE_PATH: \$\{\{ steps\.pages\.outputs\.base_path \}\}\/\n/);
		expect(workflow).toMatch(/SITE_URL: \$\{\{ steps\.pages\.outputs\.origin \}\}\n/);
		expect(workflow).toMatch(/upload-pages-artifact@v\d+\n\s+with:\n\s+path: dist\n/);
	});

	test("takes the bill of materials from where the build has left it", () => {
		const [, path = ""] = /path: (\S+\.cdx\.json)/.exec(workflow) ?? [];
		expect(existsSync(path)).toBe(true);
	});
});
