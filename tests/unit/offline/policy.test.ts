import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Answer, type Asked, chooseAnswer, isAnswer, mayForgetOthers } from "../../../src/offline/policy.ts";

const SCOPE = "https://example.org/lagesbild/";
const KEPT = [`${SCOPE}basemap.pmtiles`, `${SCOPE}assets/entry-abc.js`, `${SCOPE}data/README.txt`];

function answer(path: string, asked: Partial<Asked> = {}): Answer {
	const url = new URL(path, SCOPE).href;
	return chooseAnswer({ method: "GET", url, isNavigation: false, ...asked }, SCOPE, (address) =>
		KEPT.includes(address),
	);
}

describe("What the service worker answers", () => {
	test.each(["basemap.pmtiles", "assets/entry-abc.js"])("%s, a file of its version, from the cache", (path) => {
		expect(answer(path)).toBe("kept");
	});

	test("a file of its version that is opened by itself, from the cache", () => {
		expect(answer("data/README.txt", { isNavigation: true })).toBe("kept");
	});

	test.each([
		...["", "omrade/husby/2019/", "omrade/husby/2019", "en/?region=syd", "rapport/2019/#karta=15/59.36/17.94"],
		// As pasted out of a sentence.
		...["omrade/husby/2019.", "omrade/husby/2019.)", "omrade/husby/2019.%22"],
	])("the address %j as a page", (path) => expect(answer(path, { isNavigation: true })).toBe("page"));

	test.each(["sitemap.xml", "streets.pmtiles", "bilder/husby-2019.png?a=1"])("%s not as a page", (path) => {
		expect(answer(path, { isNavigation: true })).toBe("network");
	});

	test("a hashed file of another version from wherever it is", () => {
		expect(answer("assets/entry-old.js")).toBe("other-version");
	});

	test("nothing that has not been asked for as a page or is not kept", () => {
		expect(answer("streets.pmtiles")).toBe("network");
		expect(answer("omrade/husby/2019/")).toBe("network");
	});

	test.each(["POST", "HEAD"])("no %s", (method) => expect(answer("basemap.pmtiles", { method })).toBe("network"));

	test("nothing of another host or folder, whatever its path", () => {
		const elsewhere = fc.constantFrom("https://tiles.example/", "https://example.org/", "https://example.org/annat/");
		const path = fc.constantFrom("assets/a-1.js", "basemap.pmtiles", "omrade/husby/", "", "lagesbilder/");
		fc.assert(
			fc.property(elsewhere, path, fc.boolean(), (host, path, isNavigation) => {
				expect(answer(host + path, { isNavigation })).toBe("network");
			}),
		);
	});
});

test.each([
	[200, true],
	[301, true],
	[404, true],
	[500, false],
	[503, false],
])("a host that says %i has answered: %s", (status, answered) => expect(isAnswer(status)).toBe(answered));

describe("Files of other versions", () => {
	const taking = { isTakingOver: true, hasSuccessor: false };
	const opening = { isTakingOver: false, hasSuccessor: false };

	test("go when the one window that wanted the new version takes it", () => {
		expect(mayForgetOthers({ ...taking, openWindows: 1 })).toBe(true);
		expect(mayForgetOthers({ ...taking, openWindows: 0 })).toBe(true);
	});

	test("stay while another window may still need them", () => {
		expect(mayForgetOthers({ ...taking, openWindows: 2 })).toBe(false);
		expect(mayForgetOthers({ ...opening, openWindows: 1 })).toBe(false);
	});

	test("go when the site is opened and no window shows it", () => {
		expect(mayForgetOthers({ ...opening, openWindows: 0 })).toBe(true);
	});

	test("stay while a newer version is being fetched or waits, whose files they may be", () => {
		expect(mayForgetOthers({ openWindows: 0, isTakingOver: false, hasSuccessor: true })).toBe(false);
		expect(mayForgetOthers({ openWindows: 1, isTakingOver: true, hasSuccessor: true })).toBe(false);
	});
});
