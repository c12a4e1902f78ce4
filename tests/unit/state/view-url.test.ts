/** The address table of the product: each view has one written form in each language, and is read back from it. */
import { describe, expect, it } from "vitest";
import { START, type View } from "../../../src/state/view.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { addressed, comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";

const filtered = only({ regions: ["stockholm", "syd"], classifications: ["sarskilt_utsatt"], changes: ["ny"] });
const inStockholm = { zoom: 11.25, lat: 59.388, lng: 17.9265 };

const table: [address: string, english: string, view: View][] = [
	["/", "/en/", START],
	["/rapport/2019/", "/en/report/2019/", ofReport(2019)],
	["/rapport/2025/", "/en/report/2025/", ofReport(2025)],
	["/omrade/rinkeby-tensta/2019/", "/en/area/rinkeby-tensta/2019/", ofArea("rinkeby-tensta", 2019)],
	["/jamfor/2017-2019/", "/en/compare/2017-2019/", comparing(2017, 2019)],
	["/jamfor/2019-2017/", "/en/compare/2019-2017/", comparing(2019, 2017)],
	["/kommun/botkyrka/2019/", "/en/municipality/botkyrka/2019/", ofMunicipality("botkyrka", 2019)],
	[
		"/?region=stockholm,syd&klass=sarskilt_utsatt&forandring=ny&vy=tabell",
		"/en/?region=stockholm,syd&klass=sarskilt_utsatt&forandring=ny&vy=tabell",
		{ ...START, filters: filtered, layout: "table" },
	],
	[
		"/rapport/2021/?lan=skane-lan&kommun=landskrona,malmo",
		"/en/report/2021/?lan=skane-lan&kommun=landskrona,malmo",
		ofReport(2021, { filters: only({ counties: ["skane-lan"], municipalities: ["landskrona", "malmo"] }) }),
	],
	[
		"/jamfor/2017-2019/?klass=riskomrade&tidigare=sarskilt_utsatt&forandring=sankt",
		"/en/compare/2017-2019/?klass=riskomrade&tidigare=sarskilt_utsatt&forandring=sankt",
		comparing(2017, 2019, {
			filters: only({
				classifications: ["riskomrade"],
				formerClassifications: ["sarskilt_utsatt"],
				changes: ["sankt"],
			}),
		}),
	],
	["/rapport/2019/?vy=siffror", "/en/report/2019/?vy=siffror", ofReport(2019, { layout: "figures" })],
	[
		"/rapport/2019/?vy=siffror&per=kommun&antal=sarskilt_utsatt",
		"/en/report/2019/?vy=siffror&per=kommun&antal=sarskilt_utsatt",
		ofReport(2019, { layout: "figures", breakdown: { rows: "municipalities", counted: "sarskilt_utsatt" } }),
	],
	[
		"/omrade/hisings-backa/2025/?granser=alla",
		"/en/area/hisings-backa/2025/?granser=alla",
		ofArea("hisings-backa", 2025, { outlines: true }),
	],
	["/#karta=11.25/59.388/17.9265", "/en/#karta=11.25/59.388/17.9265", { ...START, camera: inStockholm }],
	[
		"/omrade/husby/2023/?vy=tabell#karta=11.25/59.388/17.9265",
		"/en/area/husby/2023/?vy=tabell#karta=11.25/59.388/17.9265",
		ofArea("husby", 2023, { layout: "table", camera: inStockholm }),
	],
	["/om/", "/en/about/", ofText("about")],
	["/om/#klasser", "/en/about/#classes", ofText("about", "classes")],
	["/om/#data", "/en/about/#data", ofText("about", "data")],
	["/tillganglighet/", "/en/accessibility/", ofText("accessibility")],
	["/tillganglighet/#andra-vagar", "/en/accessibility/#alternatives", ofText("accessibility", "alternatives")],
	["/integritet/", "/en/privacy/", ofText("privacy")],
];
const rows = table.flatMap(([swedish, english, view]): [string, View][] => [
	[swedish, view],
	[english, { ...view, locale: "en" }],
]);

describe.each(["/", "/lagesbild/"])("Below %s", (base) => {
	it.each(rows)("%s is written", (address, view) => {
		expect(formatView(view, base)).toBe(base + address.slice(1));
	});

	it.each(rows)("%s is read", (address, view) => {
		expect(parseView(atlas, addressed(base + address.slice(1)), base)).toEqual({ view, problems: [] });
	});
});

describe("An address is read", () => {
	const read = (address: string) => parseView(atlas, addressed(address));

	it.each(["/rapport/2019", "/rapport/2019/index.html", "//rapport//2019//", "/sv/rapport/2019/"])(
		"from %s as from /rapport/2019/",
		(address) => {
			expect(read(address)).toEqual({ view: ofReport(2019), problems: [] });
		},
	);

	it("in the language of its prefix, with the words of either", () => {
		expect(read("/en/rapport/2019/").view).toEqual(ofReport(2019, { locale: "en" }));
		expect(read("/report/2019/").view).toEqual(ofReport(2019));
		expect(read("/en/about/#klasser")).toEqual({ view: ofText("about", "classes", "en"), problems: [] });
		expect(read("/about/#Classes").view).toEqual(ofText("about", "classes"));
	});

	it.each(["/omrade/husby/", "/kommun/botkyrka/"])("from %s, which names no report, in the newest", (address) => {
		expect(read(address)).toMatchObject({ view: { subject: { year: 2025 } }, problems: [] });
	});

	it("from percent escapes", () => {
		expect(read("/omrade/%68usby/2019/?region=stockholm%2Csyd#karta=9%2F59%2F18")).toEqual({
			view: ofArea("husby", 2019, {
				filters: only({ regions: ["stockholm", "syd"] }),
				camera: { zoom: 9, lat: 59, lng: 18 },
			}),
			problems: [],
		});
	});

	it("with options in one order, whatever order they are written in, and each once", () => {
		expect(read("/?region=syd,stockholm,syd").view).toEqual(read("/?region=stockholm,syd").view);
	});

	it("with the options of a key that is written twice", () => {
		expect(read("/?region=syd&region=stockholm").view).toEqual(read("/?region=stockholm,syd").view);
	});

	it("without figures per region, as they are anyway", () => {
		expect(formatView(read("/?vy=siffror&per=region").view)).toBe("/?vy=siffror");
	});

	it("without a view that is the map's own", () => {
		expect(formatView(read("/?vy=karta").view)).toBe("/");
	});
});

it.each(["/lagesbild", "/lagesbild/"])("A folder's own address, written as %s, reads as the start page", (pathname) => {
	const read = parseView(atlas, { pathname, search: "", hash: "" }, "/lagesbild/");
	expect(read).toEqual({ view: START, problems: [] });
});
