/** The sentences that follow every change of the view, word for word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { changeSentence, resultSentence } from "../../../src/site/result-sentence.ts";
import { START } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

describe("The result in Swedish", () => {
	it.each([
		["2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", ofReport(2019)],
		["2015: 53 områden – 15 särskilt utsatta, 6 riskområden, 32 utsatta", ofReport(2015)],
		["2025: 65 områden – 19 särskilt utsatta, 46 utsatta", START],
		["2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", ofArea("husby", 2019)],
		["2021: 61 områden – 19 särskilt utsatta, 14 riskområden, 28 utsatta", comparing(2015, 2021)],
		["2023, Järfälla: 1 område – 1 utsatt", ofMunicipality("jarfalla", 2023)],
		["2019, med valda filter: 0 områden", ofReport(2019, { filters: only({ regions: ["nord"] }) })],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, sv)).toBe(expected);
	});
});

describe("The result in English", () => {
	it.each([
		["2019: 60 areas – 22 particularly vulnerable, 10 risk areas, 28 vulnerable", ofReport(2019)],
		["2025: 65 areas – 19 particularly vulnerable, 46 vulnerable", START],
		["2019, with the chosen filters: 0 areas", ofReport(2019, { filters: only({ regions: ["nord"] }) })],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, en)).toBe(expected);
	});
});

describe("The change", () => {
	it.each([
		["Sedan 2023: 1 nytt, 1 borta från listan, 4 delade, 13 från avskaffad klass", START],
		["Sedan 2017: 1 nytt, 2 borta från listan, 3 till högre klass, 1 till lägre klass", ofReport(2019)],
		["Sedan 2019: 2 nya, 1 borta från listan, 1 till högre klass, 3 till lägre klass", comparing(2019, 2017)],
	])("in Swedish is “%s”", (expected, view) => {
		expect(changeSentence(atlas, view, sv)).toBe(expected);
	});

	it("in English has the same order", () => {
		const expected = "Since 2023: 1 new, 1 off the list, 4 divided, 13 from the abolished class";
		expect(changeSentence(atlas, START, en)).toBe(expected);
	});

	it("is not said of the first report", () => {
		expect(changeSentence(atlas, ofReport(2015), sv)).toBeUndefined();
	});

	it("counts only within the places that the filters leave", () => {
		const ofRegion = (region: string) =>
			changeSentence(atlas, ofReport(2019, { filters: only({ regions: [region] }) }), sv);
		expect(ofRegion("ost")).toBe("Sedan 2017: 1 borta från listan");
		expect(ofRegion("nord")).toBe("Inga ändringar sedan 2017");
	});
});

it("No view makes a sentence with a hole in it", () => {
	fc.assert(
		fc.property(anyView, (view) => {
			const words = messages[view.locale];
			const sentences = [resultSentence(atlas, view, words), changeSentence(atlas, view, words) ?? "none"];
			expect(sentences.join(" ")).not.toMatch(/undefined|null|NaN|\[object|: ?,|, ?,|– *$/);
		}),
	);
});
