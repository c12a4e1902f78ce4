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
				"Åtta områden kom till på listan: Jordbro (Haninge), Klockaretorpet (Norrköping), Navestad (Norrköping), Norrby (Borås), Nydala / Hermodsdal / Lindängen (Malmö), Söder (Helsingborg), Vårberg (Stockholm), Vårby (Huddinge).",
				"Ett område lämnade listan: Falkagård (Falkenberg).",
				"Ett område delades: Alby / Fittja (Botkyrka) i Alby och Fittja.",
				"Genom delningen gick Alby och Fittja från riskområde till särskilt utsatt område.",
			]),
		);
	});

	it("from 2017 to 2019", () => {
		expect(said(2017, 2019)).toEqual([
			"Ett område kom till på listan: Storvreten (Botkyrka).",
			"Två områden lämnade listan: Hageby (Norrköping), Smedby (Upplands Väsby).",
			"Tre områden bedömdes som mer utsatta, från utsatt område till riskområde: Fornhöjden (Södertälje), Hovsjö (Södertälje), Rissne / Hallonbergen (Sundbyberg).",
			"Ett område bedömdes som mindre utsatt, från särskilt utsatt område till riskområde: Gårdsten (Göteborg).",
			"55 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2017 och 2019.",
		]);
	});

	it("from 2019 to 2021", () => {
		expect(said(2019, 2021)).toEqual([
			"Tre områden kom till på listan: Fisksätra (Nacka), Grantorp / Visättra (Huddinge), Sigtuna / Valsta (Sigtuna).",
			"Två områden lämnade listan: Klockaretorpet (Norrköping), Rannebergen (Göteborg).",
			"Ett område bedömdes som mer utsatt, från utsatt område till riskområde: Kronogården / Lextorp (Trollhättan).",
			"Tre områden bedömdes som mindre utsatta, från särskilt utsatt område till riskområde: Araby (Växjö), Karlslund (Landskrona), Tynnered / Grevgården / Opaltorget (Göteborg).",
			"Ett område bedömdes som mindre utsatt, från riskområde till utsatt område: Gårdsten (Göteborg).",
			"53 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2019.",
		]);
	});

	it("from 2021 to 2023, when no boundary was redrawn", () => {
		expect(said(2021, 2023)).toEqual([
			"Fyra områden kom till på listan: Hagalund (Solna), Hageby (Norrköping), Saltskog (Södertälje), Årby (Eskilstuna).",
			"Sex områden lämnade listan: Charlottesborg (Kristianstad), Edsberg (Sollentuna), Lagersberg (Eskilstuna), Termovägen (Järfälla), Älvsjö / Solberga (Stockholm), Östberga (Stockholm).",
			"Ett område bedömdes som mer utsatt, från riskområde till särskilt utsatt område: Hovsjö (Södertälje).",
			"Tre områden bedömdes som mindre utsatta, från särskilt utsatt område till riskområde: Biskopsgården (Göteborg), Gottsunda (Uppsala), Södra Sofielund (Seved) (Malmö).",
			"Ett område bedömdes som mindre utsatt, från riskområde till utsatt område: Karlslund (Landskrona).",
			"50 områden hade samma klass i båda rapporterna.",
			"Inget område fick en ny gräns.",
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
			"Genom delningen gick Hallonbergen, Oxhagen, Rissne och Varberga från riskområde till utsatt område.",
			"Genom delningen gick Hjulsta och Lina från särskilt utsatt område till utsatt område.",
		]);
		expect(abolished).toMatch(
			/^13 områden gick från riskområde, en klass som har avskaffats, till utsatt område: Araby \(Växjö\), .*\. Det säger inget om hur läget har utvecklats\.$/,
		);
		expect(rest.map((sentence) => sentence.split(":")[0])).toEqual([
			"41 områden hade samma klass i båda rapporterna.",
			"33 områden fick en ny gräns",
		]);
	});

	it("back in time nothing is said to have happened", () => {
		expect(said(2019, 2017)).toEqual([
			"Två områden fanns på listan 2017 men inte 2019: Hageby (Norrköping), Smedby (Upplands Väsby).",
			"Ett område fanns på listan 2019 men inte 2017: Storvreten (Botkyrka).",
			"Ett område hade klassen särskilt utsatt område 2017 och riskområde 2019: Gårdsten (Göteborg).",
			"Tre områden hade klassen utsatt område 2017 och riskområde 2019: Fornhöjden (Södertälje), Hovsjö (Södertälje), Rissne / Hallonbergen (Sundbyberg).",
			"55 områden hade samma klass i båda rapporterna.",
			"Det är inte känt om gränserna ritades om: inga gränser är kända för 2017 och 2019.",
		]);
	});
});

describe("In English", () => {
	it("the same is said", () => {
		expect(said(2017, 2019, en).slice(0, 3)).toEqual([
			"One area was added to the list: Storvreten (Botkyrka).",
			"Two areas left the list: Hageby (Norrköping), Smedby (Upplands Väsby).",
			"Three areas were assessed as more vulnerable, from vulnerable area to risk area: Fornhöjden (Södertälje), Hovsjö (Södertälje), Rissne / Hallonbergen (Sundbyberg).",
		]);
	});
});
