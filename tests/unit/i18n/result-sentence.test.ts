/** The sentences that follow every change of the view, word for word. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, type ChangeKind, changes } from "../../../src/domain/change.ts";
import type { AreaId, ReportYear } from "../../../src/domain/dataset.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import type { Messages } from "../../../src/i18n/words.ts";
import { subjects } from "../../../src/prerender/page-list.ts";
import { changeParts, resultParts, resultSentence } from "../../../src/site/result-sentence.ts";
import { plainText } from "../../../src/site/sentence.tsx";
import { shownChanges } from "../../../src/state/selectors.ts";
import { chooseKind } from "../../../src/state/transitions.ts";
import { START, type View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const placeOf = (area: AreaId) => atlas.whereabouts(area).municipality.name;

describe("The result in Swedish", () => {
	it.each([
		["Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", ofReport(2019)],
		["Polisens bedömning 2015: 53 områden – 15 särskilt utsatta, 6 riskområden, 32 utsatta", ofReport(2015)],
		["Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta", START],
		["Husby – Polisens bedömning 2019: särskilt utsatt område", ofArea("husby", 2019)],
		["Polisens bedömning 2023, Järfälla kommun: 1 område – 1 utsatt", ofMunicipality("jarfalla", 2023)],
		["Polisens bedömning 2019, polisregion Nord: 0 områden", ofReport(2019, { filters: only({ regions: ["nord"] }) })],
		["I rapporten 2025 är Rinkeby / Tensta delat i Hjulsta, Rinkeby och Tensta", ofArea("rinkeby-tensta", 2025)],
		[
			"Polisens bedömning 2019, 3 polisregioner, riskområden: 4 områden",
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

const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));

describe("A comparison in Swedish", () => {
	it.each([
		[
			"Från Polisens rapport 2021 till 2023: 4 områden kom till på listan, 6 lämnade listan, 1 bedömdes som mer utsatt och 4 bedömdes som mindre utsatta",
			comparing(2021, 2023),
		],
		[
			"Från Polisens rapport 2021 till 2023, polisregion Stockholm: 2 områden kom till på listan, 4 lämnade listan och 1 bedömdes som mer utsatt",
			comparing(2021, 2023, { filters: only({ regions: ["stockholm"] }) }),
		],
		[
			"Från Polisens rapport 2021 till 2023, polisregion Nord: inga ändringar",
			comparing(2021, 2023, { filters: only({ regions: ["nord"] }) }),
		],
		[
			"Från Polisens rapport 2021 till 2023: 6 områden lämnade listan: Charlottesborg (Kristianstad), Edsberg (Sollentuna), Lagersberg (Eskilstuna), Termovägen (Järfälla), Älvsjö / Solberga (Stockholm) och Östberga (Stockholm)",
			comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }),
		],
		[
			"Från Polisens rapport 2017 till 2019, utsatta områden 2017, riskområden 2019: 3 områden bedömdes som mer utsatta: Fornhöjden (Södertälje), Hovsjö (Södertälje) och Rissne / Hallonbergen (Sundbyberg)",
			comparing(2017, 2019, {
				filters: only({ changes: ["hojd"], formerClassifications: ["utsatt"], classifications: ["riskomrade"] }),
			}),
		],
		[
			"Från Polisens rapport 2023 till 2025: 1 område kom till på listan: Granängsringen (Tyresö); 1 område lämnade listan: Andersberg (Halmstad)",
			comparing(2023, 2025, { filters: only({ changes: ["ny", "borta"] }) }),
		],
		[
			"Från Polisens rapport 2023 till 2025, särskilt utsatta områden 2025: 15 områden hade samma klass och 2 delades i 6",
			comparing(2023, 2025, { filters: only({ classifications: ["sarskilt_utsatt"] }) }),
		],
		[
			"Från Polisens rapport 2023 till 2025: 13 tidigare riskområden som inte delades bedömdes som utsatta områden",
			comparing(2023, 2025, { filters: only({ changes: ["omklassad"] }) }),
		],
		[
			"Från Polisens rapport 2023 till 2025, bedömt som mer utsatt: inget område",
			comparing(2023, 2025, { filters: only({ changes: ["hojd"] }) }),
		],
		[
			"Polisens rapport 2021 jämförd med rapporten 2023: 6 områden fanns på listan 2021 men inte 2023, 4 fanns på listan 2023 men inte 2021, 4 bedömdes som mer utsatta 2021 än 2023 och 1 bedömdes som mindre utsatt 2021 än 2023",
			comparing(2023, 2021),
		],
		[
			"Polisens rapport 2023 jämförd med rapporten 2025: 1 område fanns på listan 2023 men inte 2025: Andersberg (Halmstad)",
			comparing(2025, 2023, { filters: only({ changes: ["ny"] }) }),
		],
		[
			"Från Polisens rapport 2021 till 2023, Kristianstads kommun: 1 område lämnade listan: Charlottesborg (Kristianstad)",
			ofMunicipality("kristianstad", 2023, { filters: only({ changes: ["borta"] }) }),
		],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, sv)).toBe(expected);
	});

	it("says where the names are if these are too many, but only where the list is beside", () => {
		const view = comparing(2021, 2023, { filters: only({ changes: ["oforandrad"] }) });
		const onPage = resultParts(atlas, view, sv).map(({ text }) => text);
		expect(onPage.join("")).toBe("Från Polisens rapport 2021 till 2023: 50 områden hade samma klass, se listan");
		expect(resultSentence(atlas, view, sv)).toBe("Från Polisens rapport 2021 till 2023: 50 områden hade samma klass");
	});
});

describe("A comparison in English", () => {
	it.each([
		[
			"From the 2021 to the 2023 Police report: 4 areas were added to the list, 6 left the list, 1 was assessed as more vulnerable and 4 were assessed as less vulnerable",
			comparing(2021, 2023),
		],
		[
			"From the 2023 to the 2025 Police report: 1 area left the list: Andersberg (Halmstad)",
			comparing(2023, 2025, { filters: only({ changes: ["borta"] }) }),
		],
		[
			"The 2023 Police report compared with the 2025 report: 4 areas were split into 10 in the 2025 report: Oxhagen / Varberga (Örebro), Rinkeby / Tensta (Stockholm), Rissne / Hallonbergen (Sundbyberg) and Ronna / Geneta / Lina (Södertälje)",
			comparing(2025, 2023, { filters: only({ changes: ["delad"] }) }),
		],
	])("is “%s”", (expected, view) => {
		expect(resultSentence(atlas, view, en)).toBe(expected);
	});
});

describe.each(LOCALES)("In %s, of any two reports", (locale) => {
	const words = messages[locale];
	const said = (from: ReportYear, to: ReportYear, choices: Parameters<typeof only>[0]) =>
		resultSentence(atlas, comparing(from, to, { filters: only(choices) }), words).split(": ");
	const changesOf = (from: ReportYear, to: ReportYear, kind: ChangeKind) =>
		changes(atlas, from, to).filter((change) => change.kind === kind);

	it.each(pairs)("each count is that of the changes: %i to %i", (from, to) => {
		const counts = CHANGE_KINDS.filter((kind) => kind !== "oforandrad").map((kind) => changesOf(from, to, kind).length);
		const [, counted = ""] = said(from, to, {});
		expect(counted.split(/, | och | and /).map(Number.parseFloat)).toEqual(counts.filter((count) => count > 0));
	});

	it.each(pairs)("each kind by itself has its count, and its names up to eight: %i to %i", (from, to) => {
		for (const kind of CHANGE_KINDS) {
			const alike = changesOf(from, to, kind);
			const [, counted = "", named = ""] = said(from, to, { changes: [kind] });
			expect(counted).toMatch(alike.length > 0 ? new RegExp(`^${alike.length} `) : /^(inget område|no area)$/);
			const names = alike.map(({ area, then, now }) => `${(now ?? then)?.name ?? ""} (${placeOf(area)})`);
			expect(names.filter((name) => named.includes(name))).toHaveLength(alike.length <= 8 ? alike.length : 0);
		}
	});
});

it("A count leads to as many changes as it says, on every page", () => {
	for (const view of subjects(atlas).map((subject) => ({ ...START, subject }))) {
		for (const { text, kind } of [...resultParts(atlas, view, sv), ...(changeParts(atlas, view, sv) ?? [])]) {
			if (kind === undefined) continue;
			expect(shownChanges(atlas, chooseKind(atlas, view, kind))).toHaveLength(Number.parseFloat(text));
		}
	}
});

it("No comparison says of what the filters leave that there is none of it", () => {
	fc.assert(
		fc.property(anyView, (view) => {
			fc.pre(view.subject.kind === "comparison" && shownChanges(atlas, view).length > 0);
			expect(resultSentence(atlas, view, messages[view.locale])).not.toMatch(/\b(0|inget|no) (område|area)/);
		}),
	);
});

describe("The change since the report before", () => {
	const changeSentence = (view: View, words: Messages) => plainText(changeParts(atlas, view, words) ?? []);

	it.each([
		["Sedan 2023: 1 nytt, 1 har lämnat listan, 4 delade, 13 tidigare riskområden bedömda som utsatta", START],
		["Sedan 2017: 1 nytt, 2 har lämnat listan, 3 bedömda som mer utsatta, 1 bedömt som mindre utsatt", ofReport(2019)],
		["", ofReport(2015)],
	])("in Swedish is “%s”", (expected, view) => {
		expect(changeSentence(view, sv)).toBe(expected);
	});

	it("in English has the same order", () => {
		const expected = "Since 2023: 1 new, 1 left the list, 4 split, 13 former risk areas assessed as vulnerable";
		expect(changeSentence(START, en)).toBe(expected);
	});

	it("counts only within the places that the filters leave", () => {
		const ofRegion = (region: string) => changeSentence(ofReport(2019, { filters: only({ regions: [region] }) }), sv);
		expect(ofRegion("ost")).toBe("Sedan 2017: 1 har lämnat listan");
		expect(ofRegion("nord")).toBe("Sedan 2017: inga ändringar");
	});

	it("is not said where the headline is that already", () => {
		const view = ofReport(2023, { filters: only({ changes: ["borta"] }) });
		expect(resultSentence(atlas, view, sv)).toMatch(
			/^Från Polisens rapport 2021 till 2023: 6 områden lämnade listan: /,
		);
		expect(changeParts(atlas, view, sv)).toBeUndefined();
	});
});

it("No view makes a sentence with a hole in it", () => {
	fc.assert(
		fc.property(anyView, (view) => {
			const words = messages[view.locale];
			const sentences = [resultParts(atlas, view, words), changeParts(atlas, view, words) ?? []].map(plainText);
			expect(sentences.join(" ")).not.toMatch(/undefined|null|NaN|\[object|: ?,|, ?,|[–:] *$/);
		}),
	);
});
