/**
 * A page that is older than the files on its host: its text stays, it says that there is a new version, and the reader may load
 * that. A network that fails is told apart from it. A page whose own script does not start says so too.
 */
import type { Page } from "@playwright/test";
import { ROOT_SITE } from "../runner/sites.ts";
import { held } from "./held.ts";
import { OfflineDriver } from "./offline-driver.ts";
import { expect, test } from "./site-test.ts";
import { TwoVersions } from "./two-versions.ts";

const GONE = "Det finns en ny version av sidan";
const UNREACHED = "Uppgifterna kunde inte hämtas.";

let host: TwoVersions;
let url: string;

test.beforeEach(async () => {
	host = new TwoVersions(ROOT_SITE.folder);
	url = await host.open();
});
test.afterEach(() => host.close());

/** The page of the first version at an address, as a cache on the way may have kept it, is what the browser opens once. */
async function openKeptPage(page: Page, address: string): Promise<void> {
	const kept = await (await page.request.get(url + address)).text();
	host.publishSecond();
	await page.route(url + address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: kept }), {
		times: 1,
	});
	await page.goto(url + address);
}

/** How often a document has been opened. */
function countLoads(page: Page): () => number {
	let loads = 0;
	page.on("framenavigated", () => {
		loads += 1;
	});
	return () => loads;
}

for (const answer of ["nothing", "a page"] as const) {
	test(`a kept page whose script is gone keeps its text and offers the new version (the host answers with ${answer})`, async ({
		site,
		page,
	}) => {
		if (answer === "a page") {
			const files = new RegExp(`^${url}/assets/(?!second-).*\\.(?:js|css)$`);
			await page.route(files, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html>" }));
		}
		const loads = countLoads(page);
		await openKeptPage(page, "/rapport/2019/?region=syd");
		await expect(site.alert).toContainText(GONE);
		await expect(site.areaInList("Araby")).toBeVisible();
		expect(loads()).toBe(1);
		await site.alert.getByRole("button", { name: "Ladda om" }).click();
		await site.isLive();
		await expect(site.alert).toBeHidden();
		await expect(site.result).toContainText("2019, polisregion Syd: 10 områden");
		expect(loads()).toBe(2);
		site.forgiveComplaints();
	});
}

test("an open page whose files are gone says so where one is wanted, and loads the same view in the new version", async ({
	site,
	page,
}) => {
	await site.open(`${url}/rapport/2019/`);
	host.publishSecond();
	await page.getByRole("link", { name: "Tabell" }).click();
	// The filters beside the table may have come before.
	await expect(page.getByText(GONE).first()).toBeVisible();
	await site.slider.press("End");
	await expect(site.result).toContainText("2025: 65 områden");
	await page.getByRole("button", { name: "Ladda om" }).first().click();
	await expect(page.getByTestId("table")).toBeVisible();
	await site.isAt("/rapport/2025/?vy=tabell");
	expect(await new OfflineDriver(page).version()).toBe("second");
	site.forgiveComplaints();
});

test("a dialog whose files are gone says so, in the other language too", async ({ site, page }) => {
	await site.open(`${url}/en/report/2019/`);
	host.publishSecond();
	await page.getByRole("button", { name: "Share and download" }).click();
	await expect(site.dialog).toContainText("There is a new version of the site");
	await site.dialog.getByRole("button", { name: "Reload" }).click();
	await site.isLive();
	expect(await new OfflineDriver(page).version()).toBe("second");
	site.forgiveComplaints();
});

test("a network that fails is not taken for a new version", async ({ site, page, context }) => {
	await site.open(`${url}/rapport/2019/`);
	// The filters, which a table has beside it, have come: only the table is missing.
	await site.openFilters();
	await expect(page.getByRole("checkbox", { name: /^Syd/ })).toBeVisible();
	await context.setOffline(true);
	await page.getByRole("link", { name: "Tabell" }).click();
	const told = page.getByText("Det som skulle visas här kunde inte hämtas.");
	await expect(told).toBeVisible();
	await context.setOffline(false);
	await site.tryAgain();
	await expect(page.getByTestId("table")).toBeVisible();
	await expect(told).toBeHidden();
	site.forgiveComplaints();
});

test.describe("With a service worker", () => {
	test.use({ serviceWorkers: "allow" });

	test("an open page whose kept files were thrown away offers the new version", async ({ site, page }) => {
		await site.open(`${url}/rapport/2019/`);
		await new OfflineDriver(page).isReady();
		host.publishSecond();
		await page.evaluate(async () => {
			for (const name of await caches.keys()) await caches.delete(name);
		});
		await page.getByRole("link", { name: "Tabell" }).click();
		await expect(page.getByText(GONE).first()).toBeVisible();
		await page.getByRole("button", { name: "Ladda om" }).first().click();
		await expect(page.getByTestId("table")).toBeVisible();
		expect(await new OfflineDriver(page).version()).toBe("second");
		site.forgiveComplaints();
	});
});

test.describe("A page whose script does not start keeps its text and says so", () => {
	const entry = "**/assets/entry-*.js";

	test("when it does not come, and starts when it is loaded again", async ({ site, page }) => {
		await page.route(entry, (route) => route.abort(), { times: 1 });
		await page.goto(`${url}/omrade/husby/2019/`);
		await expect(site.alert).toContainText(UNREACHED);
		await expect(site.assessment).toBeVisible();
		await site.tryAgain();
		await site.isLive();
		await expect(site.alert).toBeHidden();
		site.forgiveComplaints();
	});

	test("when it came cut short", async ({ site, page }) => {
		await page.route(entry, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: (await response.text()).slice(0, 100_000) });
		});
		await page.goto(`${url}/omrade/husby/2019/`);
		await expect(site.alert).toContainText(UNREACHED);
		await expect(site.assessment).toBeVisible();
		site.forgiveComplaints();
	});

	test("when it is awaited for long, also where the address says more than the page; and says it no more when it has come", async ({
		site,
		page,
	}) => {
		const release = await held(page, entry);
		await page.clock.install();
		await page.goto(`${url}/rapport/2019/?region=syd`, { waitUntil: "commit" });
		await expect(page.getByRole("contentinfo").or(page.getByTestId("panel"))).toBeAttached();
		await expect(site.areaInList("Araby")).toBeHidden();
		await page.clock.fastForward(6_000);
		await expect(site.areaInList("Araby")).toBeVisible();
		await page.clock.fastForward(20_000);
		await expect(site.alert).toContainText(UNREACHED);
		await page.clock.resume();
		release();
		await expect(site.result).toContainText("2019, polisregion Syd: 10 områden");
		await expect(site.alert).toBeHidden();
	});
});

test("a page whose stylesheet does not come says so and works", async ({ site, page }) => {
	await page.route("**/assets/index-*.css", (route) => route.abort(), { times: 1 });
	await site.open(`${url}/rapport/2019/`);
	await expect(site.alert).toContainText(UNREACHED);
	await site.tryAgain();
	await site.isLive();
	await expect(site.alert).toBeHidden();
	site.forgiveComplaints();
});
