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
		["Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", ofReport(2019)],
		["Polisens bedömning 2015: 53 områden – 15 särskilt utsatta, 6 riskområden, 32 utsatta", ofReport(2015)],
		["Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta", START],
		["Husby – Polisens bedömning 2019: särskilt utsatt område", ofArea("husby", 2019)],
		["Polisens bedömning 2021: 61 områden – 19 särskilt utsatta, 14 riskområden, 28 utsatta", comparing(2015, 2021)],
		["Polisens bedömning 2023, Järfälla kommun: 1 område – 1 utsatt", ofMunicipality("jarfalla", 2023)],
		["Polisens bedömning 2019, polisregion Nord: 0 områden", ofReport(2019, { filters: only({ regions: ["nord"] }) })],
		["I rapporten 2025 är Rinkeby / Tensta delat i Hjulsta, Rinkeby och Tensta", ofArea("rinkeby-tensta", 2025)],
		[
			"Polisens bedömning 2019, 3 polisregioner, riskområden: 4 områden – 4 riskområden",
			ofReport(2019, { filters: only({ regions: ["syd", "vast", "ost"], classifications: ["riskomrade"] }) }),
		],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, sv)).toBe(expected);
	});
});

describe("The result in English", () => {
	it.each([
		["Police assessment 2019: 60 areas – 22 particularly vulnerable, 10 risk areas, 28 vulnerable", ofReport(2019)],
		["Police assessment 2025: 65 areas – 19 particularly vulnerable, 46 vulnerable", START],
		["Police assessment 2019, police region Nord: 0 areas", ofReport(2019, { filters: only({ regions: ["nord"] }) })],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, en)).toBe(expected);
	});
});

describe("The change", () => {
	it.each([
		["Sedan 2023: 1 nytt, 1 har lämnat listan, 4 delade, 13 tidigare riskområden som inte delades", START],
		["Sedan 2017: 1 nytt, 2 har lämnat listan, 3 bedömda som mer utsatta, 1 bedömt som mindre utsatt", ofReport(2019)],
		[
			"2017 jämfört med 2019: 2 på listan 2017 men inte 2019, 1 på listan 2019 men inte 2017, 1 mer utsatt 2017, 3 mindre utsatta 2017",
			comparing(2019, 2017),
		],
	])("in Swedish is “%s”", (expected, view) => {
		expect(changeSentence(atlas, view, sv)).toBe(expected);
	});

	it("in English has the same order", () => {
		const expected = "Since 2023: 1 new, 1 left the list, 4 split, 13 former risk areas that were not split";
		expect(changeSentence(atlas, START, en)).toBe(expected);
	});

	it("back in time says what either report has, and nothing that has happened", () => {
		expect(changeSentence(atlas, comparing(2025, 2015), sv)).toBe(
			"2015 jämfört med 2025: 10 på listan 2015 men inte 2025, 15 på listan 2025 men inte 2015, 4 mer utsatta 2015, 2 mindre utsatta 2015, 5 delade 2025, 3 områden som inte har delats hade klassen riskområde 2015",
		);
		expect(changeSentence(atlas, comparing(2025, 2015), en)).toBe(
			"2015 compared with 2025: 10 on the list in 2015 but not 2025, 15 on the list in 2025 but not 2015, 4 more vulnerable in 2015, 2 less vulnerable in 2015, 5 split by 2025, 3 areas that were not split had the category risk area in 2015",
		);
	});

	it("is not said of the first report", () => {
		expect(changeSentence(atlas, ofReport(2015), sv)).toBeUndefined();
	});

	it("counts only within the places that the filters leave", () => {
		const ofRegion = (region: string) =>
			changeSentence(atlas, ofReport(2019, { filters: only({ regions: [region] }) }), sv);
		expect(ofRegion("ost")).toBe("Sedan 2017: 1 har lämnat listan");
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
