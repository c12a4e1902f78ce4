/** Words that lead from the search to the pages of text. */
import { describe, expect, it } from "vitest";
import { createSearchIndex, search } from "../../../src/domain/search.ts";
import { findPages } from "../../../src/features/search/find-pages.ts";
import { TEXT_PAGES } from "../../../src/state/text-pages.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { messages } from "../../fixtures/words.ts";

const found = (query: string, locale: "sv" | "en" = "sv") =>
	findPages(messages[locale], query).map(({ page, section }) => (section ? `${page} ${section}` : page));

describe("A search for", () => {
	it.each([
		["om", "about"],
		["about", "about"],
		["metod", "about method"],
		["klasser", "about classes"],
		["Definition", "about classes"],
		["källor", "about reports"],
		["kallor", "about reports"],
		["licens", "about data"],
		["citera", "about citing"],
		["tillgänglighet", "accessibility"],
		["integritet", "privacy"],
		["cookies", "privacy"],
		["privacy", "privacy"],
	])("%s leads to %s", (query, expected) => {
		expect(found(query)[0]).toBe(expected);
	});

	it("the beginning of a word leads there too, as one writes on", () => {
		expect(found("till")).toEqual(["accessibility"]);
	});

	it.each(["", "o", "in", "me", "husby", "om husby", "mmetod"])("“%s” leads to none", (query) => {
		expect(found(query)).toEqual([]);
	});

	it("every word has to mean the same page", () => {
		expect(found("metod bedömning")).toEqual(["about method"]);
		expect(found("metod cookies")).toEqual([]);
	});

	it("offers few, by the names that the page's language has for them", () => {
		expect(findPages(messages.en, "method")).toEqual([
			{ kind: "text", page: "about", section: "method", name: "How the assessment is made" },
		]);
	});
});

it("Every page is found by its own name, in every language", () => {
	for (const [locale, { pages }] of Object.entries(messages)) {
		for (const page of TEXT_PAGES) expect(found(pages[page].name, locale as "sv" | "en"), page).toContain(page);
	}
});

it("No word for a page of text is the name of a place", () => {
	const index = createSearchIndex(atlas);
	const words = ["metod", "klasser", "definition", "cookies", "privacy", "about", "tillgänglighet"];
	expect(words.flatMap((word) => search(index, word))).toEqual([]);
});
