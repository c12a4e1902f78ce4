/** What is said of where an area lies, in every language, and that the panel says it beside a picture that nobody need see. */
import { describe, expect, it } from "vitest";
import { DIRECTIONS, type Location } from "../../../src/domain/dataset.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { locationSentence } from "../../../src/site/location-sentence.ts";
import type { View } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { pageHtml } from "../../fixtures/page-html.tsx";
import { ofArea } from "../../fixtures/views.ts";

const words = await loadWordsOfAll("area");

const near: Location = { town: "Linköping", metres: 3130, direction: "nw" };
const sv = (location: Partial<Location>) => plain(locationSentence({ ...near, ...location }, "sv", words.sv));
const en = (location: Partial<Location>) => plain(locationSentence({ ...near, ...location }, "en", words.en));

/** As it is read: whether a space may break is not. */
function plain(text: string): string {
	return text.replaceAll("\u00a0", " ");
}

describe("The sentence", () => {
	it.each([
		[{}, "3,1 km nordväst om Linköpings centrum", "3.1 km north-west of central Linköping"],
		[{ metres: 790 }, "800 m nordväst om Linköpings centrum", "800 m north-west of central Linköping"],
		[{ metres: 960 }, "1,0 km nordväst om Linköpings centrum", "1.0 km north-west of central Linköping"],
		[{ metres: 16_010 }, "16,0 km nordväst om Linköpings centrum", "16.0 km north-west of central Linköping"],
		[{ metres: 499 }, "I Linköpings centrum", "In central Linköping"],
		[{ metres: 500 }, "500 m nordväst om Linköpings centrum", "500 m north-west of central Linköping"],
		[{ town: "Borås" }, "3,1 km nordväst om Borås centrum", "3.1 km north-west of central Borås"],
		[{ town: "Västerås", metres: 0 }, "I Västerås centrum", "In central Västerås"],
		[{ town: "Märsta" }, "3,1 km nordväst om Märstas centrum", "3.1 km north-west of central Märsta"],
	])("of %j", (location, swedish, english) => {
		expect([sv(location), en(location)]).toEqual([swedish, english]);
	});

	it.each([
		["metro", ["Rinkeby"], "vid tunnelbanestationen Rinkeby", "by the metro station Rinkeby"],
		["metro", ["Alby", "Fittja"], "vid tunnelbanestationerna Alby och Fittja", "by the metro stations Alby and Fittja"],
		["station", ["Solna"], "vid stationen Solna", "by the railway station Solna"],
		["station", ["A", "B"], "vid stationerna A och B", "by the railway stations A and B"],
		["stop", ["Ullevi"], "vid hållplatsen Ullevi", "by the stop Ullevi"],
		["stop", ["A", "B"], "vid hållplatserna A och B", "by the stops A and B"],
	] as const)("names what one gets off at: %s %j", (kind, names, swedish, english) => {
		const stops = { kind, names: [...names] };
		expect(sv({ stops })).toBe(`3,1 km nordväst om Linköpings centrum, ${swedish}`);
		expect(en({ stops })).toBe(`3.1 km north-west of central Linköping, ${english}`);
	});

	it.each(LOCALES)("has a word for each of the eight directions, all different: %s", (locale) => {
		const said = DIRECTIONS.map((direction) => words[locale].directions[direction]);
		expect(new Set(said).size).toBe(DIRECTIONS.length);
	});

	it.each(LOCALES)("has no hole for any boundary version of any area: %s", (locale) => {
		const sentence = {
			sv: /^(I|\d+,\d km [a-zäö]+ om|\d00 m [a-zäö]+ om) \p{Lu}[\p{L} ]+ centrum(, vid [a-zå]+ \p{L}.*\S)?$/u,
			en: /^(In|\d+\.\d km [a-z-]+ of|\d00 m [a-z-]+ of) central \p{Lu}[\p{L} ]+(, by the (metro station|railway station|stop)s? \p{L}.*\S)?$/u,
		}[locale];
		const said = atlas.boundaries.map(({ location }) => plain(locationSentence(location, locale, words[locale])));
		expect(new Set(atlas.boundaries.map(({ area }) => area)).size).toBe(atlas.areas.length);
		expect(said.filter((text) => !sentence.test(text) || /\s\s|undefined|NaN|\s,|\.$/.test(text))).toEqual([]);
	});

	it.each(LOCALES)("is never given to the Police: %s", (locale) => {
		const said = atlas.boundaries.map(({ location }) => locationSentence(location, locale, words[locale]));
		expect(said.filter((text) => /polis|police/i.test(text))).toEqual([]);
	});
});

describe("The panel", () => {
	const sentenceIn = async (view: View) =>
		plain(/data-testid="location">([^<]*)/.exec(await pageHtml(view))?.[1] ?? "");

	it("says where the area lies", async () => {
		expect(await sentenceIn(ofArea("skaggetorp", 2025))).toBe(
			"3,1 km nordväst om Linköpings centrum, vid hållplatserna Skäggetorp centrum och Ullevi",
		);
	});

	it("says it in English", async () => {
		expect(await sentenceIn({ ...ofArea("rinkeby", 2025), locale: "en" })).toBe(
			"9.7 km north-west of central Stockholm, by the metro station Rinkeby",
		);
	});

	it("says of a report where its own boundary lies", async () => {
		expect(await sentenceIn(ofArea("hisings-backa", 2021))).toContain("4,0 km norr");
		expect(await sentenceIn(ofArea("hisings-backa", 2025))).toContain("5,3 km norr");
	});

	it("says it too where the report does not list the area", async () => {
		expect(await sentenceIn(ofArea("rinkeby", 2019))).toContain("om Stockholms centrum");
	});

	it("draws where that is in the country, for eyes alone", async () => {
		const html = await pageHtml(ofArea("skaggetorp", 2025));
		const [, picture = ""] =
			/data-testid="location">[\s\S]*?(<svg aria-hidden="true" [\s\S]*?<\/svg>)/.exec(html) ?? [];
		expect(picture).toContain("var(--country, none)");
		expect(picture.match(/<circle/g)).toHaveLength(1);
	});
});
