/** The head of a page: what it is called and about, where it lives, its metadata for previews and machines. */
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { jsonText, type Tag, tagHtml } from "../../../src/prerender/html.ts";
import { type PreviewImage, pageHead } from "../../../src/prerender/page-head.ts";
import { subjects, viewOf } from "../../../src/prerender/page-list.ts";
import type { View } from "../../../src/state/view.ts";
import { START } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const somewhere = { base: "/lagesbild/", origin: "https://lagesbild.example" };
const anywhere = { base: "/lagesbild/", origin: undefined };

function headOf(view: View, site: { base: string; origin: string | undefined } = somewhere, image?: PreviewImage) {
	return pageHead(atlas, view, messages[view.locale], site, image);
}

/** The content of a meta tag, or undefined. */
function content(tags: readonly Tag[], key: string): string | undefined {
	return tags.find(({ attributes = {} }) => attributes.name === key || attributes.property === key)?.attributes
		?.content;
}

function links(tags: readonly Tag[]): string[] {
	return tags
		.filter(({ name }) => name === "link")
		.map(({ attributes = {} }) => [attributes.rel, attributes.hreflang, attributes.href].filter(Boolean).join(" "));
}

function dataIn(tags: readonly Tag[]): Record<string, unknown> | undefined {
	const script = tags.find(({ name }) => name === "script");
	return script && JSON.parse(script.text ?? "");
}

describe("A page's description", () => {
	it.each([
		[
			ofReport(2019),
			"Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta. Områdena som lista, på karta och rapport för rapport.",
		],
		[
			ofArea("husby", 2019),
			"Husby, Stockholm. Polisens bedömning 2019: särskilt utsatt område. Polisens bedömning i varje rapport 2015–2025, gräns och källor.",
		],
		[
			ofArea("karlslund", 2015),
			"Koppargården, Landskrona. Polisens bedömning 2015: utsatt område. Polisens bedömning i varje rapport 2015–2025, gräns, anmärkningar och källor.",
		],
		[
			ofArea("andersberg", 2025),
			"Andersberg, Halmstad. Andersberg finns inte på Polisens lista 2025. Polisens bedömning i varje rapport 2015–2025, gräns, anmärkningar och källor.",
		],
		[
			ofArea("rinkeby", 2019, { locale: "en" }),
			"Rinkeby, Stockholm. In the 2019 report the area was part of Rinkeby / Tensta. The Police assessment in each report 2015–2025, boundary and sources.",
		],
		[
			ofMunicipality("botkyrka", 2019),
			"Botkyrka kommun: områden som Polisen har bedömt som utsatta. Polisens bedömning 2019, Botkyrka kommun: 4 områden – 3 särskilt utsatta, 1 utsatt.",
		],
		[
			comparing(2017, 2019),
			"Polisens rapporter om utsatta områden. Från Polisens rapport 2017 till 2019: 1 område kom till på listan, 2 lämnade listan, 3 bedömdes som mer utsatta och 1 bedömdes som mindre utsatt. Polisens lista hade 61 områden 2017 och 60 områden 2019.",
		],
	])("says what it is about", (view, description) => {
		expect(content(headOf(view), "description")).toBe(description);
	});

	it("is the page's own, and whole", () => {
		for (const locale of LOCALES) {
			const all = subjects(atlas).map((subject) => content(headOf(viewOf(locale, subject)), "description") ?? "");
			expect(all.filter((text) => !/^\S.{30,}[.]$/s.test(text) || /undefined| {2}|\.\./.test(text))).toEqual([]);
			expect(new Set(all).size).toBe(all.length);
		}
	});

	it("does not depend on the reader's filters", () => {
		const { filters } = START;
		const narrowed = { ...ofReport(2019), filters: { ...filters, classifications: ["riskomrade" as const] } };
		expect(content(headOf(narrowed), "description")).toBe(content(headOf(ofReport(2019)), "description"));
	});
});

describe("A page's addresses", () => {
	it("are whole where the host is known", () => {
		expect(links(headOf(ofArea("husby", 2019, { locale: "en" })))).toEqual([
			"canonical https://lagesbild.example/lagesbild/en/area/husby/2019/",
			"alternate sv https://lagesbild.example/lagesbild/omrade/husby/2019/",
			"alternate en https://lagesbild.example/lagesbild/en/area/husby/2019/",
			"alternate x-default https://lagesbild.example/lagesbild/omrade/husby/2019/",
		]);
	});

	it("of a page of text are those of the page, whatever its section", () => {
		expect(links(headOf(ofText("about", "method", "en")))).toEqual([
			"canonical https://lagesbild.example/lagesbild/en/about/",
			"alternate sv https://lagesbild.example/lagesbild/om/",
			"alternate en https://lagesbild.example/lagesbild/en/about/",
			"alternate x-default https://lagesbild.example/lagesbild/om/",
			"alternate https://lagesbild.example/lagesbild/data/andringar.xml",
		]);
	});

	it("are paths where it is not, and og:url, which has to be whole, is left out", () => {
		const head = headOf(ofReport(2019), anywhere);
		expect(links(head)[0]).toBe("canonical /lagesbild/rapport/2019/");
		expect(content(head, "og:url")).toBeUndefined();
	});
});

describe("Link previews", () => {
	it("get title, description, language and address", () => {
		const head = headOf(ofReport(2019, { locale: "en" }));
		expect(["og:title", "og:locale", "og:locale:alternate", "og:url"].map((key) => content(head, key))).toEqual([
			"Swedish Police list of vulnerable areas 2019 – Lägesbild",
			"en_GB",
			"sv_SE",
			"https://lagesbild.example/lagesbild/en/report/2019/",
		]);
	});

	it("have no image where none was made", () => {
		const head = headOf(ofReport(2019));
		expect(content(head, "og:image")).toBeUndefined();
		expect(content(head, "twitter:card")).toBe("summary");
	});

	it("have the image that was made", () => {
		const address = "https://lagesbild.example/lagesbild/preview.png";
		const head = headOf(ofReport(2019), somewhere, { address, width: 1200, height: 630, text: "Karta" });
		expect(content(head, "og:image")).toBe(address);
		expect(content(head, "og:image:width")).toBe("1200");
		expect(content(head, "twitter:card")).toBe("summary_large_image");
	});
});

describe("A page's metadata for machines", () => {
	it("is a dataset with its files on the start page", () => {
		const { distribution, ...dataset } = dataIn(headOf(START)) ?? {};
		expect(dataset).toMatchObject({ "@type": "Dataset", temporalCoverage: "2015/2025" });
		expect(distribution).toHaveLength(8);
		expect(distribution).toContainEqual(
			expect.objectContaining({ contentUrl: "https://lagesbild.example/lagesbild/data/panel.csv" }),
		);
	});

	it("is a place with its box, latitude first, on an area's page", () => {
		expect(dataIn(headOf(ofArea("husby", 2019)))).toMatchObject({
			"@type": "Place",
			name: "Husby",
			geo: { "@type": "GeoShape", box: expect.stringMatching(/^59\.\d{5} 17\.\d{5} 59\.\d{5} 17\.\d{5}$/) },
			containedInPlace: { name: "Stockholms kommun" },
		});
	});

	it("does not say how an area was assessed, which needs its report and author beside it", () => {
		const texts = subjects(atlas)
			.filter(({ kind }) => kind === "area")
			.map((subject) => JSON.stringify(dataIn(headOf(viewOf("sv", subject)))));
		expect(texts.filter((text) => /utsatt|riskområde/.test(text))).toEqual([]);
	});

	it("is nothing on other pages", () => {
		expect([ofReport(2019), comparing(2017, 2019)].map((view) => dataIn(headOf(view)))).toEqual([undefined, undefined]);
	});
});

describe("Tags", () => {
	it("escape what could end them", () => {
		const tag: Tag = { name: "meta", attributes: { content: `"<A & B>"` } };
		expect(tagHtml(tag)).toBe('<meta content="&quot;&lt;A &amp; B>&quot;">');
	});

	it("with text have an end", () => {
		expect(tagHtml({ name: "title", text: "A < B" })).toBe("<title>A &lt; B</title>");
	});

	it("with data cannot be ended by it", () => {
		expect(jsonText({ a: "</script>" })).toBe('{"a":"\\u003c/script>"}');
	});
});
