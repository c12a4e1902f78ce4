/** The rules for hosts: how a build fills in its blanks, and the policy that it fills in. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { parseStreets } from "../../../src/domain/street-source.ts";
import { policyOf } from "../../../vite-plugins/content-security-policy.ts";
import { fillBlanks } from "../../../vite-plugins/host-configurations.ts";
import { readStreetSetting } from "../../../vite-plugins/street-source-setting.ts";

const value = fc.string();

test("a blank is filled in wherever it stands, with the value as it is", () => {
	fc.assert(
		fc.property(value, value, (base, policy) => {
			expect(fillBlanks("@base@404 @policy@ @base@", { base, policy })).toBe(`${base}404 ${policy} ${base}`);
		}),
	);
});

test("a text without blanks stays as it is", () => {
	fc.assert(
		fc.property(value, (text) => {
			fc.pre(!/@[a-z]+@/.test(text));
			expect(fillBlanks(text, {})).toBe(text);
		}),
	);
	expect(fillBlanks("header @assets Cache-Control x # actions/checkout@v4", {})).toContain("@assets");
});

test("a blank of which nothing is known is an error", () => {
	expect(() => fillBlanks("root @folder@", { base: "/" })).toThrow("@folder@");
});

test.each([
	["off", "connect-src 'self'"],
	["https://tiles.example/planet", "connect-src 'self' https://tiles.example"],
	["pmtiles://streets.pmtiles", "connect-src 'self'"],
])("with VITE_STREETS=%s the policy allows %s", (setting, directive) => {
	expect(policyOf({ env: { VITE_STREETS: setting } as never, base: "/", publicDir: "" }).split("; ")).toContain(
		directive,
	);
});

describe("Streets that lie among the public files", () => {
	const publicDir = mkdtempSync(join(tmpdir(), "public-"));
	writeFileSync(join(publicDir, "streets.pmtiles"), "");
	afterAll(() => rmSync(publicDir, { recursive: true }));
	const own = { source: { kind: "archive", url: "/lage/streets.pmtiles", asks: undefined } };

	test.each([undefined, "", " "])("are the site's own where nothing is set (%j)", (setting) => {
		expect(readStreetSetting(setting, "/lage/", publicDir)).toEqual(own);
		expect(policyOf({ env: { VITE_STREETS: setting } as never, base: "/lage/", publicDir })).toContain(
			"connect-src 'self';",
		);
	});

	test.each(["off", "https://tiles.example/planet"])("are not, where %s is set", (setting) => {
		expect(readStreetSetting(setting, "/lage/", publicDir)).toEqual(parseStreets(setting, "/lage/"));
	});
});
