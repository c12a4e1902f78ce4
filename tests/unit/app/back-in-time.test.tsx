/** A comparison that goes back in time: nothing has happened, so nothing is said to be new, gone or changed since. */
import { describe, expect, it } from "vitest";
import { documentDescription } from "../../../src/app/document-description.ts";
import { documentTitle } from "../../../src/app/document-title.ts";
import { CHANGE_KINDS } from "../../../src/domain/change.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { tally } from "../../../src/domain/statistics.ts";
import { mapWords } from "../../../src/features/map-pane/view-scene.ts";
import { CHANGE_SYMBOL_KINDS } from "../../../src/signs/change-symbols.ts";
import { groupsByRegion } from "../../../src/signs/place-groups.ts";
import { chosenFilters } from "../../../src/site/option-names.ts";
import { LAYOUTS, type View } from "../../../src/state/view.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const WORDS_OF_CHANGE: Readonly<Record<Locale, RegExp>> = {
	sv: /(?<!\p{L})(ny|nya|nytt|nyare|lämna\p{L}*|sedan|kom till|försvunn\p{L}*|inte längre|var (utsatt|riskområde|särskilt)|blev)(?!\p{L})/iu,
	en: /\b(new|newer|newly|left|since|added|gone|no longer|formerly|became)\b/i,
};

const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to < from).map((to) => [from, to] as const));
const views = LOCALES.flatMap((locale) => pairs.map(([from, to]) => comparing(from, to, { locale })));

/** What is said of two reports, and not of the way from each report to the next. */
async function saidOnPage(view: View): Promise<string[]> {
	const html = await pageHtml(view);
	const flow = elementsIn(html, "section").filter((section) => section.includes('data-testid="flow"'));
	return textsIn([...elementsIn(html, "header"), ...flow].reduce((rest, other) => rest.replace(other, ""), html));
}

function findWords(view: View, texts: readonly (string | undefined)[]): (string | undefined)[] {
	return texts.filter((text) => text !== undefined && WORDS_OF_CHANGE[view.locale].test(text));
}

describe("A comparison back in time has no word of change", () => {
	it("in its title and description", () => {
		const said = views.flatMap((view) => {
			const words = messages[view.locale];
			return findWords(view, [documentTitle(atlas, view, words), documentDescription(atlas, view, words)]);
		});
		expect(said).toEqual([]);
	});

	it.each(pairs)("on its page: %i–%i", async (from, to) => {
		for (const locale of LOCALES) {
			const view = comparing(from, to, { locale });
			const texts = await saidOnPage(view);
			expect(texts.length).toBeGreaterThan(50);
			expect(findWords(view, texts)).toEqual([]);
		}
	});

	it.each(LAYOUTS)("in any layout: %s", async (layout) => {
		for (const locale of LOCALES) {
			const view = comparing(2025, 2015, { locale, layout });
			expect(findWords(view, await saidOnPage(view))).toEqual([]);
		}
	});

	it("in its filters", () => {
		const filters = only({
			changes: CHANGE_KINDS,
			classifications: CLASSIFICATIONS,
			formerClassifications: CLASSIFICATIONS,
		});
		const said = views.flatMap((view) =>
			findWords(view, [chosenFilters(atlas, { ...view, filters }, messages[view.locale])]),
		);
		expect(said).toEqual([]);
	});

	it("in the symbol of a place on the map", () => {
		const counts = tally(atlas.assessmentsIn(atlas.newest));
		const said = LOCALES.flatMap((locale) => {
			const kinds = new Map(CHANGE_SYMBOL_KINDS.map((kind) => [kind, 2] as const));
			const count = { isCompared: true, dots: [], moves: [], kinds, tally: counts, number: counts.total, names: [] };
			const group = groupsByRegion(atlas)[0];
			if (!group) throw new Error("No region has areas");
			const [since, year] = [atlas.newest, atlas.years[0]];
			const label = mapWords(messages[locale]).place(group, count, { since, year: year ?? since });
			return findWords(comparing(2025, 2015, { locale }), [label]);
		});
		expect(said).toEqual([]);
	});
});
