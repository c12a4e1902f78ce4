/** Addresses that are broken in part: what cannot be read is named part by part, and the rest still counts. */
import { describe, expect, it } from "vitest";
import { START, type View } from "../../../src/state/view.ts";
import { parseView } from "../../../src/state/view-url.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { addressed, comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";

const syd = only({ regions: ["syd"] });

const broken: [address: string, ignored: string, view: View][] = [
	["/okant/", "path okant", START],
	["/okant/2019/", "path okant/2019", START],
	["/en/unknown/", "path unknown", { ...START, locale: "en" }],
	["/rapport/", "path rapport", START],
	["/en/report/", "path report", { ...START, locale: "en" }],
	["/en/rapport/", "path rapport", { ...START, locale: "en" }],
	["/rapport/2020/", "path 2020", START],
	["/rapport/2019x/", "path 2019x", START],
	["/rapport/2019/mer/an/nog/", "path mer/an/nog", ofReport(2019)],
	["/omrade/ingenstans/2019/", "path ingenstans", ofReport(2019)],
	["/omrade/ingenstans/1999/", "path ingenstans/1999", START],
	["/omrade/ingenstans/", "path ingenstans", START],
	["/omrade/husbyж/2019/", "path husbyж", ofReport(2019)],
	["/omrade/hus-by/2019/", "path hus-by", ofReport(2019)],
	["/omrade/husby/2020/", "path 2020", ofArea("husby", 2025)],
	["/omrade/husby/2019/mer/", "path mer", ofArea("husby", 2019)],
	["/kommun/ingenstans/2021/", "path ingenstans", ofReport(2021)],
	["/kommun/botkyrka/2020/", "path 2020", ofMunicipality("botkyrka", 2025)],
	["/jamfor/2017/", "path 2017", ofReport(2017)],
	["/jamfor/2017-2018/", "path 2017-2018", ofReport(2017)],
	["/jamfor/2016-2019/", "path 2016-2019", ofReport(2019)],
	["/jamfor/2019-2019/", "path 2019-2019", ofReport(2019)],
	["/jamfor/2017-2019-2021/", "path 2017-2019-2021", ofReport(2019)],
	["/jamfor/", "path jamfor", START],
	["/omrade/%E0%A4%A/2019/", "path à¤%A", ofReport(2019)],
	["/?region=syd,skane", "query region=skane", { ...START, filters: syd }],
	["/?region=skane,syd,smaland", "query region=skane,smaland", { ...START, filters: syd }],
	["/?region=", "query region=", START],
	["/?region=),", "query region=),", START],
	["/?klass=farligt", "query klass=farligt", START],
	["/?forandring=new&region=syd", "query forandring=new", { ...START, filters: syd }],
	["/?lan=skane", "query lan=skane", START],
	["/?vy=graf", "query vy=graf", START],
	["/?vy=", "query vy=", START],
	["/?vy=graf&vy=tabell", "query vy=graf", { ...START, layout: "table" }],
	["/?vy=tabell&vy=graf", "query vy=graf", { ...START, layout: "table" }],
	["/?vy=table", "query vy=table", START],
	["/?vy=siffror&vy=tabell", "query vy=siffror", { ...START, layout: "table" }],
	["/?source=brev&region=syd", "query source=brev", { ...START, filters: syd }],
	["/?nyhet", "query nyhet", START],
	["/?=syd", "query =syd", START],
	["/rapport/2019/#karta=", "hash karta=", ofReport(2019)],
	["/#karta=9/59", "hash karta=9/59", START],
	["/#karta=9/59/18/0/0/0", "hash karta=9/59/18/0/0/0", START],
	["/#karta=9/59/18/nord", "hash karta=9/59/18/nord", START],
	["/#karta=9/59/18x", "hash karta=9/59/18x", START],
	["/#karta=1+1/59/18", "hash karta=1 1/59/18", START],
	["/#karta=1.9/59/18", "hash karta=1.9/59/18", START],
	["/#karta=17.1/59/18", "hash karta=17.1/59/18", START],
	["/#karta=9/85.1/18", "hash karta=9/85.1/18", START],
	["/#karta=9/59/-180.1", "hash karta=9/59/-180.1", START],
	["/omrade/husby/2019/#karta=11/40.7/-74", "hash karta=11/40.7/-74", ofArea("husby", 2019)],
	["/#karta=10/59/10.5", "hash karta=10/59/10.5", START],
	["/#karta=10/69.2/20", "hash karta=10/69.2/20", START],
	["/#karta=1e1/59/18", "hash karta=1e1/59/18", START],
	["/#karta=9/NaN/18", "hash karta=9/NaN/18", START],
	["/#panel", "hash panel", START],
	["/#klasser", "hash klasser", START],
	["/om/2019/", "path 2019", ofText("about")],
	["/om/?region=syd", "query region=syd", ofText("about")],
	["/om/?vy=tabell#metod", "query vy=tabell", ofText("about", "method")],
	["/om/?nyhet", "query nyhet", ofText("about")],
	["/om/#karta=9/59/18", "hash karta=9/59/18", ofText("about")],
	["/integritet/#klasser", "hash klasser", ofText("privacy")],
	["/om/#data#metod", "hash data", ofText("about", "method")],
	["/#karta=9/59/%", "hash karta=9/59/%", START],
];

describe("Of an address", () => {
	it.each(broken)("%s, ignored and named is %s", (address, ignored) => {
		const { problems } = parseView(atlas, addressed(address));
		expect(problems.map(({ part, text }) => `${part} ${text}`)).toEqual([ignored]);
	});

	it.each(broken)("%s, the rest counts although ignored is %s", (address, _, view) => {
		expect(parseView(atlas, addressed(address)).view).toEqual(view);
	});

	it("each broken part is named by itself", () => {
		const address = "/jamfor/2017-2019/mer/?region=skane,syd&x=1&klass=y,utsatt&vy=graf#zoom";
		expect(parseView(atlas, addressed(address))).toEqual({
			view: comparing(2017, 2019, { filters: only({ regions: ["syd"], classifications: ["utsatt"] }) }),
			problems: expect.toSatisfy((problems: { part: string; text: string }[]) => {
				const named = problems.map(({ part, text }) => `${part} ${text}`).toSorted();
				expect(named).toEqual([
					"hash zoom",
					"path mer",
					"query klass=y",
					"query region=skane",
					"query vy=graf",
					"query x=1",
				]);
				return true;
			}),
		});
	});

	it.each(["/", "/en/", "/#", "/?", "/rapport/2019/?#"])("%s, nothing is ignored", (address) => {
		expect(parseView(atlas, addressed(address)).problems).toEqual([]);
	});
});
