/** Whatever is read without the page around it says whose assessment it is, and of which report. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentDescription } from "../../../src/app/document-description.ts";
import { documentTitle } from "../../../src/app/document-title.ts";
import { changes } from "../../../src/domain/change.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { SWEDEN } from "../../../src/domain/sweden.ts";
import { mapWords } from "../../../src/features/map-pane/view-scene.ts";
import { citation } from "../../../src/features/share/citation.ts";
import { imageText } from "../../../src/features/share/exported-image-text.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { subjects, viewOf } from "../../../src/prerender/page-list.ts";
import { previews } from "../../../src/prerender/preview/preview-list.ts";
import { previewText, previewWords } from "../../../src/prerender/preview/preview-words.ts";
import { embedView } from "../../../src/state/embedding.ts";
import { periodOf } from "../../../src/state/selectors.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView, embedWish } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { ofText } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const shareWords = await loadWordsOfAll("share");
const areaWords = await loadWordsOfAll("area");
const POLICE = /Polis|Police/;
/** A class of an area, and not the name of the list. */
const CLASS = /(?<!lista över )(utsatt|riskområd)|(?<!list of )vulnerable|risk area/i;
/** Of the map: a page of text is about the site, and names in its text whatever it is about. */
const all = LOCALES.flatMap((locale) => subjects(atlas).map((subject) => viewOf(locale, subject))).filter(
	({ subject }) => subject.kind !== "text",
);

/** The reports that a view is about. */
function yearsOf({ subject }: View): number[] {
	if (subject.kind === "comparison") return [subject.from, subject.to];
	return [subject.kind === "newest" || subject.kind === "text" ? atlas.newest : subject.year];
}

function namesSource(view: View, text: string): boolean {
	return POLICE.test(text) && yearsOf(view).every((year) => text.includes(String(year)));
}

describe("The Police and the report are named by", () => {
	it("every title", () => {
		const titles = all.map((view) => ({ view, title: documentTitle(atlas, view, messages[view.locale]) }));
		expect(titles.filter(({ view, title }) => !namesSource(view, title)).map(({ title }) => title)).toEqual([]);
	});

	it("every description", () => {
		const texts = all.map((view) => ({ view, text: documentDescription(atlas, view, messages[view.locale]) }));
		expect(texts.filter(({ view, text }) => !namesSource(view, text)).map(({ text }) => text)).toEqual([]);
	});

	it("every preview", () => {
		const texts = previews(atlas).map(({ locale, previewSubject }) => ({
			view: viewOf(locale, previewSubject),
			text: previewText(previewWords(atlas, previewSubject, messages[locale])),
		}));
		expect(texts.filter(({ view, text }) => !namesSource(view, text)).map(({ text }) => text)).toEqual([]);
	});

	it("every exported image and every citation, by their headings already", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const [words, share] = [messages[view.locale], shareWords[view.locale]];
				const parts = { share, area: areaWords[view.locale] };
				const { title, notes } = imageText(atlas, view, words, parts, {
					address: "https://example.org/",
					credit: "",
					look: { scale: "areas", bounds: SWEDEN },
				});
				const cited = citation(atlas, view, words, share, { address: "https://example.org/", accessed: "2026-11-26" });
				expect([title, cited].filter((text) => !namesSource(view, text))).toEqual([]);
				expect(notes.join(" ")).toMatch(POLICE);
			}),
			{ numRuns: 60 },
		);
	});

	it("every embed, in the line of its source", async () => {
		await fc.assert(
			fc.asyncProperty(anyView, embedWish, async (shown, wish) => {
				const view = embedView(atlas, { ...shown, camera: null }, wish);
				const source = textsIn(await pageHtml(view)).filter((text) => /^(Källa|Source): /.test(text));
				expect(source.filter((text) => namesSource(view, text))).toHaveLength(1);
			}),
			{ numRuns: 15 },
		);
	});
});

describe("A class is never named without whose it is", () => {
	it("where an area is pointed at on the map", () => {
		fc.assert(
			fc.property(anyView, fc.constantFrom(...atlas.areas), (view, { id }) => {
				const period = periodOf(atlas, view);
				const assessment = atlas.assessment(id, period.year);
				fc.pre(assessment !== undefined);
				if (!assessment) return;
				const change = changes(atlas, period.since ?? period.year, period.year).find(({ area }) => area === id);
				const said = mapWords(messages[view.locale]).area(assessment, change, period).join(" ");
				expect(said).toMatch(POLICE);
				expect(said).toContain(String(period.year));
			}),
		);
	});

	it.each(LOCALES)("in what the site says about itself in %s", async (locale) => {
		const html = await pageHtml(ofText("about", null, locale));
		const naming = elementsIn(html, "p", "li", "dd")
			.map((element) => textsIn(element).join(" "))
			.filter((text) => CLASS.test(text));
		expect(naming.length).toBeGreaterThan(8);
		expect(naming.filter((text) => !POLICE.test(text) && !/\b(vi|vår|oss|we|us|us)\b/i.test(text))).toEqual([]);
	});
});

describe("The full name of a municipality", () => {
	it("stands in its title, description and heading, as the facts have it", async () => {
		const pages = all.filter(({ subject }) => subject.kind === "municipality");
		const wrong = pages.filter((view) => {
			if (view.subject.kind !== "municipality") return true;
			const full = atlas.municipality(view.subject.municipality).fullName[view.locale];
			const words = messages[view.locale];
			return [documentTitle(atlas, view, words), documentDescription(atlas, view, words)].some(
				(text) => !text.startsWith(`${full}:`),
			);
		});
		expect(wrong).toEqual([]);
	});

	it("is Swedish in Swedish: Stockholms kommun, but Malmö kommun and Borås kommun", () => {
		const named = (name: string) => atlas.municipalities.find((each) => each.name === name)?.fullName;
		expect(["Stockholm", "Malmö", "Borås", "Göteborg"].map((name) => named(name)?.sv)).toEqual([
			"Stockholms kommun",
			"Malmö kommun",
			"Borås kommun",
			"Göteborgs kommun",
		]);
		const odd = atlas.municipalities.filter(
			({ name, fullName }) =>
				![`${name} kommun`, `${name}s kommun`].includes(fullName.sv) || fullName.en !== `${name} municipality`,
		);
		expect(odd).toEqual([]);
	});
});
