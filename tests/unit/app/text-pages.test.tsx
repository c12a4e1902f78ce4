/** The pages of text as the build writes them: their contents lead to their sections, and they are the same in either language. */
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { knownYears } from "../../../src/domain/export/known-years.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { sectionsOf, TEXT_PAGES } from "../../../src/state/text-pages.ts";
import { START } from "../../../src/state/view.ts";
import { formatView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing, ofArea, ofReport, ofText } from "../../fixtures/views.ts";
import { messages, wording } from "../../fixtures/words.ts";

const texts = LOCALES.flatMap((locale) =>
	TEXT_PAGES.map((page) => [locale, page, ofText(page, null, locale)] as const),
);

/** Paths and hashes that the page's links lead to. */
function addressesIn(html: string): string[] {
	return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, address = ""]) => address);
}

describe.each(texts)("In %s, the page %s", (locale, page, view) => {
	it("has a heading for each of its sections, to which its contents lead", async () => {
		const html = await pageHtml(view);
		const headings = elementsIn(html, "h2").map((heading) => [/id="([^"]*)"/.exec(heading)?.[1], ...textsIn(heading)]);
		const sections = sectionsOf(page).map((section) => {
			const address = formatView(ofText(page, section, locale));
			expect(addressesIn(html)).toContain(address);
			return [address.split("#")[1], messages[locale].sections[section]];
		});
		expect(headings).toEqual(sections);
	});

	it("has no map, no timeline and no filters", async () => {
		expect(await pageHtml(view)).not.toMatch(/data-testid="(map|result|panel|areas)"|type="(range|checkbox)"/);
	});

	it("leads to itself in every other language", async () => {
		const others = LOCALES.filter((other) => other !== locale).map((other) => formatView(ofText(page, null, other)));
		expect(addressesIn(await pageHtml(view))).toEqual(expect.arrayContaining(others));
	});
});

describe.each(LOCALES)("What the columns of the files mean in %s", (locale) => {
	it("stands on the page about the site, every column in the words of the files' note", async () => {
		const html = await pageHtml(ofText("about", "columns", locale));
		const [terms, meanings] = [elementsIn(html, "dt"), elementsIn(html, "dd")].map((found) =>
			found.map((element) => textsIn(element).join(" ")),
		);
		const explained = new Map(terms?.map((term, i) => [term, meanings?.[i]]));
		for (const [name, meaning] of Object.entries(wording.languages[locale].columns(knownYears(atlas)))) {
			expect(explained.get(name), name).toBe(meaning.replaceAll("'", "&#x27;"));
		}
	});
});

describe.each(LOCALES)("What the classes mean in %s", (locale) => {
	it("stands with the reports that use them", async () => {
		const html = await pageHtml(ofText("about", "classes", locale));
		const terms = elementsIn(html, "dt").map((term) => textsIn(term).join(" "));
		const { sentence } = messages[locale].format;
		const spans = { utsatt: "2015–2025", riskomrade: "2015–2023", sarskilt_utsatt: "2015–2025" };
		for (const classification of CLASSIFICATIONS) {
			const name = sentence(messages[locale].classifications[classification].name);
			const term = terms.find((text) => text.startsWith(name));
			expect(term).toMatch(/Polis|Police/);
			expect(term).toContain(spans[classification]);
			expect(html).toContain(atlas.definitions.classes[classification][locale].replaceAll("'", "&#x27;"));
		}
	});
});

it.each([START, ofArea("husby", 2019, { locale: "en" }), comparing(2017, 2019), ofReport(2019, { layout: "table" })])(
	"Whatever the map shows, all pages of text are a link away",
	async (view) => {
		const addresses = TEXT_PAGES.map((page) => formatView(ofText(page, null, view.locale)));
		expect(addressesIn(await pageHtml(view))).toEqual(expect.arrayContaining(addresses));
	},
);

it("The head of a report leads on to what its classes mean", async () => {
	expect(addressesIn(await pageHtml(ofReport(2019, { locale: "en" })))).toContain("/en/about/#classes");
});
