/** The addresses of views in somebody else's page: each has one written form, and is read back from it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { embedView, fullView } from "../../../src/state/embedding.ts";
import { chooseYear, selectArea } from "../../../src/state/transitions.ts";
import { START, type View } from "../../../src/state/view.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { view as anyView, embedWish } from "../../fixtures/arbitrary-views.ts";
import { area, atlas, only, year } from "../../fixtures/atlas.ts";
import { addressed, comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";

const fixed = { report: "fixed", theme: null } as const;
const newest = { report: "newest", theme: null } as const;
const english = { locale: "en", embed: fixed } as const;

const table: [address: string, view: View][] = [
	["/inbaddad/", { ...START, embed: newest }],
	["/en/embed/", { ...START, locale: "en", embed: newest }],
	["/inbaddad/rapport/2019/", ofReport(2019, { embed: fixed })],
	["/inbaddad/omrade/husby/2025/", ofArea("husby", 2025, { embed: fixed })],
	["/inbaddad/omrade/husby/", ofArea("husby", 2025, { embed: newest })],
	["/en/embed/area/husby/2019/", ofArea("husby", 2019, english)],
	["/inbaddad/kommun/botkyrka/2025/", ofMunicipality("botkyrka", 2025, { embed: fixed })],
	["/inbaddad/kommun/botkyrka/", ofMunicipality("botkyrka", 2025, { embed: newest })],
	["/inbaddad/jamfor/2017-2019/", comparing(2017, 2019, { embed: fixed })],
	[
		"/inbaddad/?region=syd&tema=morkt",
		{ ...START, filters: only({ regions: ["syd"] }), embed: { ...newest, theme: "dark" } },
	],
	["/inbaddad/rapport/2019/?tema=ljust", ofReport(2019, { embed: { ...fixed, theme: "light" } })],
];

const broken: [address: string, ignored: string, form: string][] = [
	["/inbaddad/omrade/husby/2020/", "2020", "/inbaddad/omrade/husby/"],
	["/inbaddad/omrade/ingenstans/2019/", "ingenstans", "/inbaddad/rapport/2019/"],
	["/inbaddad/okant/", "okant", "/inbaddad/"],
	["/inbaddad/om/", "om", "/inbaddad/"],
	["/inbaddad/?tema=rosa", "tema=rosa", "/inbaddad/"],
	["/inbaddad/?vy=tabell", "vy=tabell", "/inbaddad/"],
	["/?tema=morkt", "tema=morkt", "/"],
];

describe("An embedded view", () => {
	it.each(table)("is written as %s", (address, view) => expect(formatView(view)).toBe(address));

	it.each(table)("is read from %s", (address, view) =>
		expect(parseView(atlas, addressed(address))).toEqual({ view, problems: [] }),
	);

	it.each(broken)("of %s ignores and names %s", (address, ignored, form) => {
		const { view, problems } = parseView(atlas, addressed(address));
		expect(formatView(view)).toBe(form);
		expect(problems.map(({ text }) => text)).toEqual([ignored]);
	});

	it("names its report once the reader has chosen one", () => {
		const view = chooseYear(ofArea("husby", 2025, { embed: newest }), year(2019));
		expect(formatView(view)).toBe("/inbaddad/omrade/husby/2019/");
	});

	it("stays embedded when an area is chosen on the map", () => {
		expect(formatView(selectArea(atlas, { ...START, embed: newest }, area("husby")))).toBe("/inbaddad/omrade/husby/");
	});

	it("leads to the full view, where nothing of the embed is left", () => {
		expect(formatView(fullView(ofArea("husby", 2019, { embed: { ...fixed, theme: "dark" } })))).toBe(
			"/omrade/husby/2019/",
		);
	});

	it("can be made of every view, as it is wanted, and is a map", () => {
		fc.assert(
			fc.property(anyView, embedWish, (view, wish) => {
				const made = embedView(atlas, view, wish);
				expect(parseView(atlas, addressed(formatView(made)))).toEqual({ view: made, problems: [] });
				expect(made.layout).toBe("map");
				expect(made.locale).toBe(wish.locale);
				expect(made.embed?.theme).toBe(wish.theme);
			}),
		);
	});
});
