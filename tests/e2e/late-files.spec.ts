/**
 * Every file of the build that comes late is withheld in turn: what needs it says so in its own place, the page stays, and a
 * new try fetches the file and recovers.
 */
import type { Locator, Page } from "@playwright/test";
import { ROOT_SITE } from "../runner/sites.ts";
import { lateFilesOf, RefusingHost } from "./late-files.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

interface Step {
	readonly name: string;
	take(): Promise<unknown>;
	/** What is there once all its files have come. */
	readonly shows: Locator;
	/** Says that one has not come. */
	readonly tells: Locator;
	tryAgain(): Promise<unknown>;
}

/** Scripts and stylesheet of the map, and the worker. */
const OF_THE_MAP = /^(?:area-map|map-shared|map-worker|maplibre-shared)-/;
/** The worker for frames without an origin (`frames.spec.ts`). */
const OF_A_FRAME = /^maplibre-gl-worker-/;
/** What comes of itself, once the page is loaded, if at all; the placeholder map is there before its script, which only another view asks for. */
const OF_ITSELF = /^(?:keep-focus|new-version|placeholder-map|printed-head|printed-source)-/;

/** Beside the table, which does without the map. */
const PLACE = "/plats/2025/?vy=tabell#punkt=59.40300,17.94500";

/** It begins as an Excel file does, and ends there. */
const NO_WORKBOOK = Buffer.from("PK\u0003\u0004");

/** What nobody misses: what machines are told of the page. */
const SILENT = /^document-head-/;

/** A walk to everything that comes late but for the map, which a page that is a table or figures does without. */
function walk(site: SiteDriver): Step[] {
	const { page, dialog } = site;
	const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
	// An embed's map is withheld all the time, and says so after a while.
	const elsewhere = page.locator("button:not([data-status] button)");
	const again = page
		.getByRole("button", { name: /^(Försök igen|Try again)$/ })
		.and(elsewhere)
		.first();
	const step = (name: string, take: () => Promise<unknown>, shows: Locator): Step => ({
		name,
		take,
		shows,
		tells: again,
		tryAgain: () => again.click(),
	});
	const share = button(/^(Dela och ladda ner|Share and download)$/);
	const tab = async (name: string) => {
		// The step that opens the dialog may have been passed over.
		if (!(await dialog.isVisible())) await share.click();
		await dialog.getByRole("tab", { name }).click();
	};
	const close = () => page.keyboard.press("Escape");
	return [
		step(
			"table",
			() => page.goto("/kommun/botkyrka/2019/?vy=tabell"),
			// Beside it the filters stand open.
			page
				.getByRole("main")
				.filter({ has: page.getByTestId("table") })
				.filter({ has: page.locator("[data-filters] fieldset") }),
		),
		{
			name: "search",
			take: () => site.searchField.fill("husb"),
			shows: site.suggestion(/Husby/),
			tells: page.getByText("Sökningen kunde inte läsas in."),
			tryAgain: () => site.searchField.press("End").then(() => site.searchField.pressSequentially("y")),
		},
		step("area", () => page.goto("/omrade/husby/2019/?vy=tabell"), site.assessment),
		step("share", () => site.searchField.fill("").then(() => share.click()), page.getByTestId("citation")),
		step(
			"files",
			() => tab("Data").then(() => button("Ladda ner alla rapporter, CSV").click()),
			dialog.getByText(/Filen .* är sparad/),
		),
		step("image", () => tab("Bild"), dialog.locator("[data-progress=drawn]")),
		step("embed code", () => tab("Bädda in"), dialog.getByLabel("Kod", { exact: true })),
		step(
			"figures",
			() => close().then(() => page.getByRole("link", { name: "Siffror" }).click()),
			// The flow is one of them, and comes in files of its own.
			page.getByTestId("figures").filter({ has: page.getByTestId("flow") }),
		),
		step(
			"comparison",
			() => page.getByRole("link", { name: "Vad ändrades sedan 2017?" }).click(),
			page.getByTestId("matrix"),
		),
		step(
			"share in English",
			async () => {
				await site.readInEnglish();
				await expect(page.locator("html")).toHaveAttribute("lang", "en");
				await share.click();
			},
			// At the tab that was open before.
			dialog.getByRole("tablist"),
		),
		step("area in English", () => page.goto("/en/area/husby/2019/?vy=tabell"), page.getByText(/of central Stockholm/)),
		step(
			"text in English",
			async () => {
				await page.goto("/en/municipality/botkyrka/2019/?vy=tabell");
				await page.getByRole("link", { name: "About Lägesbild" }).first().click();
			},
			page.getByRole("heading", { name: "How the assessment is made" }),
		),
		step("text", () => page.goto("/integritet/"), page.getByRole("heading", { name: "På din enhet" })),
		step("places in English", () => page.goto("/en/places/"), button("Select file…")),
		step("places", () => page.goto("/platser/"), button("Välj fil …")),
		step(
			"places in a file",
			// A worker opens it, which needs a part more for those of Excel.
			async () => {
				await page.goto("/platser/");
				await site.isLive();
				await page.getByTestId("places-chooser").setInputFiles({ name: "a.xlsx", mimeType: "", buffer: NO_WORKBOOK });
			},
			page.getByText("a.xlsx går inte att öppna som Excel-fil."),
		),
		step("place", () => page.goto(PLACE), page.getByTestId("place-reports")),
		step(
			"file of a place",
			async () => {
				await page.goto(PLACE);
				await site.isLive();
				await tab("Data");
				await button("Ladda ner GeoJSON").click();
			},
			dialog.getByText(/Filen .* är sparad/),
		),
		step(
			"place in English",
			() => page.goto("/en/place/2025/?vy=tabell"),
			page.getByRole("heading", { name: "Ask about a place" }),
		),
		step(
			"municipality",
			() => page.goto("/kommun/botkyrka/2019/?vy=siffror"),
			site.panel.getByRole("heading", { name: "Botkyrka kommun" }),
		),
		step("embed", () => page.goto("/inbaddad/rapport/2019/"), page.getByText("Källa: Polismyndigheten, 2019")),
		step("embed in English", () => page.goto("/en/embed/report/2019/"), page.getByText("Source: Swedish Police, 2019")),
	];
}

/** In the page: it is never loaded, and so nothing is fetched before somebody wants it. */
function fetchNothingAhead(): void {
	Object.defineProperty(document, "readyState", { value: "interactive" });
	addEventListener("load", (event) => event.stopImmediatePropagation(), { capture: true });
}

/** The first step of the walk that asks for each file. */
async function whereAsked(site: SiteDriver, host: RefusingHost): Promise<Map<string, number>> {
	const first = new Map<string, number>();
	for (const [index, { take, shows }] of walk(site).entries()) {
		await take();
		await expect(shows).toBeVisible();
		for (const file of host.asked) if (!first.has(file)) first.set(file, index);
	}
	return first;
}

/** Whether all that stands there was rendered by script, and nothing is the text of the page as it came. */
async function isPageScript(page: Page): Promise<boolean> {
	return (
		(await page.locator("html[data-script=live]").count()) > 0 && (await page.locator("[data-page-text]").count()) === 0
	);
}

/** Goes on until each refused file has been missed, told and fetched again; `asked`: the step that asks for each. */
async function walkWithout(
	files: readonly string[],
	site: SiteDriver,
	host: RefusingHost,
	asked: ReadonlyMap<string, number>,
): Promise<void> {
	const told: string[] = [];
	const owed = files.filter((file) => !SILENT.test(file));
	for (const file of files) host.refused.add(file);
	const steps = new Set(files.map((file) => asked.get(file)));
	for (const [index, { name, take, shows, tells, tryAgain }] of walk(site).entries()) {
		if (owed.every((file) => told.includes(file))) break;
		// What was fetched ahead in one step may be missed in a later one.
		const isOwed = owed.some((file) => host.missed.has(file) && !told.includes(file));
		if (!steps.has(index) && !isOwed) continue;
		await take();
		const isThere = async () => (await isPageScript(site.page)) && (await shows.isVisible());
		await expect
			.poll(async () => (await tells.isVisible()) || (await isThere()), `${name} without ${files}`)
			.toBe(true);
		if (!(await tells.isVisible())) continue;
		await expect(site.page.getByRole("main"), `the page stays without ${files}`).toBeVisible();
		const isRecovered = async () => {
			const missed = [...host.missed].filter((file) => owed.includes(file));
			told.push(...missed);
			host.giveIn(...missed);
			if (await tells.isVisible()) await tryAgain();
			return isThere();
		};
		await expect.poll(isRecovered, `${name}, now that ${told} comes`).toBe(true);
		await expect(tells, `${name}, now that ${told} comes`).toBeHidden();
	}
	expect(told.toSorted()).toEqual(owed.toSorted());
	await expect.poll(() => [...host.missed].toSorted()).toEqual(files.filter((file) => SILENT.test(file)).toSorted());
	host.giveIn(...files);
}

test.describe("Without the map", () => {
	test("a late file that does not come is told where it is wanted, and a new try brings it, whichever it is", async ({
		site,
		page,
	}) => {
		// More visits than any other test has: on a busy machine they take longer than one that waits for ever is given.
		test.setTimeout(900_000);
		// The preview of the embed code is a page of its own, which comes later.
		const isFrame = (url: URL) => /^\/(inbaddad|en\/embed)\//.test(url.pathname);
		await page.route(isFrame, (route) =>
			route.request().frame().parentFrame() ? route.fulfill({ body: "" }) : route.fallback(),
		);
		await page.addInitScript(fetchNothingAhead);
		const host = await new RefusingHost().of(page);
		const asked = await whereAsked(site, host);
		const others = [OF_THE_MAP, OF_A_FRAME, OF_ITSELF];
		const late = lateFilesOf(ROOT_SITE.folder).filter((file) => !others.some((names) => names.test(file)));
		expect(late.filter((file) => !asked.has(file))).toEqual([]);
		// One of each step at a time, and with the first what nobody misses.
		const silent = late.filter((file) => SILENT.test(file));
		const steps = [...new Set(asked.values())].map((step) =>
			late.filter((file) => asked.get(file) === step && !SILENT.test(file)),
		);
		const walks = Math.max(...steps.map(({ length }) => length));
		for (let index = 0; index < walks; index++) {
			const files = steps.flatMap((ofStep) => ofStep[index] ?? []);
			await walkWithout(index === 0 ? [...files, ...silent] : files, site, host, asked);
		}
		console.log(`${late.length} late files withheld in ${walks} walks`);
		site.forgiveComplaints();
	});

	test("a view whose file does not come hurts no other, and leaves nothing behind", async ({ site, page }) => {
		const host = await new RefusingHost().of(page);
		for (const file of lateFilesOf(ROOT_SITE.folder)) if (/^(?:area-table|figures)-/.test(file)) host.refused.add(file);
		await site.open("/rapport/2019/");
		const told = page.getByText("Det som skulle visas här kunde inte hämtas.");
		await page.getByRole("link", { name: "Tabell" }).click();
		await expect(told).toBeVisible();
		await site.slider.press("End");
		await expect(site.result).toContainText("2025: 65 områden");
		await page.getByRole("link", { name: "Karta" }).click();
		await expect(told).toBeHidden();
		expect(await site.listedAreas()).toHaveLength(65);
		await page.getByRole("link", { name: "Siffror" }).click();
		await expect(told).toBeVisible();
		host.giveIn(...host.refused);
		// The view is asked for anew when it is chosen anew.
		await page.getByRole("link", { name: "Tabell" }).click();
		await expect(page.getByTestId("table")).toBeVisible();
		await expect(told).toBeHidden();
		site.forgiveComplaints();
	});

	test("a page whose own part does not come keeps the part's text until another view is chosen", async ({
		site,
		page,
	}) => {
		await page.route("**/comparison-panel-*", (route) => route.abort());
		await site.open("/jamfor/2017-2019/");
		await expect(site.panel).toContainText("Det som skulle visas här kunde inte hämtas.");
		await expect(page.getByTestId("matrix")).toBeVisible();
		await expect(site.changedAreas.first()).toBeAttached();
		await expect(site.panel.getByRole("button", { name: "Kopiera" })).toBeHidden();
		await page.getByRole("combobox", { name: "Jämför med" }).selectOption("2015");
		await site.isAt("/jamfor/2015-2019/");
		await expect(page.getByTestId("matrix")).toBeHidden();
		await expect(site.panel).toContainText("Det som skulle visas här kunde inte hämtas.");
		await page.unroute("**/comparison-panel-*");
		await site.panel.getByRole("button", { name: "Försök igen" }).click();
		await expect(site.heading("Från 2015 till 2019")).toBeVisible();
		await expect(page.getByTestId("matrix")).toBeVisible();
		site.forgiveComplaints();
	});

	test("a file that is made in the browser is told of where it cannot be made", async ({ site, page }) => {
		await page.route("**/export-sv-*.js", (route) => route.abort());
		await site.open("/rapport/2019/");
		await site.openShareDialog("Data");
		await site.dialog.getByRole("button", { name: "Ladda ner alla rapporter, CSV", exact: true }).click();
		await expect(site.dialog).toContainText("Filen kunde inte göras");
		await page.unroute("**/export-sv-*.js");
		const download = page.waitForEvent("download");
		await site.dialog.getByRole("button", { name: "Försök igen" }).click();
		expect((await download).suggestedFilename()).toBe("lagesbild-2015-2025.csv");
		site.forgiveComplaints();
	});
});

test("the map says which of its files does not come, never that it is still coming, and a new try draws it @map", async ({
	site,
	page,
}) => {
	const host = await new RefusingHost().of(page);
	// The worker is asked for by those that the map is made of.
	const isWorker = (file: string) => file.startsWith("map-worker-");
	const files = lateFilesOf(ROOT_SITE.folder)
		.filter((file) => OF_THE_MAP.test(file))
		.toSorted((a, b) => Number(isWorker(a)) - Number(isWorker(b)));
	expect(files).toHaveLength(5);
	for (const file of files) host.refused.add(file);
	await site.open("/rapport/2019/");
	const told = page.getByText("Kartan kunde inte läsas in. Listan visar samma områden.");
	for (const file of files) {
		await expect.poll(() => host.missed, `${file} is asked for`).toContain(file);
		await expect(told, `without ${file}`).toBeVisible();
		expect(await site.listedAreas()).toHaveLength(60);
		host.giveIn(file);
		await site.tryAgain();
	}
	await site.mapIsDrawn();
	site.forgiveComplaints();
});
