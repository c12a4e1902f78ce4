/** The site's address as its operator sets it: read where it is one, and reported where it is not. */
import { describe, expect, it } from "vitest";
import { addressOf, parseSiteUrl } from "../../../src/prerender/site-address.ts";
import { year } from "../../fixtures/atlas.ts";

describe("SITE_URL", () => {
	it.each([
		["https://lagesbild.example", "/"],
		["https://lagesbild.example/", "/"],
		["https://lagesbild.example", "/lagesbild/"],
		["https://lagesbild.example/lagesbild", "/lagesbild/"],
		["https://lagesbild.example/lagesbild/", "/lagesbild/"],
	])("%s names the host of a site under %s", (setting, base) => {
		expect(parseSiteUrl(setting, base)).toEqual({ address: { base, origin: "https://lagesbild.example" } });
	});

	it.each([undefined, ""])("may be missing (%s)", (setting) => {
		expect(parseSiteUrl(setting, "/")).toEqual({ address: { base: "/", origin: undefined } });
	});

	it.each([
		["lagesbild.example", "/"],
		["ftp://lagesbild.example/", "/"],
		["https://lagesbild.example/?a=b", "/"],
		["https://lagesbild.example/elsewhere/", "/lagesbild/"],
		["https://lagesbild.example/lagesbild/", "/"],
	])("%s is no address of a site under %s, which is reported", (setting, base) => {
		const { address, problem } = parseSiteUrl(setting, base);
		expect(address.origin).toBeUndefined();
		expect(problem).toContain("SITE_URL");
	});
});

describe("A page's address", () => {
	const subject = { kind: "report", year: year(2019) } as const;

	it("is whole where the host is known", () => {
		const site = { base: "/lagesbild/", origin: "https://lagesbild.example" };
		expect(addressOf(site, "en", subject)).toBe("https://lagesbild.example/lagesbild/en/report/2019/");
	});

	it("is its path where it is not", () => {
		expect(addressOf({ base: "/lagesbild/", origin: undefined }, "sv", subject)).toBe("/lagesbild/rapport/2019/");
	});
});
