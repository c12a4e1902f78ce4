/** Whoever the basemap's data is from is named in its archive and on the map in every language, and nobody else is. */
import { describe, expect, it } from "vitest";
import { CREDITS } from "../../geodata/basemap/archive-description.ts";
import { LOCALES, type Locale } from "../../src/domain/locale.ts";
import { messages } from "../fixtures/words.ts";

/** What the map calls each, and what stands between them. */
const CALLED: Readonly<Record<Locale, Readonly<Record<(typeof CREDITS)[number], string>>>> = {
	sv: {
		"© OpenStreetMap contributors (ODbL)": "© OpenStreetMaps bidragsgivare (ODbL)",
		GSHHG: "GSHHG",
		"Natural Earth": "Natural Earth",
		SCB: "SCB",
		"Stockholms stad": "Stockholms stad",
		"Göteborgs Stad": "Göteborgs Stad",
		"Malmö stad": "Malmö stad",
		Valmyndigheten: "Valmyndigheten",
		Trafikverket: "Trafikverket",
		Trafiklab: "Trafiklab",
		"Anders Bjarby (Stockholms Puls, CC BY 4.0)": "Anders Bjarby (Stockholms Puls, CC BY)",
	},
	en: {
		"© OpenStreetMap contributors (ODbL)": "© OpenStreetMap contributors (ODbL)",
		GSHHG: "GSHHG",
		"Natural Earth": "Natural Earth",
		SCB: "Statistics Sweden",
		"Stockholms stad": "Stockholm",
		"Göteborgs Stad": "Göteborg",
		"Malmö stad": "Malmö",
		Valmyndigheten: "the Swedish Election Authority",
		Trafikverket: "the Swedish Transport Administration",
		Trafiklab: "Trafiklab",
		"Anders Bjarby (Stockholms Puls, CC BY 4.0)": "Anders Bjarby (Stockholms Puls, CC BY)",
	},
};
const BETWEEN = /\b(the cities of|and)\b|[,.\s]/g;

describe.each(LOCALES)("The map's credit in %s", (locale) => {
	const ofBasemap = messages[locale].map.credit.replace(/^.*?\. \w+: /, "");

	it.each(CREDITS)("names %s", (source) => {
		expect(ofBasemap).toContain(CALLED[locale][source]);
	});

	it("names nobody else", () => {
		const rest = CREDITS.reduce((text, source) => text.replace(CALLED[locale][source], ""), ofBasemap);
		expect(rest.replace(BETWEEN, "")).toBe("");
	});
});
