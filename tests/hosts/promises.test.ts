/** What `deploy/` promises, asked of each host that can be started, with the configuration that the build has filled in. */
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { FOLDER_SITE, PUBLISHED_SITE } from "../runner/sites.ts";
import { directivesOf, policyIn, scriptHashes } from "./page-policy.ts";
import { CACHING, SECURITY_HEADERS, TRANSPORT } from "./promised-headers.ts";
import { type Answer, type BuiltSite, type ServedSite, type StartableHost, serveSite } from "./serve-site.ts";
import { contentOf, embeddedPages, fullPages, oneOfEachKind, publishedAddresses } from "./site-addresses.ts";

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".csvt": "text/csv; charset=utf-8",
	".geojson": "application/geo+json",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".pmtiles": "application/vnd.pmtiles",
	".png": "image/png",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
	".woff2": "font/woff2",
	".xml": "application/xml; charset=utf-8",
	".zip": "application/zip",
};
/** They are compressed already, or read by the byte. */
const SENT_AS_THEY_ARE = [".pmtiles", ".png", ".woff2", ".zip"];
/** Smaller ones gain nothing. */
const WORTH_COMPRESSING = 1_000;

const certificate = inject("certificate");

for (const host of inject("hosts")) {
	if ("leftOut" in host) test.skip(`${host.name} is left out, since ${host.leftOut}`);
	else
		for (const site of [PUBLISHED_SITE, FOLDER_SITE])
			describe(`${host.name} at ${site.basePath}`, () => promises(host, site));
}

function promises(host: StartableHost, site: BuiltSite): void {
	const base = site.basePath;
	const [page = ""] = fullPages(base).slice(-1);
	const [embed = ""] = embeddedPages(base).slice(-1);
	const basemap = `${base}basemap.pmtiles`;
	const kinds = [...oneOfEachKind(site)];
	let served: ServedSite;

	beforeAll(async () => {
		served = await serveSite(host, site, certificate);
	});
	afterAll(() => served?.stop());

	test("every page and embed is there under its address", async () => {
		for (const address of [...fullPages(base), ...embeddedPages(base), `${base}offline.html`]) {
			const { status, body } = await served.ask(address);
			expect({ address, status }).toEqual({ address, status: 200 });
			expect(body.equals(contentOf(site, address)), address).toBe(true);
		}
	});

	test("an address without its last slash leads to the page, also where another server stands in front", async () => {
		const { status, headers } = await served.ask(page.slice(0, -1), { Host: "127.0.0.1" });
		expect([301, 308]).toContain(status);
		expect(new URL(headers.location ?? "", "http://127.0.0.1").href).toBe(`http://127.0.0.1${page}`);
	});

	test.for([`${base}no/such/page/`, `${base}no-such-page`, `${base}data/no-such.geojson`, `${base}assets/`])(
		"%s is answered by the page for unknown addresses, asked for anew each time",
		async (address) => {
			const { status, headers, body } = await served.ask(address);
			// Apache says that a folder is forbidden, which only its owner's own configuration can change.
			if (!(host.name === "Apache" && address.endsWith("assets/"))) expect(status).toBe(404);
			expect(headers["content-type"]?.toLowerCase()).toBe(TYPES[".html"]);
			expect(headers["cache-control"]).toBe(CACHING.page);
			expect(body.equals(contentOf(site, `${base}404.html`))).toBe(true);
		},
	);

	test("a script that a later version has thrown away is missing, and not for a year", async () => {
		const { status, headers } = await served.ask(`${base}assets/entry-thrownAway.js`);
		expect(status).toBe(404);
		expect(headers["cache-control"]).toBe(CACHING.page);
	});

	test.for(kinds)("a file %s has its media type: %s", async ([kind, address]) => {
		const { headers } = await served.ask(address);
		expect(headers["content-type"]?.toLowerCase()).toBe(TYPES[kind]);
	});

	test.for(kinds.filter(([kind]) => !SENT_AS_THEY_ARE.includes(kind)))(
		"a file %s is compressed for those who can unpack it, and for no others: %s",
		async ([, address]) => {
			const content = contentOf(site, address);
			const [packed, plain] = [await served.ask(address, { "Accept-Encoding": "gzip" }), await served.ask(address)];
			if (content.length >= WORTH_COMPRESSING) {
				expect(packed.headers["content-encoding"]).toBe("gzip");
				expect(packed.headers.vary?.toLowerCase()).toContain("accept-encoding");
				expect(packed.body.length).toBeLessThan(content.length);
				expect(gunzipSync(packed.body).equals(content)).toBe(true);
			}
			expect(plain.headers["content-encoding"]).toBeUndefined();
			expect(plain.body.equals(content)).toBe(true);
		},
	);

	test.for(kinds.filter(([kind]) => SENT_AS_THEY_ARE.includes(kind)))(
		"a file %s is sent as it is: %s",
		async ([, address]) => {
			const { headers, body } = await served.ask(address, { "Accept-Encoding": "gzip, deflate, br, zstd" });
			expect(headers["content-encoding"]).toBeUndefined();
			expect(headers["accept-ranges"]).toBe("bytes");
			expect(body.equals(contentOf(site, address))).toBe(true);
		},
	);

	test.for([
		[0, 126],
		[16_384, 20_479],
	] as const)("bytes %i to %i of the basemap are those of the file", async ([first, last]) => {
		const whole = contentOf(site, basemap);
		const { status, headers, body } = await served.ask(basemap, {
			Range: `bytes=${first}-${last}`,
			"Accept-Encoding": "gzip, deflate, br, zstd",
		});
		expect(status).toBe(206);
		expect(headers["content-encoding"]).toBeUndefined();
		expect(headers["content-range"]).toBe(`bytes ${first}-${last}/${whole.length}`);
		expect(body.equals(whole.subarray(first, last + 1))).toBe(true);
	});

	test("bytes behind the end of the basemap are refused", async () => {
		const { status } = await served.ask(basemap, { Range: "bytes=900000000-900000001" });
		expect(status).toBe(416);
	});

	test("pages, embeds and the service worker are asked for anew each time", async () => {
		const pages = [...fullPages(base), ...embeddedPages(base), `${base}offline.html`, `${base}404.html`];
		for (const address of [...pages, `${base}sw.js`]) {
			const { headers } = await served.ask(address);
			expect({ address, caching: headers["cache-control"] }).toEqual({ address, caching: CACHING.page });
		}
	});

	test.for(["identity", "gzip"])("a page that has not changed is not sent again (%s)", async (encoding) => {
		const first = await served.ask(page, { "Accept-Encoding": encoding });
		const { etag = "" } = first.headers;
		const second = await served.ask(page, { "Accept-Encoding": encoding, "If-None-Match": etag });
		expect({ status: second.status, length: second.body.length }).toEqual({ status: 304, length: 0 });
	});

	test("what lies under assets/ is kept for a year, and never asked for again", async () => {
		for (const address of publishedAddresses(site).filter((path) => path.startsWith(`${base}assets/`))) {
			const { headers } = await served.ask(address);
			expect({ address, caching: headers["cache-control"] }).toEqual({ address, caching: CACHING.asset });
		}
	});

	test("files that keep their names beside the pages are kept for an hour", async () => {
		for (const path of ["basemap.pmtiles", "data/panel.csv", "manifest.webmanifest", "favicon.svg", "icons/192.png"]) {
			const { headers } = await served.ask(base + path);
			expect({ path, caching: headers["cache-control"] }).toEqual({ path, caching: CACHING.other });
		}
	});

	test("whatever is answered has the headers of security, each once", async () => {
		for (const [what, answer] of Object.entries(await answersOfEveryKind())) {
			expect(answer.headers, what).toMatchObject(SECURITY_HEADERS);
			// A browser does not listen to it here, and where a proxy ends TLS it is the proxy's to say.
			expect(answer.headers, what).not.toHaveProperty("strict-transport-security");
			expect(answer.headers["content-security-policy"], what).toMatch(/^default-src 'none'; /);
		}
	});

	test("the policy in the header of a page is the one in its head, and forbids others to frame it", async () => {
		for (const address of fullPages(base)) {
			const { headers, body } = await served.ask(address);
			const html = body.toString();
			expect(directivesOf(headers["content-security-policy"] ?? "")).toEqual(
				directivesOf(`${policyIn(html)}; frame-ancestors 'self'`),
			);
		}
	});

	test("embeds, and the pages that answer for them, may be framed by anyone", async () => {
		const standIns = [`${base}offline.html`, embed.replace("2019", "1999")];
		for (const address of [...embeddedPages(base), ...standIns]) {
			const { headers, body } = await served.ask(address);
			expect(directivesOf(headers["content-security-policy"] ?? "")).toEqual(directivesOf(policyIn(body.toString())));
			expect(headers["x-frame-options"]).toBeUndefined();
		}
	});

	test("the policy allows the scripts that stand in the pages, and no other", async () => {
		for (const address of [...fullPages(base), ...embeddedPages(base), `${base}offline.html`, `${base}404.html`]) {
			const { headers, body } = await served.ask(address);
			const allowed = headers["content-security-policy"]?.match(/'sha\d+-[^']+'/g);
			expect({ address, allowed }).toEqual({ address, allowed: scriptHashes(body.toString()) });
		}
	});

	test.skipIf(certificate === null)("over TLS the browser is told to stay with it, with all the rest", async () => {
		const answer = await served.askSecurely(page);
		expect(answer.status).toBe(200);
		expect(answer.headers).toMatchObject({ ...SECURITY_HEADERS, ...TRANSPORT });
	});

	async function answersOfEveryKind(): Promise<Record<string, Answer>> {
		const known = await served.ask(page);
		return {
			page: known,
			"unchanged page": await served.ask(page, { "If-None-Match": known.headers.etag ?? "" }),
			embed: await served.ask(embed),
			"missing page": await served.ask(`${base}no/such/page/`),
			script: await served.ask(`${base}sw.js`),
			data: await served.ask(`${base}data/rapport-2025.geojson`),
			"part of the basemap": await served.ask(basemap, { Range: "bytes=0-126" }),
		};
	}
}
