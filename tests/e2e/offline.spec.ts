/** After one visit the site works without a network; a new version of it is offered and never forced. */
import { readdirSync, readFileSync } from "node:fs";
import { FOLDER_SITE, ROOT_SITE } from "../runner/sites.ts";
import { OfflineDriver } from "./offline-driver.ts";
import { expect, test } from "./site-test.ts";
import { NEVER_COMES, TwoVersions } from "./two-versions.ts";

test.use({ serviceWorkers: "allow" });

test.describe("After one visit and without the network", () => {
	test("another area in another report opens with its map and its basemap, and again when it is loaded anew @map", async ({
		site,
		page,
		context,
	}) => {
		await site.open("/");
		await new OfflineDriver(page).isReady();
		await context.setOffline(true);
		await site.open("/omrade/husby/2019/");
		await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
		await expect(page).toHaveTitle("Husby: Polisens rapport 2019 – Lägesbild");
		await site.mapIsDrawn();
		await expect(page.getByText("Förenklad bakgrundskarta")).toBeHidden();
		await expect(page.getByText("Bakgrundskartan kunde inte läsas in.")).toBeHidden();
		await page.reload();
		await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
		await page.getByRole("link", { name: "Alla områden", exact: true }).click();
		await expect.poll(() => site.listedAreas()).toHaveLength(60);
	});

	test("the other language, comparison, table, figures and the published data are there", async ({
		site,
		page,
		context,
	}) => {
		await site.open("/rapport/2019/");
		const offline = new OfflineDriver(page);
		await offline.isReady();
		await context.setOffline(true);
		await site.readInEnglish();
		await expect(site.result).toContainText("2019: 60 areas");
		await site.open("/jamfor/2023-2025/");
		await expect(site.changedAreas.first()).toBeAttached();
		await site.open("/rapport/2021/?vy=tabell");
		await expect(page.getByRole("table")).toContainText("Rinkeby");
		await site.open("/rapport/2021/?vy=siffror");
		await page.goto("/om/#data");
		await expect(page.getByRole("heading", { name: "Data och villkor" })).toBeInViewport();
		const links = page.getByRole("main").locator("a[href*='/data/']");
		await expect(links).toHaveCount(readdirSync(`${ROOT_SITE.folder}/data`).length);
		for (const link of await links.all()) {
			const path = (await link.getAttribute("href")) ?? "";
			expect((await offline.bytes(path)).equals(readFileSync(ROOT_SITE.folder + path)), path).toBe(true);
		}
	});

	test("a place is found by its name, and answered in every report", async ({ site, page, context }) => {
		await site.open("/");
		await new OfflineDriver(page).isReady();
		await context.setOffline(true);
		await site.searchField.fill("Kista");
		await page
			.getByRole("option", { name: /stadsdel i Stockholm/ })
			.first()
			.click();
		await expect(page.getByTestId("place-reports").getByRole("listitem")).toHaveCount(6);
		await page.reload();
		await expect(page.getByTestId("place-reports").getByRole("listitem")).toHaveCount(6);
	});

	test("a file of places is looked up", async ({ site, page, context }) => {
		await site.open("/");
		await new OfflineDriver(page).isReady();
		await context.setOffline(true);
		await page.goto("/platser/");
		await page.getByRole("button", { name: "Prova med ett exempel" }).click();
		await page.getByRole("button", { name: "Slå upp alla rader" }).click();
		await expect(page.getByTestId("places-summary")).toContainText("Särskilt utsatt område");
	});

	test("the basemap is read in ranges", async ({ site, page, context }) => {
		await site.open("/");
		const offline = new OfflineDriver(page);
		await offline.isReady();
		await context.setOffline(true);
		const basemap = readFileSync(`${ROOT_SITE.folder}/basemap.pmtiles`);
		const part = await offline.range("/basemap.pmtiles", "bytes=1000-1999");
		expect(part.status).toBe(206);
		expect(part.contentRange).toBe(`bytes 1000-1999/${basemap.length}`);
		expect(part.bytes.equals(basemap.subarray(1000, 2000))).toBe(true);
		const rest = await offline.range("/basemap.pmtiles", `bytes=${basemap.length - 10}-`);
		expect(rest.bytes.equals(basemap.subarray(-10))).toBe(true);
	});

	test("in a folder of a host all addresses below it open @map", async ({ site, page, context }) => {
		await site.open(FOLDER_SITE.url);
		await new OfflineDriver(page).isReady();
		await context.setOffline(true);
		await site.open(`${FOLDER_SITE.url}en/area/husby/2019/`);
		await expect(site.assessment).toHaveText("Police assessment 2019: particularly vulnerable area");
		await site.mapIsDrawn();
	});

	test("an address that was mistyped says so", async ({ site, page, context }) => {
		await site.open("/");
		await new OfflineDriver(page).isReady();
		await context.setOffline(true);
		await page.goto("/omrade/atlantis/2019/");
		await expect(page.getByText("En del av adressen kunde inte läsas")).toBeVisible();
	});
});

test("what is kept is at most 10 MB, and nothing of anybody else's @map", async ({ site, page }) => {
	await site.open(`${FOLDER_SITE.url}#karta=15/59.36/17.94`);
	const offline = new OfflineDriver(page);
	await offline.isReady();
	await site.showStreets();
	await expect(site.streets).toHaveAttribute("data-state", "on");
	const kept = await offline.kept();
	const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
	console.log(`${kept.length} files kept, ${(bytes / 1e6).toFixed(2)} MB`);
	expect(bytes).toBeLessThanOrEqual(10e6);
	expect(kept.filter(({ url }) => !url.startsWith(FOLDER_SITE.url))).toEqual([]);
	expect(kept.filter(({ url }) => url.includes("basemap.pmtiles"))).toHaveLength(1);
});

test.describe("A host of changing fortunes", () => {
	let host: TwoVersions;
	let url: string;

	test.beforeEach(async () => {
		host = new TwoVersions(ROOT_SITE.folder);
		url = await host.open();
	});
	test.afterEach(() => host.close());

	for (const mood of ["failing", "silent"] as const) {
		test(`a host that is ${mood} does not keep a reader waiting`, async ({ site, page }) => {
			await site.open(`${url}/`);
			await new OfflineDriver(page).isReady();
			host.mood = mood;
			await site.open(`${url}/omrade/husby/2019/`);
			await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
		});
	}

	test("a new version is offered, and comes when it is wanted, to the same view", async ({ site, page }) => {
		await site.open(`${url}/rapport/2019/?region=syd`);
		const offline = new OfflineDriver(page);
		await offline.isReady();
		await expect(offline.offer).toBeHidden();
		host.publishSecond();
		await offline.lookForNewVersion();
		await expect(offline.offer).toBeVisible();
		expect(await offline.version()).toBe("first");
		await page.getByRole("button", { name: "Ladda om" }).click();
		await expect.poll(() => offline.version()).toBe("second");
		await expect(site.result).toContainText("2019, polisregion Syd: 10 områden");
		await expect(offline.offer).toBeHidden();
		await site.isAt("/rapport/2019/?region=syd");
		await expect.poll(() => offline.keptVersions()).toEqual(["second"]);
	});

	test("a new version comes when it is wanted, also while the old one waits for a file", async ({ site, page }) => {
		await site.open(`${url}/rapport/2019/`);
		const offline = new OfflineDriver(page);
		await offline.isReady();
		await page.evaluate((file) => void fetch(file).catch(() => undefined), NEVER_COMES);
		host.publishSecond();
		await offline.lookForNewVersion();
		await page.getByRole("button", { name: "Ladda om" }).click();
		await expect.poll(() => offline.version()).toBe("second");
		await expect(site.result).toContainText("2019: 60 områden");
	});

	test("a tab that does not want it goes on with its own version, also when another tab has taken it", async ({
		site,
		page,
		context,
	}) => {
		await site.open(`${url}/rapport/2019/`);
		const offline = new OfflineDriver(page);
		await offline.isReady();
		const other = await context.newPage();
		await other.goto(`${url}/rapport/2021/`);
		await expect(other.locator("html[data-script=live]")).toBeAttached();
		host.publishSecond();
		await offline.lookForNewVersion();
		await page.getByRole("button", { name: "Inte nu" }).click();
		await expect(offline.offer).toBeHidden();
		await other.getByRole("button", { name: "Ladda om" }).click();
		await expect.poll(() => new OfflineDriver(other).version()).toBe("second");
		await page.getByRole("link", { name: "Siffror" }).click();
		await expect(page.getByRole("table").first()).toBeVisible();
		expect(await offline.version()).toBe("first");
	});

	test("a page that has the new version already takes it over without a question", async ({ site, page }) => {
		await site.open(`${url}/`);
		const offline = new OfflineDriver(page);
		await offline.isReady();
		host.publishSecond();
		await site.open(`${url}/rapport/2019/`);
		expect(await offline.version()).toBe("second");
		await expect.poll(() => offline.keptVersions()).toEqual(["second"]);
		await expect(offline.offer).toBeHidden();
	});
});

test("a browser that refuses to keep anything hears no word about it", async ({ site, page }) => {
	await page.addInitScript(() => {
		navigator.serviceWorker.register = () => Promise.reject(new DOMException("Not here", "SecurityError"));
	});
	await site.open("/rapport/2019/");
	await expect(page.getByRole("status").filter({ hasText: "version" })).toHaveCount(0);
});

test("the site can be installed, in whatever folder it lies", { tag: "@window" }, async ({ page }) => {
	for (const { url, basePath } of [ROOT_SITE, FOLDER_SITE]) {
		await page.goto(`${url}omrade/husby/2019/`);
		const href = await page.locator("link[rel=manifest]").getAttribute("href");
		expect(href).toBe(`${basePath}manifest.webmanifest`);
		const session = await page.context().newCDPSession(page);
		const { errors, manifest } = await session.send("Page.getAppManifest");
		expect(errors).toEqual([]);
		expect(manifest).toMatchObject({ startUrl: url, scope: url });
		const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
		// A test's browser keeps nothing, which is the one objection left.
		expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
	}
});
