/** A view in somebody else's page: what it shows there, how it leaves that page its wheel, and the dialog that makes its code. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import { ROOT_SITE } from "../runner/sites.ts";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { staticHost } from "../static-host/static-host.ts";
import { axeViolations } from "./axe.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

/** Opens a page of somebody else's, on another port and so of another origin, with a view in it. */
async function openElsewhere(page: Page, path: string, size = { width: 480, height: 400 }): Promise<FrameLocator> {
	const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
	const iframe = `<iframe src="${new URL(path, ROOT_SITE.url)}" title="Lägesbild" width="${size.width}" height="${size.height}"></iframe>`;
	const html = `<!doctype html><html lang="sv"><title>Kommunen</title><link rel="icon" href="data:,"><h1>Kommunen</h1>${iframe}<p style="height:3000px">Text</p></html>`;
	for (const file of ["index.html", "404.html"]) writeFileSync(join(folder, file), html);
	const host = staticHost(folder, "/");
	page.on("close", () => closeNow(host));
	await page.goto(`${await listenAtFreePort(host)}/`);
	const inside = page.frameLocator("iframe");
	await expect(inside.locator("html[data-script=live]")).toBeAttached();
	return inside;
}

const code = (page: Page) => page.getByRole("textbox", { name: /^(Kod|Code)$/ });
const height = (page: Page) => page.getByRole("textbox", { name: "Höjd i bildpunkter" });

async function openBuilder(site: SiteDriver): Promise<void> {
	await site.openShareDialog("Bädda in");
	await expect(code(site.page)).toBeVisible();
}

test("an area stands in another page with its assessment, source and the way to the full view", async ({
	page,
	context,
}) => {
	const inside = await openElsewhere(page, "/inbaddad/omrade/husby/2025/");
	await expect(inside.getByTestId("assessment")).toHaveText("Polisens bedömning 2025: särskilt utsatt område.");
	await expect(inside.getByText("Källa: Polismyndigheten, 2025")).toBeVisible();
	const link = inside.getByRole("link", { name: "Öppna i Lägesbild" });
	await expect(link).toHaveAttribute("rel", "noopener");
	const [full] = await Promise.all([context.waitForEvent("page"), link.click()]);
	expect(new URL(full.url()).pathname).toBe("/omrade/husby/2025/");
});

test("the map in another page is moved by presses alone, and nothing is asked there", { tag: "@map" }, async ({
	page,
}) => {
	const inside = await openElsewhere(page, "/inbaddad/omrade/husby/2025/");
	await expect(inside.locator("[data-status=ready]")).toBeVisible();
	const map = inside.getByTestId("map");
	const box = await map.boundingBox();
	if (!box) throw new Error("There is no map");
	// Beside the area, which is in the middle.
	await map.click({ position: { x: box.width - 20, y: box.height / 2 } });
	await expect(inside.getByRole("button", { name: "Vad gäller här?" })).toHaveCount(0);
	const full = inside.getByRole("link", { name: "Öppna i Lägesbild" });
	await expect(full).not.toHaveAttribute("href", /#karta=/);
	await inside.getByRole("button", { name: "Flytta kartan hit" }).click();
	await expect(full).toHaveAttribute("href", /#karta=/);
});

test("a report that was fixed says that a newer one exists, and has no timeline", async ({ page }) => {
	const inside = await openElsewhere(page, "/inbaddad/rapport/2019/");
	await expect(inside.getByRole("link", { name: "Det finns en nyare rapport: 2025" })).toHaveAttribute(
		"href",
		"/rapport/2025/",
	);
	await expect(inside.getByRole("slider")).toHaveCount(0);
});

test("a report left open is the newest and has the timeline, which leaves Back to the page around it", async ({
	page,
}) => {
	const inside = await openElsewhere(page, "/inbaddad/omrade/rinkeby-tensta/");
	await expect(inside.getByTestId("newer")).toHaveCount(0);
	const before = await page.evaluate(() => history.length);
	await inside.getByRole("slider").press("Home");
	await expect(inside.getByTestId("assessment")).toHaveText("Polisens bedömning 2015: särskilt utsatt område.");
	expect(await page.evaluate(() => history.length)).toBe(before);
	await expect(inside.getByRole("slider")).toBeVisible();
});

test("the wheel alone scrolls the page around it, and with Ctrl zooms the map @map", async ({ page }) => {
	const inside = await openElsewhere(page, "/inbaddad/rapport/2025/#karta=8/59.3/18");
	await expect(inside.locator("[data-status=ready]")).toBeVisible();
	const address = () => page.frames()[1]?.url();
	await inside.getByTestId("map").hover();
	// The map says so for a tenth of a second, which a single look on a busy machine may miss.
	await expect(async () => {
		await page.mouse.wheel(0, -300);
		await expect(inside.locator(".maplibregl-cooperative-gesture-screen")).toHaveClass(/maplibregl-show/, {
			timeout: 500,
		});
	}).toPass();
	await expect(inside.locator(".maplibregl-desktop-message")).toHaveText(
		"Håll ner Ctrl och rulla för att zooma i kartan",
	);
	expect(address()).toContain("#karta=8/59.3/18");
	await page.keyboard.down("Control");
	// One alone may be anything to the map, which tells a wheel from a touchpad by what follows.
	const turnOn = async () => {
		for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, -100);
		return address();
	};
	await expect.poll(turnOn).not.toContain("#karta=8/");
	await page.keyboard.up("Control");
});

for (const path of ["/inbaddad/", "/inbaddad/rapport/2019/?region=stockholm", "/en/embed/area/husby/2019/"]) {
	test(`${path} fits an iframe of 280 × 320 pixels, with space for the map @map`, async ({ site, page }) => {
		await page.setViewportSize({ width: 280, height: 320 });
		await site.open(path);
		await site.mapIsDrawn();
		const content = await page
			.locator("html")
			.evaluate(({ scrollWidth, scrollHeight }) => ({ scrollWidth, scrollHeight }));
		expect(content).toEqual({ scrollWidth: 280, scrollHeight: 320 });
		expect((await page.getByTestId("map").boundingBox())?.height).toBeGreaterThan(110);
	});
}

test.describe("without script", () => {
	test.use({ javaScriptEnabled: false });
	test("the placeholder map of the area has the space that the map would have", async ({ page }) => {
		await page.setViewportSize({ width: 1000, height: 600 });
		await page.goto("/inbaddad/omrade/husby/2019/");
		const picture = await page.locator("main svg:has(> path[data-class])").boundingBox();
		expect(picture?.height).toBeGreaterThan(350);
	});

	test("the sentence, the source and the link remain", async ({ page }) => {
		await page.goto("/inbaddad/rapport/2019/");
		await expect(page.getByTestId("result")).toContainText("2019: 60 områden");
		await expect(page.getByText("Källa: Polismyndigheten, 2019")).toBeVisible();
		await expect(page.getByRole("link", { name: "Öppna i Lägesbild" })).toBeVisible();
	});
});

test.describe("Whether or not the map has come", () => {
	for (const [tema, scheme] of [
		["morkt", "dark"],
		["ljust", "light"],
	] as const) {
		test(`tema=${tema} makes it ${scheme}, whatever the device and the reader's own choice are`, async ({
			site,
			page,
		}) => {
			await page.emulateMedia({ colorScheme: scheme === "dark" ? "light" : "dark" });
			await page.addInitScript(
				(other) => localStorage.setItem("lagesbild.appearance", other),
				scheme === "dark" ? "light" : "dark",
			);
			await site.open(`/inbaddad/?tema=${tema}`);
			expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(scheme);
		});
	}

	for (const colorScheme of ["light", "dark"] as const) {
		test(`axe finds nothing in an embedded view (${colorScheme})`, async ({ site, page }) => {
			await page.emulateMedia({ colorScheme });
			for (const path of ["/inbaddad/", "/en/embed/area/husby/2019/", "/inbaddad/jamfor/2019-2021/"]) {
				await site.open(path);
				expect(await axeViolations(page)).toEqual([]);
			}
		});
	}

	test("search engines are asked to keep to the full page", async ({ site, page }) => {
		await site.open("/en/embed/area/husby/2019/");
		await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
		await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/en\/area\/husby\/2019\/$/);
	});

	test("the code and its preview follow the options", async ({ site, page }) => {
		await site.open("/omrade/husby/2019/");
		await expect(page.locator("iframe")).toHaveCount(0);
		await openBuilder(site);
		const preview = page.frameLocator("iframe");
		await expect(preview.getByTestId("assessment")).toContainText("Polisens bedömning 2019");
		await site.dialog.getByLabel("Rapport", { exact: true }).selectOption("newest");
		await site.dialog.getByLabel("Språk").selectOption("en");
		await site.dialog.getByLabel("Utseende").selectOption("dark");
		await height(page).fill("600");
		await expect(preview.getByTestId("assessment")).toContainText("Police assessment 2025");
		await expect(page.locator("iframe")).toHaveAttribute("height", "600");
		await expect(code(page)).toHaveValue(
			new RegExp(
				`src="${new URL(page.url()).origin}/en/embed/area/husby/\\?tema=morkt" title="Husby: Swedish Police report on vulnerable areas 2025 – Lägesbild"`,
			),
		);
	});

	test("a height that makes no sense is marked, and the code keeps the last one that did", async ({ site, page }) => {
		await site.open("/rapport/2019/");
		await openBuilder(site);
		await height(page).fill("9");
		await expect(height(page)).toHaveAttribute("aria-invalid", "true");
		await expect(code(page)).toHaveValue(/height="480"/);
	});

	for (const colorScheme of ["light", "dark"] as const) {
		test(`axe finds nothing where the code is made (${colorScheme})`, async ({ site, page }) => {
			await page.emulateMedia({ colorScheme });
			await site.open("/rapport/2019/");
			await openBuilder(site);
			await expect(page.frameLocator("iframe").getByTestId("result")).toBeVisible();
			expect(await axeViolations(page, { within: "dialog", without: "iframe" })).toEqual([]);
		});
	}

	test("the code is made on a screen of 320 pixels as well @phone", async ({ site, page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await site.open("/jamfor/2023-2025/");
		await openBuilder(site);
		expect(await site.overhang(site.dialog)).toBeLessThanOrEqual(0);
	});
});
