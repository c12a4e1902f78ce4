/** Addresses as people type and programs paste them: where one reading is left, it is the one that counts, and nothing is said. */
import { describe, expect, it } from "vitest";
import { optionsOf } from "../../../src/domain/facet-options.ts";
import { FACETS } from "../../../src/domain/filter.ts";
import { foldWord } from "../../../src/domain/slug.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

const HUSBY = "/omrade/husby/2019/";
const COMPARISON = "/jamfor/2017-2019/";
const CAMERA = "/#karta=11/59.33/18.06";

const folded: Record<string, [typed: string, form: string][]> = {
	"with other capitals": [
		["/Rapport/2019/", "/rapport/2019/"],
		["/OMRADE/Husby/2019/", HUSBY],
		["/EN/report/2019/", "/en/report/2019/"],
		["/En/Embed/Area/Husby/", "/en/embed/area/husby/"],
		["/Rapport/2019/Index.html", "/rapport/2019/"],
		["/?region=Stockholm", "/?region=stockholm"],
		["/?Region=syd&VY=Tabell", "/?region=syd&vy=tabell"],
		["/#Karta=11/59.33/18.06", CAMERA],
	],
	"with å, ä and ö": [
		["/område/husby/2019/", HUSBY],
		["/jämför/2017-2019/", COMPARISON],
		["/inbäddad/område/husby/", "/inbaddad/omrade/husby/"],
		["/kommun/Malmö/2019/", "/kommun/malmo/2019/"],
		["/?län=Skåne+län&förändring=höjd", "/?lan=skane-lan&forandring=hojd"],
		["/inbaddad/?tema=mörkt", "/inbaddad/?tema=morkt"],
	],
	"with å, ä and ö in whatever encoding": [
		["/omr%C3%A5de/husby/2019/", HUSBY],
		["/omra%CC%8Ade/husby/2019/", HUSBY],
		["/omr%E5de/husby/2019/", HUSBY],
		["/omr%e5de/husby/2019/", HUSBY],
		["/?l%E4n=sk%E5ne-l%E4n", "/?lan=skane-lan"],
		["/?la%CC%88n=ska%CC%8Ane-la%CC%88n", "/?lan=skane-lan"],
		["/?f%C3%B6r%C3%A4ndring=h%F6jd", "/?forandring=hojd"],
	],
	"with other dashes": [
		["/jämför/2017–2019/", COMPARISON],
		["/jamfor/2017—2019/", COMPARISON],
		["/jamfor/2017\u20112019/", COMPARISON],
		["/jamfor/2017%E2%80%932019/", COMPARISON],
		["/jamfor/2017%962019/", COMPARISON],
		["/omrade/rinkeby–tensta/2019/", "/omrade/rinkeby-tensta/2019/"],
	],
	"with blanks": [
		["/rapport/%202019/", "/rapport/2019/"],
		["/omrade/husby/2019%20", HUSBY],
		["/omrade/rinkeby%20tensta/2019/", "/omrade/rinkeby-tensta/2019/"],
		["/omrade/hus%C2%ADby/2019/", HUSBY],
		["/?region=stockholm,+syd", "/?region=stockholm,syd"],
		["/?klass=S%C3%A4rskilt%20utsatt", "/?klass=sarskilt_utsatt"],
		["/#karta=11/59.33/%2018.06", CAMERA],
		["/#karta=11/%E2%80%8B59.33//18.06", CAMERA],
	],
	"with signs around it": [
		...[..."'.,;:)]>”»’!", "**", "%22", ").", "%E2%80%9D"].map((sign): [string, string] => [
			`/omrade/husby/2019${sign}`,
			HUSBY,
		]),
		["/omrade/husby/2019/).", HUSBY],
		["/omrade/husby/2019/%22", HUSBY],
		["/«omrade»/(husby)/”2019”/", HUSBY],
		["/?region=syd).", "/?region=syd"],
		["/?region=syd,", "/?region=syd"],
		["/?vy=tabell>", "/?vy=tabell"],
		["/?granser=alla]", "/?granser=alla"],
		["/rapport/2019/?)", "/rapport/2019/"],
		["/#karta=11/59.33/18.06)", CAMERA],
		["/#karta=11/59.33/18.06/", CAMERA],
		["/#)", "/"],
	],
	"with the figures that another map writes": [
		["/#karta=11.5/59.33/18.06/30/45", "/#karta=11.5/59.33/18.06"],
		["/#karta=11/59.33/18.06/-17.6", CAMERA],
		["/#karta=11,5/59,33/18,06", "/#karta=11.5/59.33/18.06"],
		["/#karta=11.0/59.330000/18.060000", CAMERA],
	],
	"with what other programs made of it": [
		["/?region=syd&amp;vy=tabell", "/?region=syd&vy=tabell"],
		["/?region=syd?fbclid=x", "/?region=syd"],
		["/?vy=tabell&vy=Tabell", "/?vy=tabell"],
		["/#karta=11/59.33/18.06&karta=11/59.33/18.06", CAMERA],
	],
};

describe.each(Object.entries(folded))("An address %s", (_, rows) => {
	it.each(rows)("is read: %s as %s", (typed, form) => {
		const { view, problems } = parseView(atlas, addressed(typed));
		expect(formatView(view)).toBe(form);
		expect(problems).toEqual([]);
	});
});

it("A folder that is written with other capitals is the folder", () => {
	const { view, problems } = parseView(atlas, addressed("/Lagesbild/rapport/2019/"), "/lagesbild/");
	expect(formatView(view, "/lagesbild/")).toBe("/lagesbild/rapport/2019/");
	expect(problems).toEqual([]);
});

describe("No two names are one when folded", () => {
	const options = optionsOf(atlas);

	it.each([
		["areas", atlas.areas.map(({ id }): string => id)],
		["municipalities", atlas.municipalities.map(({ id }): string => id)],
		...FACETS.map((facet): [string, readonly string[]] => [facet, options[facet]]),
	])("among %s", (_, names) => {
		expect(new Set(names.map(foldWord)).size).toBe(names.length);
	});

	it("and an area's or a municipality's is its own folded form", () => {
		for (const { id } of [...atlas.areas, ...atlas.municipalities]) expect(foldWord(id)).toBe(id);
	});
});
