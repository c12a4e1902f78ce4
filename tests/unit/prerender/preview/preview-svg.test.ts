/** The preview image of a link: what it says and by whom, and what it draws and how. */
import { describe, expect, it } from "vitest";
import { viewOf } from "../../../../src/prerender/page-list.ts";
import { previews } from "../../../../src/prerender/preview/preview-list.ts";
import { THEMES } from "../../../../src/signs/palette.ts";
import { atlas } from "../../../fixtures/atlas.ts";
import { outlinesIn, previewOf, reachOf, readOut, textsIn } from "../../../fixtures/preview-images.ts";
import { ofArea, ofReport } from "../../../fixtures/views.ts";

const { classes, absent } = THEMES.light;
const english = { locale: "en" } as const;
const all = previews(atlas).map(({ locale, previewSubject }) => viewOf(locale, previewSubject));

describe("A preview says", () => {
	it.each([
		[
			ofArea("husby", 2019),
			"Husby Stockholm Polisens bedömning 2019: särskilt utsatt område Polismyndigheten: ”Kriminell påverkan i lokalsamhället”",
		],
		[ofArea("husby", 2019, english), "Police assessment 2019: particularly vulnerable area Swedish Police Authority"],
		[ofArea("andersberg", 2025), "Andersberg Halmstad Andersberg finns inte på Polisens lista 2025. Polismyndigheten"],
		[
			ofArea("rinkeby", 2019),
			"I rapporten 2019 var området en del av Rinkeby / Tensta. Polisens bedömning 2019: särskilt utsatt område Polismyndigheten",
		],
		[
			ofArea("rinkeby-tensta", 2025),
			"I rapporten 2025 är Rinkeby / Tensta delat i Hjulsta, Rinkeby och Tensta. Polisens bedömning 2025: särskilt utsatt område utsatt område",
		],
		[ofReport(2019), "Polisens rapport 2019 60 områden 22 särskilt utsatta 10 riskområden 28 utsatta Polismyndigheten"],
		[ofReport(2025, english), "Police report 2025 65 areas 19 particularly vulnerable 46 vulnerable Swedish Police"],
	])("whose assessment it is, and of what", (view, words) => {
		expect(readOut(previewOf(view))).toContain(words);
	});

	it("the name that the report uses", () => {
		expect(readOut(previewOf(ofArea("karlslund", 2015)))).toContain("Koppargården Landskrona");
	});

	it("the name of the site", () => {
		expect(readOut(previewOf(ofArea("husby", 2019)))).toContain("LägesbildPolisens lista över utsatta områden");
	});

	it("whose the line is", () => {
		const lines = [ofArea("husby", 2019), ofArea("husby", 2021), ofArea("andersberg", 2025)].map(
			(view) => textsIn(previewOf(view)).find(({ text }) => /gräns/.test(text))?.text,
		);
		expect(lines).toEqual([
			"Lånad gräns: ingen är känd för rapporten",
			"Polisens gräns från 2021",
			"Polisens gräns från 2021",
		]);
	});
});

describe("An area is drawn", () => {
	it.each([
		["utsatt", ofArea("fisksatra", 2023)],
		["riskomrade", ofArea("tynnered-grevegarden-opaltorget", 2021)],
		["sarskilt_utsatt", ofArea("husby", 2021)],
	] as const)("in the colours of its class: %s", (classification, view) => {
		const drawn = outlinesIn(previewOf(view));
		const { fill, line } = classes[classification];
		expect(drawn).toContain(`fill="${fill}"`);
		expect(drawn).toContain(`stroke="${line}"`);
		expect(drawn.includes("url(#")).toBe(classification !== "utsatt");
	});

	it("with dashes where its boundary is assumed, and only there", () => {
		const dashed = (view: ReturnType<typeof ofArea>) => outlinesIn(previewOf(view)).includes("stroke-dasharray");
		expect([ofArea("husby", 2019), ofArea("husby", 2021)].map(dashed)).toEqual([true, false]);
	});

	it("as absent where it is not listed, in no class's colour", () => {
		const drawn = outlinesIn(previewOf(ofArea("andersberg", 2025)));
		expect(drawn).toContain(`stroke="${absent}"`);
		for (const { fill, line } of Object.values(classes)) expect(drawn).not.toMatch(new RegExp(`${fill}|${line}`));
	});

	it("in its parts where it is split", () => {
		const drawn = outlinesIn(previewOf(ofArea("rinkeby-tensta", 2025)));
		expect(new Set([...drawn.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d)).size).toBe(3);
	});

	it("about the middle of its map, most of which is left to what is around it", () => {
		const [width, height] = [528, 494];
		const odd = all
			.filter(({ subject }) => subject.kind === "area")
			.filter((view) => {
				const [west, north, east, south] = reachOf(previewOf(view));
				const isLarge = Math.max(east - west, south - north) > 0.45 * height;
				const off = Math.hypot((west + east - width) / 2, (north + south - height) / 2);
				return isLarge || !(off < 0.08 * height);
			});
		expect(odd).toEqual([]);
	});

	it("on the ground that lies around it", () => {
		const line = { kind: "roads", d: "M0 0l9 9" } as const;
		const svg = previewOf(ofArea("husby", 2019), () => [line]);
		expect(/<g data-part="ground">.*?<\/g>/.exec(svg)?.[0]).toContain(line.d);
	});
});

describe("A report is drawn", () => {
	const panelOf = (view: ReturnType<typeof ofReport>) =>
		/<svg [^>]*data-part="country".*?<\/svg>/s.exec(previewOf(view))?.[0] ?? "";

	it("with a symbol per police region, whose numbers are all of its areas", () => {
		const numbers = [...panelOf(ofReport(2019)).matchAll(/>[A-ZÅÄÖ]+ (\d+)<\/text>/g)].map(([, count]) =>
			Number(count),
		);
		expect(numbers).toHaveLength(6);
		expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(60);
	});

	it("with a dot per area in its class's colour", () => {
		const dots = (year: number) => panelOf(ofReport(year)).split(`fill="${classes.riskomrade.fill}"`).length - 1;
		expect([2019, 2023, 2025].map(dots)).toEqual([10, 15, 0]);
	});
});

describe("The text of every preview", () => {
	it("keeps clear of its source", () => {
		const crowded = all.filter((view) => {
			const column = textsIn(previewOf(view)).filter(({ x }) => x < 672 && x > 0);
			const source = column.filter(({ size }) => size === 19);
			const rest = column.filter(({ size }) => size !== 19);
			return source.length === 0 || Math.max(...rest.map(({ y }) => y)) > Math.min(...source.map(({ y }) => y)) - 60;
		});
		expect(crowded).toEqual([]);
	});
});
