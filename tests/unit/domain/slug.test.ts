/** Folding of letters, and the parts of addresses that are made of names. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWord, slugOf } from "../../../src/domain/slug.ts";
import { atlas } from "../../fixtures/atlas.ts";

const anyText = fc.string({ unit: "binary" });

describe("Folding", () => {
	it.each([
		["Å", "a"],
		["ä", "a"],
		["Ö", "o"],
		["É", "e"],
		["A\u030a", "a"],
		["\u212b", "a"],
		["SKÄGGETORP", "skaggetorp"],
	])("makes %s %s", (text, expected) => {
		expect(fold(text)).toBe(expected);
	});

	it("leaves spaces and signs where they are", () => {
		expect(fold("Hagsätra / Rågsved")).toBe("hagsatra / ragsved");
	});

	it("minds neither case nor how the letters are composed", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."aåäöéüAÅÄÖÉ /-1") }), (text) => {
				expect(fold(text.normalize("NFD").toUpperCase())).toBe(fold(text));
			}),
		);
	});
});

describe("A word of an address", () => {
	it("has the letters and digits that it had, whatever stood between them and around", () => {
		const signs = fc.string({ unit: fc.constantFrom(..." .,;:()[]<>\"'”»«–—‑\u00a0\u00ad_-"), minLength: 1 });
		fc.assert(
			fc.property(fc.array(fc.constantFrom("husby", "2019", "Ж", "län", "日本")), signs, (words, between) => {
				const expected = words.map(fold).join("");
				expect(foldWord(between + words.join(between) + between).replaceAll("-", "")).toBe(expected);
			}),
		);
	});

	it("is its own form", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(foldWord(foldWord(text))).toBe(foldWord(text));
			}),
		);
	});
});

describe("A slug", () => {
	it.each([
		["Öst", "ost"],
		["Västra Götalands län", "vastra-gotalands-lan"],
		["Nydala / Hermodsdal / Lindängen", "nydala-hermodsdal-lindangen"],
		["Södra Sofielund (Seved)", "sodra-sofielund-seved"],
		["Upplands-Bro", "upplands-bro"],
		["  Årby ", "arby"],
		["–", ""],
	])("of %s is %s", (name, expected) => {
		expect(slugOf(name)).toBe(expected);
	});

	it("has only small letters, digits and single hyphens between them, of whatever it is made", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(slugOf(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
			}),
		);
	});

	it("is its own slug", () => {
		fc.assert(
			fc.property(anyText, (text) => {
				expect(slugOf(slugOf(text))).toBe(slugOf(text));
			}),
		);
	});

	it("of a region, county or municipality is its id", () => {
		const places = [...atlas.regions, ...atlas.counties, ...atlas.municipalities];
		expect(places.map(({ name }) => slugOf(name))).toEqual(places.map(({ id }) => id));
	});
});
