/** The sentence over the flow: whose assessment, which reports, and how many areas. */
import { describe, expect, it } from "vitest";
import { flowSentence } from "../../../src/features/flow/flow-sentence.ts";
import type { View } from "../../../src/state/view.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { publishedTotals } from "../../fixtures/facts.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const said = (view: View) => flowSentence(atlas, view, messages[view.locale]);
const within = (places: Parameters<typeof only>[0]) => ({ filters: only(places) });

describe("The sentence over the flow", () => {
	it.each<[name: string, view: View, sentence: string]>([
		[
			"has the first report, the one on show, and the one that differs most from it",
			ofReport(2025),
			"Polisen bedömde 15 områden som särskilt utsatta 2015, 23 områden 2017 och 19 områden 2025.",
		],
		[
			"has two reports where the first differs most",
			ofReport(2019),
			"Polisen bedömde 15 områden som särskilt utsatta 2015 och 22 områden 2019.",
		],
		[
			"has two reports for the first itself",
			ofReport(2015),
			"Polisen bedömde 15 områden som särskilt utsatta 2015 och 23 områden 2017.",
		],
		[
			"has the two of a comparison",
			comparing(2021, 2023),
			"Polisen bedömde 19 områden som särskilt utsatta 2021 och 17 områden 2023.",
		],
		[
			"has them in the order of time where the comparison goes back in it",
			comparing(2025, 2023),
			"Polisen bedömde 17 områden som särskilt utsatta 2023 och 19 områden 2025.",
		],
		[
			"names the place that the flow is narrowed to",
			ofReport(2025, within({ regions: ["syd"] })),
			"Polisregion Syd: Polisen bedömde tre områden som särskilt utsatta 2015, fem områden 2019 och två områden 2025.",
		],
		[
			"names the municipality of its page",
			ofMunicipality("botkyrka", 2025),
			"Botkyrka kommun: Polisen bedömde ett område som särskilt utsatt 2015 och tre områden 2025.",
		],
		[
			"has those on the list where none was in the severest class",
			ofReport(2025, within({ municipalities: ["jonkoping"] })),
			"Jönköping: Polisens lista hade ett område 2015 och ett område 2025.",
		],
		[
			"says where there never was any",
			ofReport(2025, within({ regions: ["nord"] })),
			"Polisregion Nord: Polisen har inte bedömt något område som utsatt i någon av rapporterna.",
		],
		[
			"is of the whole country on an area's page, and under filters that the flow does not follow",
			ofArea("husby", 2019, { filters: only({ classifications: ["utsatt"] }) }),
			"Polisen bedömde 15 områden som särskilt utsatta 2015 och 22 områden 2019.",
		],
		[
			"is English in English",
			comparing(2017, 2025, { locale: "en", ...within({ counties: ["uppsala-lan"] }) }),
			"Uppsala län: The Police assessed one area as particularly vulnerable in 2017 and no areas in 2025.",
		],
	])("%s", (_, view, sentence) => {
		expect(said(view)).toBe(sentence);
	});

	it.each(publishedTotals)("has the published number of $year", ({ year: inYear, byClass }) => {
		expect(said(ofReport(inYear))).toContain(`${byClass.sarskilt_utsatt} områden`);
		expect(said(comparing(inYear, inYear === 2015 ? 2025 : 2015))).toContain(`${byClass.sarskilt_utsatt} områden`);
	});
});
