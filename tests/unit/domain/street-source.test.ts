/** The operator's setting for streets: what it may say, whom the browser may then ask, and that nothing bad gets through. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseStreets } from "../../../src/domain/street-source.ts";

const tilejson = (url: string, asks: string) => ({ source: { kind: "tilejson", url, asks } });
const archive = (url: string, asks?: string) => ({ source: { kind: "archive", url, asks } });

describe("The setting", () => {
	it.each([
		[undefined, tilejson("https://tiles.openfreemap.org/planet", "https://tiles.openfreemap.org")],
		["  ", tilejson("https://tiles.openfreemap.org/planet", "https://tiles.openfreemap.org")],
		["off", { source: { kind: "off" } }],
		[
			"https://tiles.example.se/a.json?k=1",
			tilejson("https://tiles.example.se/a.json?k=1", "https://tiles.example.se"),
		],
		["http://127.0.0.1:4186/a.json", tilejson("http://127.0.0.1:4186/a.json", "http://127.0.0.1:4186")],
		["pmtiles://https://example.se/a.pmtiles", archive("https://example.se/a.pmtiles", "https://example.se")],
		["pmtiles://streets.pmtiles", archive("/lage/streets.pmtiles")],
		["pmtiles://tiles/streets.pmtiles?v=2", archive("/lage/tiles/streets.pmtiles?v=2")],
		["pmtiles:///lage/streets.pmtiles", archive("/lage/streets.pmtiles")],
	])("%s is understood", (setting, expected) => {
		expect(parseStreets(setting, "/lage/")).toEqual(expected);
	});

	it.each([
		["on"],
		["http://tiles.example.se/a.json"],
		["ftp://tiles.example.se/a.json"],
		["javascript:alert(1)"],
		["https://"],
		["https://a;b/"],
		["https://a,b/"],
		["https://name:secret@tiles.example.se/a.json"],
		["pmtiles://"],
		["pmtiles://http://example.se/a.pmtiles"],
		["pmtiles://../streets.pmtiles"],
		["pmtiles://%2e%2e/streets.pmtiles"],
		["pmtiles:///streets.pmtiles"],
		["pmtiles:////example.se/lage/streets.pmtiles"],
		["pmtiles://\\\\example.se\\lage\\streets.pmtiles"],
	])("%s turns streets off and says why", (setting) => {
		const { source, problem } = parseStreets(setting, "/lage/");
		expect(source).toEqual({ kind: "off" });
		expect(problem).toContain(`VITE_STREETS=${setting} `);
	});

	it("two slashes at the beginning are no file of a site at the root, but another host", () => {
		expect(parseStreets("pmtiles://%2e//example.se/streets.pmtiles", "/").source).toEqual({ kind: "off" });
	});
});

it("A path that would name another host turns streets off, at the root of a host too", () => {
	expect(parseStreets("pmtiles://.//example.se/streets.pmtiles", "/").source).toEqual({ kind: "off" });
});

describe("Whatever the setting says", () => {
	const base = fc.constantFrom("/", "/lage/", "/a/b/");
	const fragment = fc.oneof(
		fc.constantFrom("pmtiles://", "https://", "http://", "//", "/", "..", "\\", "@", ":", "?", "#", "%2e", "localhost"),
		fc.constantFrom("example.se", "lage/", "a.pmtiles"),
		fc.string({ maxLength: 4 }),
	);
	const setting = fc.array(fragment, { maxLength: 7 }).map((parts) => parts.join(""));

	it("the browser is allowed one origin at most, and exactly the one that the address has", () => {
		fc.assert(
			fc.property(setting, base, (text, folder) => {
				const { source } = parseStreets(text, folder);
				if (source.kind === "off") return;
				// A space or a semicolon in it would let more into the Content-Security-Policy.
				if (source.asks !== undefined) expect(source.asks).toMatch(/^https?:\/\/[^\s;,'"]+$/);
				const url = new URL(source.url, "https://site.example");
				expect(url.origin).toBe(source.asks ?? "https://site.example");
			}),
			{ numRuns: 2000 },
		);
	});

	it("a file of the site's own lies below its folder", () => {
		fc.assert(
			fc.property(setting, base, (text, folder) => {
				const { source } = parseStreets(`pmtiles://${text}`, folder);
				if (source.kind === "archive" && source.asks === undefined) {
					expect(new URL(source.url, "https://site.example").pathname.startsWith(folder)).toBe(true);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	it("streets are off exactly where there is nothing to ask or something to say", () => {
		fc.assert(
			fc.property(setting, base, (text, folder) => {
				const { source, problem } = parseStreets(text, folder);
				expect(problem !== undefined).toBe(source.kind === "off" && text.trim() !== "off");
			}),
		);
	});
});
