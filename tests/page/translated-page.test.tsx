/**
 * A page that the reader's browser translates: whatever is chosen then, it says what a page says that was opened at that view, and
 * nothing breaks.
 */
import { format } from "node:util";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { embedView } from "../../src/state/embedding.ts";
import { backToReport, chooseYear, openText } from "../../src/state/transitions.ts";
import type { View } from "../../src/state/view.ts";
import { viewOrText as anyView } from "../fixtures/arbitrary-views.ts";
import { atlas, year } from "../fixtures/atlas.ts";
import {
	choose,
	click,
	closePages,
	enter,
	focus,
	openPage,
	prepareForAll,
	type Step,
	takeOverPage,
	untilReads,
} from "../fixtures/rendered-page.tsx";
import { MANNERS, type Manner, translate, wordsOf } from "../fixtures/translator.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../fixtures/views.ts";

// A map that is ready at once and stands still, since its labels are drawn.
vi.mock("../../src/map/area-map.ts", () => ({
	prepareAreaMaps: () => undefined,
	createAreaMap: ({ onReady }: { onReady: () => void }) => {
		onReady();
		const nothing = () => undefined;
		return { show: nothing, remove: nothing, pointAt: nothing, showStreets: nothing };
	},
}));

/** What React warns of while it is developed with, such as a child without a key. */
const warnings: string[] = [];

beforeAll(async () => {
	vi.spyOn(console, "error").mockImplementation((...parts) => {
		const text = format(...parts);
		// Happy DOM does not know the element.
		if (!text.includes("<search>")) warnings.push(text);
	});
	// No page comes into an iframe here.
	vi.spyOn(HTMLIFrameElement.prototype, "src", "get").mockReturnValue("about:blank");
	await prepareForAll();
});

afterAll(() => vi.restoreAllMocks());

afterEach(async () => {
	await closePages();
	expect(warnings.splice(0)).toEqual([]);
});

const manners = Object.keys(MANNERS) as Manner[];
const anyManner = fc.constantFrom(...manners);
/** Which text nodes a translator has come to. */
const anyReach = fc.func(fc.boolean());

/** Neither an embed becomes a page by a choice, nor a page an embed. */
const anyChoices = fc
	.tuple(anyView, fc.array(anyView, { minLength: 1, maxLength: 3 }))
	.map(([arrival, choices]) => [arrival, choices.map((view) => ({ ...view, embed: arrival.embed }))] as const);

/** What a page says that was opened at the view, by a reader who came in at `arrival`. */
async function wordsOfFresh(arrival: View, shown: View): Promise<string[]> {
	await closePages();
	return wordsOf((await openPage(arrival, shown)).element);
}

describe("A page that the browser translates", () => {
	it("says after any choices what a page says that was opened there", async () => {
		await fc.assert(
			fc.asyncProperty(anyChoices, anyManner, anyReach, async ([arrival, choices], manner, isReached) => {
				await closePages();
				const page = await openPage(arrival);
				for (const view of choices) {
					translate(page.element, manner, isReached);
					await choose(() => view)(page);
				}
				const words = wordsOf(page.element);
				expect(page.faults).toEqual([]);
				expect(words).toEqual(await wordsOfFresh(arrival, page.store.view()));
			}),
			{ numRuns: 10, endOnFailure: true },
		);
	});

	it("may have been translated before its script came", async () => {
		await fc.assert(
			fc.asyncProperty(anyChoices, anyManner, anyReach, async ([arrival, [next]], manner, isReached) => {
				await closePages();
				const page = await takeOverPage(arrival, (element) => translate(element, manner, isReached));
				const taken = wordsOf(page.element);
				await choose((view) => next ?? view)(page);
				const chosen = wordsOf(page.element);
				expect(taken).toEqual(await wordsOfFresh(arrival, arrival));
				expect(chosen).toEqual(await wordsOfFresh(arrival, page.store.view()));
				expect(warnings.splice(0).filter((text) => !text.includes("some attributes"))).toEqual([]);
			}),
			{ numRuns: 5, endOnFailure: true },
		);
	});
});

it("A page that nobody has translated is taken over as it is", async () => {
	await fc.assert(
		fc.asyncProperty(anyView, async (arrival) => {
			await closePages();
			expect((await takeOverPage(arrival, () => undefined)).faults).toEqual([]);
		}),
		{ numRuns: 5, endOnFailure: true },
	);
});

const SLIDER = "input[type=range]";
const OPENS_DIALOG = "button[aria-haspopup=dialog]";

const walks: [string, View, readonly Step[]][] = [
	["the timeline is moved", ofArea("husby", 2019), [focus(SLIDER), enter(SLIDER, "3"), enter(SLIDER, "0")]],
	[
		"the timeline of an embed is moved",
		embedView(atlas, ofArea("husby", 2025), { locale: "sv", report: "newest", theme: null }),
		[focus(SLIDER), enter(SLIDER, "3"), enter(SLIDER, "0")],
	],
	[
		"filters are set and taken away",
		// Beside the table they stand open.
		ofReport(2019, { layout: "table" }),
		[
			focus("label input"),
			click("label input"),
			click("label input", 4),
			click("ul li button"),
			click("ul li button", -1),
		],
	],
	[
		"an area is opened and left",
		ofReport(2025),
		[focus("a[data-area]", 5), click("a[data-area]", 5), choose((view) => backToReport(atlas, view))],
	],
	[
		"the layout changes",
		ofMunicipality("botkyrka", 2023),
		[focus("nav a", 1), click("nav a", 1), click("nav a", 2), click("nav a")],
	],
	["the language changes", ofArea("alby", 2023), [focus("[hreflang]"), click("[hreflang]"), click("[hreflang]")]],
	[
		"another report is set beside it and taken away",
		ofReport(2023),
		[focus("select"), enter("select", "2017"), enter("select", "2021"), enter("select", "")],
	],
	["bands of the flow are pointed at", comparing(2019, 2021), [focus("svg a"), focus("svg a", 3), focus(SLIDER)]],
	[
		"boundaries are shown and hidden",
		ofArea("alby", 2023),
		[focus("article [aria-pressed]"), click("article [aria-pressed]"), click("article [aria-pressed]")],
	],
	[
		"a dialog is opened, read in another language, closed and opened again",
		ofReport(2025),
		[click(OPENS_DIALOG), click("[hreflang]"), click("dialog[open] button"), click(OPENS_DIALOG)],
	],
	[
		"a page of text is opened, read in another language and left",
		ofReport(2025),
		[
			choose((view) => openText(view, "about", "method")),
			click("[hreflang]"),
			click("article dl a"),
			choose((view) => openText(view, "privacy")),
		],
	],
	[
		"a code for embedding is made",
		ofReport(2021),
		[
			click(OPENS_DIALOG),
			choose((view) => chooseYear(view, year(2023))),
			click("dialog[open] [role=tab]", 3),
			enter("dialog[open] select", "en", 1),
			choose((view) => chooseYear(view, year(2017))),
			click("dialog[open] button"),
		],
	],
	[
		"an area is searched for",
		ofReport(2021),
		[
			focus("search input"),
			...(
				[
					["al", /8\s/],
					["alby", /8\s/],
					["xyz", /Ingen/],
					["", /^$/],
				] as const
			).map(
				([text, found]): Step =>
					async (page) => {
						await enter("search input", text)(page);
						await untilReads("search [role=status]", found)(page);
					},
			),
		],
	],
];

describe("A translated page says the same as another, with the focus where it was,", () => {
	it.each(walks)("when %s", async (_, arrival, steps) => {
		const untouched = await walk(arrival, steps);
		for (const manner of manners) {
			const translated = await walk(arrival, steps, (element) => translate(element, manner));
			expect(translated, `The translator ${manner}`).toEqual(untouched);
		}
	});
});

/** What a page says after each step and where its focus is; `meanwhile`: what happens to it before each. */
async function walk(arrival: View, steps: readonly Step[], meanwhile: (page: HTMLElement) => void = () => undefined) {
	await closePages();
	const page = await openPage(arrival);
	const stations = [];
	for (const step of steps) {
		meanwhile(page.element);
		await step(page);
		stations.push({ words: wordsOf(page.element), focus: placeOf(document.activeElement) });
	}
	expect(page.faults).toEqual([]);
	return stations;
}

/** The way down to an element. */
function placeOf(element: Element | null): string {
	const parent = element?.parentElement;
	return element && parent ? `${placeOf(parent)} ${element.localName}${[...parent.children].indexOf(element)}` : "";
}
