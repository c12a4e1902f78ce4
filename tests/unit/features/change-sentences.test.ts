/** A comparison in words, held word for word against what is known to have changed between the reports. */
import { describe, expect, it } from "vitest";
import { changes } from "../../../src/domain/change.ts";
import { changeSentences } from "../../../src/features/comparison/change-sentences.ts";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import type { Messages } from "../../../src/i18n/words.ts";
import { atlas, year } from "../../fixtures/atlas.ts";

const said = (from: number, to: number, words: Messages = sv) =>
	changeSentences(atlas, words, changes(atlas, year(from), year(to)), { from: year(from), to: year(to) });

describe("In Swedish", () => {
	it("from 2015 to 2017 eight came, one left and one was split", () => {
		expect(said(2015, 2017)).toEqual(
			expect.arrayContaining([
				"Åtta områden kom till på listan: Jordbro (Haninge), Klockaretorpet (Norrköping), Navestad (Norrköping), Norrby (Borås), Nydala / Hermodsdal / Lindängen (Malmö), Söder (Helsingborg), Vårberg (Stockholm) och Vårby (Huddinge).",
				"Ett område lämnade listan: Falkagård (Falkenberg).",
				"Ett område delades: Alby / Fittja (Botkyrka) i Alby och Fittja.",
				"Polisen bedömde 2017 Alby och Fittja som särskilt utsatta områden. De var 2015 delar av ett område som Polisen bedömde som riskområde.",
			]),
		);
	});

	it("from 2017 to 2019", () => {
		expect(said(2017, 2019)).toEqual([
			"Ett område kom till på listan: Storvreten (Botkyrka).",
			"Två områden lämnade listan: Hageby (Norrköping) och Smedby (Upplands Väsby).",
			"Polisen bedömde tre områden som mer utsatta, från utsatt område till riskområde: Fornhöjden (Södertälje), Hovsjö (Södertälje) och Rissne / Hallonbergen (Sundbyberg).",
			"Polisen bedömde ett område som mindre utsatt, från särskilt utsatt område till riskområde: Gårdsten (Göteborg).",
			"55 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2017 och 2019.",
		]);
	});

	it("from 2019 to 2021", () => {
		expect(said(2019, 2021)).toEqual([
			"Tre områden kom till på listan: Fisksätra (Nacka), Grantorp / Visättra (Huddinge) och Sigtuna / Valsta (Sigtuna).",
			"Två områden lämnade listan: Klockaretorpet (Norrköping) och Rannebergen (Göteborg).",
			"Polisen bedömde ett område som mer utsatt, från utsatt område till riskområde: Kronogården / Lextorp (Trollhättan).",
			"Polisen bedömde tre områden som mindre utsatta, från särskilt utsatt område till riskområde: Araby (Växjö), Karlslund (Landskrona) och Tynnered / Grevgården / Opaltorget (Göteborg).",
			"Polisen bedömde ett område som mindre utsatt, från riskområde till utsatt område: Gårdsten (Göteborg).",
			"53 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2019.",
		]);
	});

	it("from 2021 to 2023, when no boundary was redrawn", () => {
		expect(said(2021, 2023)).toEqual([
			"Fyra områden kom till på listan: Hagalund (Solna), Hageby (Norrköping), Saltskog (Södertälje) och Årby (Eskilstuna).",
			"Sex områden lämnade listan: Charlottesborg (Kristianstad), Edsberg (Sollentuna), Lagersberg (Eskilstuna), Termovägen (Järfälla), Älvsjö / Solberga (Stockholm) och Östberga (Stockholm).",
			"Polisen bedömde ett område som mer utsatt, från riskområde till särskilt utsatt område: Hovsjö (Södertälje).",
			"Polisen bedömde tre områden som mindre utsatta, från särskilt utsatt område till riskområde: Biskopsgården (Göteborg), Gottsunda (Uppsala) och Södra Sofielund (Seved) (Malmö).",
			"Polisen bedömde ett område som mindre utsatt, från riskområde till utsatt område: Karlslund (Landskrona).",
			"50 områden hade samma klass i båda rapporterna.",
			"Enligt vår mätning skiljer sig ingen gräns med mer än 1 procent av ytan.",
		]);
	});

	it("from 2023 to 2025 one came, one left, four were split into ten, and the abolished class says nothing of how the situation developed", () => {
		const [came, left, split, lowered, raised, abolished, ...rest] = said(2023, 2025);
		expect(came).toBe("Ett område kom till på listan: Granängsringen (Tyresö).");
		expect(left).toBe("Ett område lämnade listan: Andersberg (Halmstad).");
		expect(split).toBe(
			"Fyra områden delades: Oxhagen / Varberga (Örebro) i Oxhagen och Varberga; Rinkeby / Tensta (Stockholm) i Hjulsta, Rinkeby och Tensta; Rissne / Hallonbergen (Sundbyberg) i Hallonbergen och Rissne; Ronna / Geneta / Lina (Södertälje) i Geneta, Lina och Ronna.",
		);
		expect([lowered, raised].toSorted()).toEqual([
			"Polisen bedömde 2025 Hallonbergen, Oxhagen, Rissne och Varberga som utsatta områden. De var 2023 delar av områden med klassen riskområde, som har avskaffats. Det säger inget om hur läget har utvecklats.",
			"Polisen bedömde 2025 Hjulsta och Lina som utsatta områden. De var 2023 delar av områden som Polisen bedömde som särskilt utsatta.",
		]);
		expect(abolished).toMatch(
			/^13 områden som inte har delats hade 2023 klassen riskområde, som har avskaffats, och bedömdes 2025 av Polisen som utsatta områden: Araby \(Växjö\), .*\. Det säger inget om hur läget har utvecklats\.$/,
		);
		expect(rest.map((sentence) => sentence.split(":")[0])).toEqual([
			"41 områden hade samma klass i båda rapporterna.",
			"Enligt vår mätning fick 33 områden en gräns som skiljer sig från den förra med mer än 1 procent av ytan",
		]);
	});

	it("back in time the areas of the abolished class are those that were not split, and the boundaries only differ", () => {
		expect(said(2025, 2023).map((sentence) => sentence.split(":")[0])).toEqual(
			expect.arrayContaining([
				"13 områden som inte har delats hade klassen riskområde 2023 och utsatt område 2025",
				"Enligt vår mätning skiljer sig gränsen med mer än 1 procent av ytan för 33 områden",
			]),
		);
	});

	it("back in time nothing is said to have happened", () => {
		expect(said(2019, 2017)).toEqual([
			"Två områden fanns på listan 2017 men inte 2019: Hageby (Norrköping) och Smedby (Upplands Väsby).",
			"Ett område fanns på listan 2019 men inte 2017: Storvreten (Botkyrka).",
			"Ett område hade klassen särskilt utsatt område 2017 och riskområde 2019: Gårdsten (Göteborg).",
			"Tre områden hade klassen utsatt område 2017 och riskområde 2019: Fornhöjden (Södertälje), Hovsjö (Södertälje) och Rissne / Hallonbergen (Sundbyberg).",
			"55 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2017 och 2019.",
		]);
	});
});

describe("In English", () => {
	it("the same is said", () => {
		expect(said(2017, 2019, en).slice(0, 3)).toEqual([
			"One area was added to the list: Storvreten (Botkyrka).",
			"Two areas left the list: Hageby (Norrköping) and Smedby (Upplands Väsby).",
			"The Police assessed three areas as more vulnerable, from vulnerable area to risk area: Fornhöjden (Södertälje), Hovsjö (Södertälje) and Rissne / Hallonbergen (Sundbyberg).",
		]);
	});

	it("of parts and of the abolished class", () => {
		const sentences = said(2023, 2025, en);
		expect(sentences).toEqual(
			expect.arrayContaining([
				"In 2025 the Police assessed Hallonbergen, Oxhagen, Rissne and Varberga as vulnerable areas. In 2023 they were parts of areas in the risk area category, which has been abolished. This says nothing about how the situation has developed.",
				"In 2025 the Police assessed Hjulsta and Lina as vulnerable areas. In 2023 they were parts of areas that the Police assessed as particularly vulnerable.",
			]),
		);
		expect(sentences.map((sentence) => sentence.split(":")[0])).toEqual(
			expect.arrayContaining([
				"13 areas that were not split had the category risk area in 2023, which has been abolished, and were assessed by the Police as vulnerable areas in 2025",
				"By our measurement 33 areas got a boundary that differs from the one before by more than 1% of the area",
			]),
		);
	});
});
