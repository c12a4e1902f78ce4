/** How a page starts: what comes first, and what comes only when it is wanted. */
import type { Page } from "@playwright/test";
import { held } from "./held.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

/** Of the map: its script, its worker, what the two have in common, and its ground. */
const MAP_FILE = /\/(?:area-map|map-worker|maplibre-shared|maplibre-gl-worker)-[^/]+\.js$|\/basemap\.pmtiles$/;

function mapFilesAsked(page: Page): string[] {
	const asked: string[] = [];
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (MAP_FILE.test(pathname)) asked.push(pathname);
	});
	return asked;
}

async function saveData(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, "connection", { value: { saveData: true } });
	});
}

test("the map's script and its worker are on their way before the page answers", async ({ site, page }) => {
	await page.addInitScript(() => {
		new MutationObserver(() => {
			if (document.documentElement?.dataset.script === "live") performance.mark("live");
		}).observe(document, { attributes: true, attributeFilter: ["data-script"], subtree: true });
	});
	await site.open("/rapport/2019/");
	const asked = await page.evaluate(() => {
		const [live] = performance.getEntriesByName("live");
		const early = performance
			.getEntriesByType("resource")
			.filter(({ startTime }) => startTime < (live?.startTime ?? 0));
		return early.map(({ name }) => new URL(name).pathname);
	});
	expect(asked.filter((path) => MAP_FILE.test(path)).map((path) => path.replace(/-.{8}\.js$/, ""))).toEqual(
		expect.arrayContaining(
			["area-map", "map-worker", "maplibre-shared"].map((name) => expect.stringMatching(new RegExp(`/${name}$`))),
		),
	);
});

test.describe("The files of the map", { tag: "@map" }, () => {
	test("are what it shares with its worker, and the rest of each", async ({ site, page }) => {
		const asked = mapFilesAsked(page);
		await site.open("/rapport/2019/");
		await site.mapIsDrawn();
		const scripts = asked.filter((path) => path.endsWith(".js")).map((path) => path.replace(/-.{8}\.js$/, ""));
		expect(new Set(scripts)).toEqual(
			new Set(["area-map", "map-worker", "maplibre-shared"].map((name) => `/assets/${name}`)),
		);
	});

	test("bring the styles of the scale, and no picture of a control that it has not", async ({ site, page }) => {
		const styles = page.waitForResponse("**/assets/area-map-*.css");
		await site.open("/rapport/2019/");
		const text = await (await styles).text();
		expect(text).toContain(".maplibregl-ctrl-scale");
		expect(text).not.toMatch(/maplibregl-ctrl-(?:icon|logo)|data:image/);
	});

	test("are such that Chromium reads them as they come, and those of the page not", async ({ site, page }) => {
		const scripts = new Map<string, Promise<string>>();
		page.on("response", (response) => {
			const name = /\/assets\/(.*)-.{8}\.js$/.exec(response.url())?.[1];
			if (name && !scripts.has(name)) scripts.set(name, response.text());
		});
		await site.open("/rapport/2019/");
		await site.mapIsDrawn();
		const isRead = async (name: string) => (await scripts.get(name))?.startsWith("//# allFunctionsCalledOnLoad\n");
		expect(await Promise.all(["area-map", "map-shared", "maplibre-shared", "entry"].map(isRead))).toEqual([
			...[true, true, true],
			false,
		]);
	});

	test("begin with the head of its ground, which is asked for once", async ({ site, page }) => {
		const heads: string[] = [];
		page.on("request", (request) => {
			const { range } = request.headers();
			if (range?.startsWith("bytes=0-")) heads.push(range);
		});
		await site.open("/rapport/2019/");
		await site.mapIsDrawn();
		expect(heads).toHaveLength(1);
	});

	test("are followed by the tiles in sight while the worker is still on its way, and each comes once", async ({
		site,
		page,
	}) => {
		const release = await held(page, "**/assets/map-worker-*.js");
		const ranges: string[] = [];
		page.on("request", (request) => {
			const { range } = request.headers();
			if (range) ranges.push(range);
		});
		await site.open("/omrade/husby/2019/");
		await expect.poll(() => ranges.length).toBeGreaterThan(3);
		release();
		await site.mapIsDrawn();
		expect(ranges).toEqual([...new Set(ranges)]);
	});
});

test("a table asks for nothing of the map", async ({ site, page }) => {
	const asked = mapFilesAsked(page);
	await site.open("/rapport/2019/?vy=tabell");
	await site.focusIsKept();
	expect(asked).toEqual([]);
});

test.describe("To a reader who saves data", { tag: "@map" }, () => {
	const offer = (site: SiteDriver) => site.page.getByRole("button", { name: /Hämta kartan$/ });

	test("the map does not come before it is asked for, and a picture of the same view stands in its place", async ({
		site,
		page,
	}) => {
		await saveData(page);
		const asked = mapFilesAsked(page);
		await site.open("/rapport/2019/");
		await expect(offer(site)).toHaveText(/^Webbläsaren sparar data\. Kartan hämtas först när du vill ha den\./);
		await expect(page.locator("[data-status=held] svg[role=presentation]").first()).toBeVisible();
		await site.slider.press("End");
		await expect(site.result).toContainText("2025: 65 områden");
		await expect(offer(site)).toBeVisible();
		expect(asked).toEqual([]);
	});

	test("the map comes where it is touched, with the view on show", async ({ site, page }) => {
		await saveData(page);
		await site.open("/rapport/2019/");
		await site.slider.press("Home");
		await offer(site).click({ position: { x: 20, y: 20 } });
		await site.mapIsDrawn();
		await expect(offer(site)).toBeHidden();
		await expect(page.getByTestId("map").locator("canvas")).toHaveAccessibleName(/2015/);
	});

	test("the map comes by key", async ({ site, page }) => {
		await saveData(page);
		await site.open("/omrade/husby/2019/");
		await offer(site).press("Enter");
		await site.mapIsDrawn();
	});
});

test("a choice is answered in the page before the map is drawn anew", { tag: "@map" }, async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await site.mapIsDrawn();
	await page.evaluate(() => {
		const seen: Record<string, number> = {};
		Object.assign(window, { seen });
		let frame = 0;
		const count = () => {
			frame += 1;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		const note = () => {
			if (document.querySelector("[data-testid=result]")?.textContent?.includes("2017")) seen.page ??= frame;
			if (document.querySelector("canvas")?.getAttribute("aria-label")?.includes("2017")) seen.map ??= frame;
		};
		const changes = { attributes: true, childList: true, characterData: true, subtree: true };
		new MutationObserver(note).observe(document.body, changes);
	});
	const seen = () => page.evaluate(() => (window as unknown as { seen: { page?: number; map?: number } }).seen);
	await site.slider.press("ArrowLeft");
	await expect.poll(seen).toEqual({ page: expect.any(Number), map: expect.any(Number) });
	const { page: answered = Number.NaN, map: drawn = Number.NaN } = await seen();
	expect(drawn).toBeGreaterThan(answered);
});
