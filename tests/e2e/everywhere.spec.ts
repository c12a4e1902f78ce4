/** The site in both languages, both themes, in a folder, without WebGL, without data, and for every reader. */
import { FOLDER_SITE } from "../runner/sites.ts";
import { axeViolations } from "./axe.ts";
import { expect, test } from "./site-test.ts";

test("changing language keeps the view", async ({ site, page }) => {
	await site.open("/omrade/rinkeby-tensta/2019/?region=stockholm");
	await site.readInEnglish();
	await expect(site.assessment).toHaveText("Police assessment 2019: particularly vulnerable area");
	await site.isAt("/en/area/rinkeby-tensta/2019/?region=stockholm");
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
	await expect(page).toHaveTitle("Rinkeby / Tensta: Swedish Police report on vulnerable areas 2019 – Lägesbild");
});

test("in a folder of a host every address works below it @map", async ({ site, page }) => {
	await site.open(`${FOLDER_SITE.url}omrade/husby/2019/`);
	await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
	await page.getByRole("link", { name: "Alla områden" }).click();
	await site.isAt("/lagesbild/rapport/2019/");
	await site.mapIsDrawn();
	const download = await page.request.get(`${FOLDER_SITE.url}data/panel.csv`);
	expect((await download.text()).trim().split("\n")).toHaveLength(360);
});

test("the chosen appearance is remembered", async ({ site, page }) => {
	await site.open("/");
	const appearance = page.getByRole("button", { name: /^Byt utseende/ });
	await appearance.click();
	await appearance.click();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("without WebGL 2 the map says so and the list carries on @map", async ({ site, page }) => {
	await page.addInitScript(() => {
		const original = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
			return args[0] === "webgl2" ? null : Reflect.apply(original, this, args);
		} as typeof original;
	});
	await site.open("/rapport/2019/");
	await expect(page.getByText("Kartan kan inte ritas, eftersom webbläsaren saknar WebGL 2.")).toBeVisible();
	await site.areaInList("Araby").click();
	await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
});

test("without the map's own files the list carries on", async ({ site, page }) => {
	await page.route("**/area-map-*.js", (route) => route.abort());
	await site.open("/rapport/2019/");
	await expect(page.getByText("Kartan kunde inte läsas in. Listan visar samma områden.")).toBeVisible();
	expect(await site.listedAreas()).toHaveLength(60);
	site.forgiveComplaints();
});

test("without its background the map draws the areas and says so, and a new try brings it back @map", async ({
	site,
	page,
}) => {
	await page.route("**/basemap.pmtiles", (route) => route.fulfill({ status: 404 }));
	await site.open("/rapport/2019/");
	await site.mapIsDrawn();
	const note = page.getByText("Bakgrundskartan kunde inte läsas in. Områdena visas ändå.");
	await expect(note).toBeVisible();
	expect(await site.listedAreas()).toHaveLength(60);
	await page.unroute("**/basemap.pmtiles");
	await site.tryAgain();
	await expect(note).toBeHidden();
	site.forgiveComplaints();
});

test("a lost graphics card is reported, and the list carries on @map", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await site.mapIsDrawn();
	await page
		.locator("canvas")
		.evaluate((canvas: HTMLCanvasElement) =>
			canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),
		);
	await expect(page.getByText("Kartan tappade kontakten med grafikkortet.")).toBeVisible();
	await site.slider.press("End");
	await expect(site.result).toContainText("2025: 65 områden");
	await site.tryAgain();
	await expect(page.getByText("Kartan tappade kontakten med grafikkortet.")).toBeHidden();
	await site.mapIsDrawn();
});

test("without the data the page says what is wrong and keeps its text, and a new try brings the rest", async ({
	site,
	page,
}) => {
	await page.route("**/dataset-*.json", (route) => route.abort(), { times: 1 });
	await page.goto("/rapport/2019/?region=syd");
	await expect(site.alert).toContainText("Uppgifterna kunde inte hämtas.");
	await expect(site.areaInList("Araby")).toBeVisible();
	await expect(site.slider).toBeHidden();
	await site.tryAgain();
	await expect(site.result).toContainText("2019, polisregion Syd: 10 områden");
	site.forgiveComplaints();
});

test("damaged data is told apart from missing data", async ({ site, page }) => {
	await page.route("**/dataset-*.json", (route) => route.fulfill({ body: '{"reports": []}' }));
	await page.goto("/en/report/2019/");
	await expect(site.alert).toContainText("The data arrived damaged.");
	expect(site.complaints).toEqual([]);
});

/** Where a page has a long list, a part of it has all that the rows are made of. */
const PANES = [
	["the start page", "/"],
	["the filtered list", "/rapport/2019/?region=syd&klass=riskomrade"],
	["an empty list", "/?region=nord"],
	["an area", "/omrade/rinkeby-tensta/2019/"],
	["an area that was split", "/omrade/rinkeby-tensta/2025/"],
	["an area with notes", "/omrade/karlslund/2015/"],
	["a municipality", "/kommun/botkyrka/2019/"],
	["a comparison", "/jamfor/2023-2025/?region=syd"],
	["the table", "/rapport/2019/?region=syd&vy=tabell"],
	["the figures", "/jamfor/2017-2019/?vy=siffror"],
	["English", "/en/report/2021/"],
] as const;

/** Where the map itself is looked at too; elsewhere it is the same map beside another panel. */
const MAPPED: readonly string[] = ["/", "/omrade/rinkeby-tensta/2019/"];

/** What a theme can change. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Between them these have every colour that the dark theme has. */
const DARK_TOO: readonly string[] = [
	"/",
	"/omrade/rinkeby-tensta/2019/",
	"/jamfor/2023-2025/?region=syd",
	"/rapport/2019/?region=syd&vy=tabell",
	"/jamfor/2017-2019/?vy=siffror",
];

for (const [name, address] of PANES) {
	const withMap = MAPPED.includes(address);
	test(`axe finds nothing in ${name}${withMap ? " @map" : ""}`, async ({ site, page }) => {
		await site.open(address);
		if (withMap) await site.mapIsDrawn();
		await page.locator("details").evaluateAll((all: HTMLDetailsElement[]) => {
			for (const details of all) details.open = true;
		});
		expect(await axeViolations(page)).toEqual([]);
		if (!DARK_TOO.includes(address)) return;
		await page.emulateMedia({ colorScheme: "dark" });
		expect(await axeViolations(page, { rules: COLOUR_RULES })).toEqual([]);
	});
}
