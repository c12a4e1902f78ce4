/** A comparison's page: words first, each count the domain's own, and nothing counted as none that the filters leave. */
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS, changes } from "../../../src/domain/change.ts";
import { TRENDS } from "../../../src/domain/dataset.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { SWEDEN } from "../../../src/domain/sweden.ts";
import type { ReportPair } from "../../../src/features/comparison/change-sentences.ts";
import { CountsInWords } from "../../../src/features/comparison/counts-in-words.tsx";
import { imageText } from "../../../src/features/share/exported-image-text.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { words as en } from "../../../src/i18n/en/main-en.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { resultSentence } from "../../../src/site/result-sentence.ts";
import { type Site, SiteProvider } from "../../../src/site/site.tsx";
import { embedView } from "../../../src/state/embedding.ts";
import { LAYOUTS, type View } from "../../../src/state/view.ts";
import { atlas, only, year } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));
const left = only({ changes: ["borta"] });

it("Words come first, then the areas, then the table, then the running text", async () => {
	const html = await pageHtml(comparing(2023, 2025));
	const places = ["in-words", "changes", "matrix", "sentences"].map((name) => html.indexOf(`data-testid="${name}"`));
	expect(places.every((place) => place > 0)).toBe(true);
	expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it("What the Police assessed anew and what is a matter of method stand under a heading each", async () => {
	const texts = textsIn(await pageHtml(comparing(2023, 2025)));
	const groups = [
		...["Ny bedömning av Polisen", "Ny på listan", "Inte längre på listan"],
		...["Ändrad indelning eller metod", "Delat område", "Tidigare riskområde som inte delades", "Ny gräns"],
		"Samma klass 2023 och 2025",
	];
	const headings = texts.slice(texts.indexOf("Ny bedömning av Polisen")).filter((text) => groups.includes(text));
	expect(headings.filter((text, i) => headings.indexOf(text) === i)).toEqual(groups);
});

/** The texts of the buttons that stand before the areas. */
function countsInWords(view: View, { from, to }: ReportPair): string[] {
	const site = { atlas, view, words: messages[view.locale] } as Site;
	const html = renderToString(
		<SiteProvider value={site}>
			<CountsInWords from={from} to={to} />
		</SiteProvider>,
	);
	return elementsIn(html, "button").map((button) => textsIn(button).join(" "));
}

it("Each line of words counts the changes of its kind, for any two reports", () => {
	for (const [from, to] of pairs) {
		const all = changes(atlas, from, to);
		const expected = CHANGE_KINDS.filter((kind) => kind !== "oforandrad")
			.map((kind) => all.filter((change) => change.kind === kind).length)
			.filter((count) => count > 0);
		for (const locale of LOCALES) {
			const lines = countsInWords(comparing(from, to, { locale }), { from, to }).slice(0, expected.length);
			expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(expected);
		}
	}
});

it("The lines keep their counts while one of them is chosen", () => {
	const pair = { from: year(2021), to: year(2023) };
	const chosen = countsInWords(comparing(2021, 2023, { filters: left }), pair);
	expect(chosen).toHaveLength(4);
	expect(chosen).toEqual(countsInWords(comparing(2021, 2023), pair));
});

describe("The six that left the list between 2021 and 2023 are nowhere none", () => {
	const views = LOCALES.flatMap((locale) => [
		...LAYOUTS.map((layout) => comparing(2021, 2023, { locale, layout, filters: left })),
		ofReport(2023, { locale, filters: left }),
	]);
	const embeds = views.map((view) => embedView(atlas, view, { locale: view.locale, report: "fixed", theme: null }));

	it("on the page, whatever its layout, and in an embed", async () => {
		for (const view of [...views, ...embeds]) {
			const said = textsIn(await pageHtml(view));
			expect(said.filter((text) => /(^|\D)(0|inget|no) (område|area)/i.test(text))).toEqual([]);
			expect(said.join(" ")).toMatch(/6 områden lämnade listan|6 areas left the list/);
		}
	});

	it("over the list of the report that they are not in", async () => {
		const texts = textsIn(await pageHtml(ofReport(2023, { filters: left })));
		expect(texts).toContain("6 områden på listan 2021 men inte 2023");
		expect(texts).toContain("Kristianstad · utsatt område 2021");
	});

	it("in the text of the saved image", async () => {
		const [{ sv: share }, { sv: area }] = await Promise.all([loadWordsOfAll("share"), loadWordsOfAll("area")]);
		const view = comparing(2021, 2023, { filters: left });
		const { sentences } = imageText(
			atlas,
			view,
			sv,
			{ share, area },
			{ address: "", credit: "", look: { scale: "areas", bounds: SWEDEN } },
		);
		expect(sentences[0]).toBe(resultSentence(atlas, view, sv));
		expect(sentences[0]).toMatch(/: 6 områden lämnade listan: Charlottesborg \(Kristianstad\), /);
	});
});

describe("What was split", () => {
	const textOf = async (...view: Parameters<typeof comparing>) =>
		textsIn(await pageHtml(comparing(...view)))
			.join(" ")
			.replaceAll(" .", ".");

	it("stands below the table, with how many areas it lacks in each report", async () => {
		const said = "Delade områden och deras delar räknas inte i tabellen.";
		expect(await textOf(2023, 2025)).toContain(
			`${said} Den har 4 områden färre än rapporten 2023 och 10 färre än rapporten 2025.`,
		);
		expect(await textOf(2025, 2023)).toContain(
			`${said} Den har 10 områden färre än rapporten 2025 och 4 färre än rapporten 2023.`,
		);
		expect(await textOf(2021, 2023)).not.toContain(said);
	});

	it("is not held against the reports where only some places are counted", async () => {
		const text = await textOf(2023, 2025, { filters: only({ regions: ["stockholm"] }) });
		expect(text).toContain("räknas inte i tabellen.");
		expect(text).not.toContain("färre än rapporten");
	});
});

describe("The trends that the later report states", () => {
	const trendsOn = async (...view: Parameters<typeof comparing>) => {
		const [part = ""] = elementsIn(await pageHtml(comparing(...view)), "p").filter((p) => /^<p[^>]*trends/.test(p));
		return {
			part,
			text: textsIn(part.replaceAll(/<button.*?<\/button>/gs, ""))
				.join("")
				.replaceAll(/,\s*/g, ", "),
		};
	};

	it("are counted, each with a button, for the areas that the comparison shows", async () => {
		const { part, text } = await trendsOn(2023, 2025);
		expect(text).toBe(
			"Polisen anger för 2025:14 med positiv trend, 44 med stabil trend, 6 med negativ trend, 1 nytt område utan trend.",
		);
		expect(elementsIn(part, "button")).toHaveLength(TRENDS.length);
		const ofSplits = await trendsOn(2023, 2025, { filters: only({ changes: ["ny"] }) });
		expect(ofSplits.text).toBe("Polisen anger för 2025:1 nytt område utan trend.");
	});

	it("keep their counts while one of them is chosen", async () => {
		const chosen = await trendsOn(2023, 2025, { filters: only({ trends: ["negative"] }) });
		expect(chosen.text).toBe((await trendsOn(2023, 2025)).text);
	});

	it("are counted without buttons where the earlier report is on show, which has none to filter by", async () => {
		const { part, text } = await trendsOn(2025, 2021);
		expect(text).toMatch(/^Polisen anger för 2025:14 med positiv trend, .*, 1 område utan trend\.$/);
		expect(elementsIn(part, "button")).toEqual([]);
	});

	it("are said not to be stated where they are not", async () => {
		expect(textsIn(await pageHtml(comparing(2021, 2023)))).toContain(`${sv.trendsUnstated(2023)}.`);
		expect(textsIn(await pageHtml(comparing(2021, 2023, { locale: "en" })))).toContain(`${en.trendsUnstated(2023)}.`);
	});

	it("are all that is said where they are asked for and not stated, and no table of noughts", async () => {
		const html = await pageHtml(comparing(2021, 2023, { filters: only({ trends: ["positive"] }) }));
		expect(textsIn(html).filter((text) => text === `${sv.trendsUnstated(2023)}.`)).not.toEqual([]);
		expect(html).not.toMatch(/Inget område i jämförelsen|data-testid="matrix"/);
	});
});
