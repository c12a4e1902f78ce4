/** What is exported of a view: citation, files of what is shown, their names, and the words of an exported image. */
import { csvParse, dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BBox } from "../../../src/domain/dataset.ts";
import { COLUMNS, type ColumnName } from "../../../src/domain/export/columns.ts";
import { CSV_FORMS, type CsvFormName } from "../../../src/domain/export/csv.ts";
import { tableSchema } from "../../../src/domain/export/table-schema.ts";
import { SWEDEN } from "../../../src/domain/sweden.ts";
import { citation } from "../../../src/features/share/citation.ts";
import { exportedData, fileName } from "../../../src/features/share/exported-data.ts";
import { imageInWords, imageText } from "../../../src/features/share/exported-image-text.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { words as areaWords } from "../../../src/i18n/sv/area-sv.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { words as share } from "../../../src/i18n/sv/share-sv.ts";
import { boxOfAreas } from "../../../src/signs/extents.ts";
import { shownAreas } from "../../../src/state/selectors.ts";
import { START, type View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { area, atlas, only } from "../../fixtures/atlas.ts";
import { type Field, misdescribed } from "../../fixtures/described-tables.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages, wording } from "../../fixtures/words.ts";

const shareWords = await loadWordsOfAll("share");

function cited(view: View): string {
	return citation(atlas, view, messages[view.locale], shareWords[view.locale], {
		address: "https://example.org/x/",
		accessed: "2026-11-25",
	});
}

describe("A citation", () => {
	it.each([
		[
			"of a report",
			ofReport(2019, { filters: only({ regions: ["stockholm"] }) }),
			"”Polisens lista över utsatta områden 2019” (Polisregion: Stockholm), Lägesbild. Källa: Polismyndigheten, ”Kriminell påverkan i lokalsamhället” " +
				"(publicerad 3 juni 2019). Hämtad 25 november 2026: https://example.org/x/",
		],
		[
			"of a comparison",
			comparing(2023, 2025),
			"”Polisens lista över utsatta områden: ändringar från 2023 till 2025”, Lägesbild. Källa: Polismyndigheten, ”Lägesbild över utsatta områden 2023” " +
				"(publicerad 1 december 2023) och ”Lägesbild över utsatta områden 2025”, dnr A034.946/2025 " +
				"(publicerad 2 december 2025). Hämtad 25 november 2026: https://example.org/x/",
		],
		[
			"in English",
			ofArea("husby", 2025, { locale: "en" }),
			"“Husby: Swedish Police report on vulnerable areas 2025”, Lägesbild. Source: Swedish Police Authority, “Lägesbild över utsatta områden 2025”, " +
				"ref. A034.946/2025 (in Swedish, published 2 December 2025). Accessed 25 November 2026: https://example.org/x/",
		],
	])("%s names view, reports, day and address", (_, view, expected) => {
		expect(cited(view)).toBe(expected);
	});
});

describe("A file is called after what is inside", () => {
	it.each([
		["lagesbild-2025", START],
		["lagesbild-2019-stockholm", ofReport(2019, { filters: only({ regions: ["stockholm"] }) })],
		["lagesbild-2019-sarskilt-utsatt", ofReport(2019, { filters: only({ classifications: ["sarskilt_utsatt"] }) })],
		["lagesbild-2023-2025-borta", ofReport(2025, { filters: only({ changes: ["borta"] }) })],
		["lagesbild-2025-2015", comparing(2025, 2015)],
		["lagesbild-2019-husby", ofArea("husby", 2019)],
		["lagesbild-2019-botkyrka", ofMunicipality("botkyrka", 2019)],
		[
			"lagesbild-2019-urval",
			ofReport(2019, { filters: { ...START.filters, municipalities: atlas.municipalities.map(({ id }) => id) } }),
		],
	])("%s", (expected, view) => {
		expect(fileName(atlas, view)).toBe(expected);
	});

	it("whatever the view, in letters that every system takes", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(fileName(atlas, view)).toMatch(/^lagesbild-[a-z0-9-]{4,60}$/);
			}),
		);
	});
});

describe("The data of what is shown", () => {
	it("has as many rows and features as it says, whatever the view", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const taken = exportedData(atlas, view);
				const features = JSON.parse(taken.geojson(wording)).features;
				expect(csvParse(taken.table(wording, "plain"))).toHaveLength(taken.count);
				expect(features).toHaveLength(taken.count);
			}),
			{ numRuns: 40 },
		);
	});

	it.each<CsvFormName>(["plain", "excel"])(
		"is a table of described columns in the %s form, whatever the view",
		(form) => {
			fc.assert(
				fc.property(anyView, (view) => {
					const text = exportedData(atlas, view)
						.table(wording, form)
						.replace(/^\uFEFF/, "");
					const rows = dsvFormat(CSV_FORMS[form].separator).parse(text);
					const columns = rows.columns as ColumnName[];
					expect(columns.filter((name) => !(name in COLUMNS))).toEqual([]);
					const { fields } = tableSchema({ columns, key: [], form }, atlas, wording) as { fields: Field[] };
					expect(misdescribed(fields, rows)).toEqual([]);
				}),
				{ numRuns: 40 },
			);
		},
	);

	it("has features that its id tells apart, whatever the view", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { features } = JSON.parse(exportedData(atlas, view).geojson(wording));
				const ids = features.map(({ id }: { id: unknown }) => id);
				expect(ids.filter((id: unknown) => typeof id !== "string")).toEqual([]);
				expect(new Set(ids).size).toBe(ids.length);
			}),
			{ numRuns: 40 },
		);
	});

	it.each([
		["a report's features by area", ofReport(2019, { filters: only({ regions: ["nord", "syd"] }) }), "araby"],
		["a municipality's by area", ofMunicipality("botkyrka", 2019), "alby"],
		["a comparison's by area", comparing(2023, 2025), "alby"],
		["an area's through the reports by area and report", ofArea("rinkeby", 2025), "rinkeby-tensta/2015"],
	])("tells %s", (_, view, first) => {
		expect(JSON.parse(exportedData(atlas, view).geojson(wording)).features[0].id).toBe(first);
	});

	it("is the report's areas that the filters leave", () => {
		const view = ofReport(2019, { filters: only({ regions: ["syd"] }) });
		expect(csvParse(exportedData(atlas, view).table(wording, "plain")).map(({ id }) => id)).toEqual(
			shownAreas(atlas, view).map(({ area }): string => area),
		);
	});

	it("of an area is what every report says of it and of those it was part of", () => {
		const rows = csvParse(exportedData(atlas, ofArea("rinkeby", 2025)).table(wording, "plain"));
		expect(rows.map(({ rapport, id }) => `${rapport} ${id}`)).toEqual([
			...[2015, 2017, 2019, 2021, 2023].map((year) => `${year} rinkeby-tensta`),
			"2025 rinkeby",
		]);
	});
});

describe("The words of an exported image", () => {
	const text = (view: View) =>
		imageText(
			atlas,
			view,
			sv,
			{ share, area: areaWords },
			{ address: "https://example.org/", credit: "SCB", look: { scale: "areas", bounds: SWEDEN } },
		);

	it("say of a report the result, the filters, the assumed boundary, the source, the caveat, the credits and the address", () => {
		const { title, sentences, legend, notes } = text(ofReport(2019, { filters: only({ regions: ["syd"] }) }));
		expect([title, ...sentences, ...legend.map((entry) => entry.text), ...notes]).toEqual([
			"Polisens lista över utsatta områden 2019",
			expect.stringMatching(/^Polisens bedömning 2019, polisregion Syd: 10 områden – /),
			expect.stringMatching(/^Områden: Araby \(Växjö\), .* och Södra Sofielund \(Seved\) \(Malmö\)$/),
			"Polisregion: Syd",
			"Särskilt utsatt område",
			"Riskområde",
			"Utsatt område",
			"Lånad gräns: ingen är känd för rapporten",
			expect.stringMatching(
				/^Källa: Polismyndigheten, ”Kriminell påverkan i lokalsamhället” .* inte av dem som bor där\.$/,
			),
			"SCB",
			"Lägesbild: https://example.org/",
		]);
	});

	it("name the areas that were asked for, where they are few and the result does not name them", () => {
		const named = (view: View) => text(view).sentences.filter((sentence) => sentence.startsWith("Områden: "));
		expect(named(ofReport(2025, { filters: only({ municipalities: ["sodertalje"] }) }))).toEqual([
			"Områden: Fornhöjden, Geneta, Hovsjö, Lina, Ronna och Saltskog",
		]);
		expect(named(ofReport(2025))).toEqual([]);
		expect(named(ofReport(2025, { filters: only({ regions: ["stockholm"] }) }))).toEqual([]);
		expect(named(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }))).toEqual([]);
	});

	it("explain in the legend only what the image shows", () => {
		const legendIn = (bounds: BBox) =>
			imageText(
				atlas,
				ofReport(2025),
				sv,
				{ share, area: areaWords },
				{ address: "", credit: "", look: { scale: "areas", bounds } },
			).legend.map((entry) => entry.text);
		expect(legendIn([20, 63.7, 20.5, 63.9])).toEqual([]);
		expect(legendIn(boxOfAreas(atlas, [area("hovsjo")]))).toEqual(["Särskilt utsatt område", "Publicerad gräns"]);
	});

	it("say the same in running text: what it is, which report, how many, which areas, and the source", () => {
		const view = ofReport(2025, { filters: only({ municipalities: ["sodertalje"] }) });
		expect(imageInWords(atlas, view, sv, { share, area: areaWords })).toBe(
			"Karta: Polisens lista över utsatta områden 2025. Polisens bedömning 2025, Södertälje: 6 områden – 3 särskilt utsatta, 3 utsatta. Områden: Fornhöjden, Geneta, Hovsjö, Lina, Ronna och Saltskog. Källa: Polismyndigheten, ”Lägesbild över utsatta områden 2025” (2 december 2025).",
		);
	});

	it("say of an area how the Police assessed it, and where it lies", () => {
		const { sentences, place } = text(ofArea("husby", 2019));
		expect(sentences).toEqual([
			"Polisens bedömning 2019: särskilt utsatt område",
			"11,5\u00a0km nordväst om Stockholms centrum, vid tunnelbanestationen Husby",
		]);
		const at = atlas.boundaries.find(({ id }) => id === "husby@2021")?.inner;
		expect(place).toEqual({ at, county: "Stockholms län", town: "Stockholm" });
	});

	it("have no place in the country where they are of no single area", () => {
		expect(text(ofReport(2019)).place).toBeUndefined();
	});

	it("explain the symbols of a comparison", () => {
		const { legend } = text(comparing(2023, 2025));
		expect(legend.at(-1)?.text).toBe("Klass 2023 och 2025; streckad: inte på listan");
	});
});
