/** The rules for hosts: how a build fills in its blanks, and the policy that it fills in. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { policyOf } from "../../../vite-plugins/content-security-policy.ts";
import { fillBlanks } from "../../../vite-plugins/host-configurations.ts";

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
	expect(policyOf({ env: { VITE_STREETS: setting } as never, base: "/" }).split("; ")).toContain(directive);
});
