/** Every view is a page: its text is there before any script, and the site takes it over without anybody noticing. */
import type { Page } from "@playwright/test";
import { FOLDER_SITE, KNOWN_HOST, STREETS_SERVER } from "../runner/sites.ts";
import { axeViolations } from "./axe.ts";
import { held } from "./held.ts";
import { publishedPages, sample, seedOfThisRun } from "./published-pages.ts";
import { expect, test } from "./site-test.ts";

const ENTRY = "**/assets/entry-*.js";

test.describe("Without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("twenty pages from all over the site say what they are about", async ({ page }) => {
		test.slow();
		for (const { path, language, title, says } of sample(publishedPages(), 20, seedOfThisRun())) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(200);
			await expect(page, path).toHaveTitle(title);
			await expect(page.locator("html"), path).toHaveAttribute("lang", language);
			const text = await page.locator("body").innerText();
			for (const words of says) expect(text.includes(words), `${path} says ${words}`).toBe(true);
		}
	});

	test("the list, the timeline and the way back are links that work", async ({ site, page }) => {
		await page.goto("/");
		await site.areaInList("Araby").click();
		await expect(site.assessment).toHaveText("Polisens bedömning 2025: utsatt område");
		await page.getByRole("navigation", { name: "Rapport" }).getByRole("link", { name: "2019" }).click();
		await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
		await page.getByRole("link", { name: "Alla områden", exact: true }).click();
		await expect(site.heading("60 områden i rapporten 2019")).toBeVisible();
		await site.readInEnglish();
		await expect(site.heading("60 areas in the 2019 report")).toBeVisible();
	});

	test("an area that the report does not list says so on its page", async ({ site, page }) => {
		await page.goto("/omrade/andersberg/2025/");
		await expect(site.assessment).toContainText("Andersberg finns inte på Polisens lista 2025.");
	});

	test("a page with files of its own looks like every other", async ({ page }) => {
		const colours: string[] = [];
		for (const address of ["/rapport/2019/", "/jamfor/2017-2019/"]) {
			await page.goto(address);
			const home = page.getByRole("banner").getByRole("link").first();
			colours.push(await home.evaluate((link) => getComputedStyle(link).color));
		}
		expect(new Set(colours).size).toBe(1);
	});

	test("where the map would be, areas have the colour and the symbol of their class, and assumed outlines are dashed", async ({
		page,
	}) => {
		await page.goto("/kommun/malmo/2019/");
		const outlines = page.locator("svg path[data-class]");
		const looks = await outlines.evaluateAll((paths) =>
			paths.map((path) => {
				const fill = /^url\(["']?#([^"')]+)["']?\)$/.exec(getComputedStyle(path).fill)?.[1] ?? "";
				const pattern = document.getElementById(fill);
				const [background, symbol] = [...(pattern?.children ?? [])].map((part) => getComputedStyle(part).fill);
				const hasSymbol = pattern?.querySelector("path")?.hasAttribute("d") && background !== symbol;
				return `${path.getAttribute("data-class")} ${hasSymbol} ${getComputedStyle(path).strokeDasharray}`;
			}),
		);
		expect(looks.toSorted()).toEqual([
			"riskomrade true 5px, 3px",
			"sarskilt_utsatt true 5px, 3px",
			"sarskilt_utsatt true 5px, 3px",
			"sarskilt_utsatt true 5px, 3px",
		]);
	});

	test("the table of all reports is there to be read", async ({ page }) => {
		await page.goto("/rapport/2019/");
		const rows = page.getByTestId("table").getByRole("row");
		await expect(rows).toHaveCount(61);
		await expect(rows.filter({ hasText: "Gårdsten" })).toContainText(/särskilt utsatt.*riskområde.*utsatt/);
	});

	test("nothing offers what only script can do, and the data is within reach", async ({ page }) => {
		await page.goto("/jamfor/2023-2025/");
		for (const role of ["button", "slider", "combobox", "checkbox"] as const) {
			await expect(page.getByRole(role)).toHaveCount(0);
		}
		await expect(page.getByText("Kartan behöver JavaScript.")).toBeVisible();
		await expect(page.getByRole("link", { name: "Alla områden och rapporter (CSV)" })).toBeVisible();
	});

	test("an address without a page leads on in both languages", async ({ site, page }) => {
		const response = await page.goto("/omrade/atlantis/2019/");
		expect(response?.status()).toBe(404);
		await expect(page.getByRole("heading", { name: "Sidan finns inte" })).toBeVisible();
		await page.getByRole("link", { name: "Areas in the 2019 report" }).click();
		await expect(site.heading("60 areas in the 2019 report")).toBeVisible();
		site.forgiveComplaints();
	});
});

test.describe("Taken over", () => {
	test("the site takes pages over as they are, without a complaint", async ({ site, page }) => {
		test.slow();
		// The page's own elements, to be found again when the site has taken over.
		await page.addInitScript(() => {
			document.addEventListener("DOMContentLoaded", () => {
				const kept = [...document.querySelectorAll("main, h1, [data-testid=result]")];
				Object.assign(window, { areKept: () => kept.length > 2 && kept.every((element) => element.isConnected) });
			});
		});
		for (const { path } of sample(publishedPages(), 12, seedOfThisRun())) {
			await site.open(path);
			expect(await page.evaluate("areKept()"), path).toBe(true);
			expect(site.complaints, path).toEqual([]);
		}
	});

	test("a page that is taken over does not take the focus", async ({ site, page }) => {
		await site.open("/jamfor/2023-2025/?region=syd");
		await expect(page.locator("body")).toBeFocused();
	});
});

const STILL = ["/", "/omrade/rinkeby-tensta/2019/", "/jamfor/2023-2025/", "/en/report/2019/?region=syd"];

for (const path of STILL) {
	test(`nothing moves while ${path} comes to life on a desktop @map`, async ({ site, page }) => {
		await countMovement(page);
		await site.open(path);
		await site.mapIsDrawn();
		expect(await page.evaluate("moved()")).toBeLessThanOrEqual(0.02);
	});

	// A phone has the least space, and so the most to move: there everything comes to life late.
	test(`nothing moves when the script of ${path} comes late on a phone @phone @map`, async ({ site, page }) => {
		await countMovement(page);
		const releaseScript = await held(page, ENTRY);
		const releaseMap = await held(page, "**/area-map-*.js");
		await page.goto(path, { waitUntil: "commit" });
		await isPainted(page);
		releaseScript();
		await site.isLive();
		await isPainted(page);
		releaseMap();
		await site.mapIsDrawn();
		expect(await page.evaluate("moved()")).toBeLessThanOrEqual(0.02);
	});

	test.describe("Before the map", () => {
		// Without a window Chromium does not know the system's typefaces, which the first text is set in.
		for (const device of ["on a desktop @window", "on a phone @phone"]) {
			test(`nothing moves when the typeface of ${path} comes late ${device}`, async ({ site, page }) => {
				await countMovement(page);
				const releaseTypeface = await held(page, "**/*.woff2");
				await page.goto(path, { waitUntil: "commit" });
				await site.isLive();
				releaseTypeface();
				await isPainted(page);
				expect(await page.evaluate("moved()")).toBeLessThanOrEqual(0.02);
			});
		}
	});
}

test.describe("Pages of text", () => {
	for (const address of ["/om/", "/en/accessibility/", "/integritet/"]) {
		test(`${address} comes to life without moving, fits a narrow window, and axe finds nothing in either theme`, async ({
			site,
			page,
		}) => {
			await countMovement(page);
			await page.goto(address);
			await site.isLive();
			await isPainted(page);
			expect(await page.evaluate("moved()")).toBeLessThanOrEqual(0.02);
			for (const colorScheme of ["light", "dark"] as const) {
				await page.emulateMedia({ colorScheme });
				expect(await axeViolations(page)).toEqual([]);
			}
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await site.overhang()).toBe(0);
		});
	}

	test("open in place at the section that is asked for, in either language, and Back leads home", async ({
		site,
		page,
	}) => {
		await site.open("/rapport/2019/");
		await page.evaluate(() => Object.assign(window, { isSamePage: true }));
		await page.getByText("Vad betyder klasserna?").click();
		await page.getByRole("link", { name: "Mer om klasserna" }).click();
		await site.isAt("/om/#klasser");
		const classes = page.getByRole("heading", { name: "Klasserna" });
		await expect(classes).toBeFocused();
		await expect(classes).toBeInViewport();
		await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/om\/$/);
		await site.readInEnglish();
		await site.isAt("/en/about/#classes");
		await expect(page.getByRole("heading", { name: "The categories" })).toBeVisible();
		await page.getByRole("link", { name: "Privacy" }).click();
		await expect(site.heading("Privacy")).toBeFocused();
		await expect(page).toHaveTitle("Privacy – Lägesbild");
		for (const address of ["/en/about/#classes", "/om/#klasser", "/rapport/2019/"]) {
			await page.goBack();
			await site.isAt(address);
		}
		expect(await site.listedAreas()).toHaveLength(60);
		await site.searchField.fill("cookies");
		await site.searchField.press("Enter");
		await expect(site.heading("Integritet")).toBeFocused();
		await site.isAt("/integritet/");
		expect(await page.evaluate("isSamePage")).toBe(true);
	});

	test("the one on privacy names all that is kept on the device", async ({ site, page, context }) => {
		await site.open(FOLDER_SITE.url);
		await page.getByRole("button", { name: /^Byt utseende/ }).click();
		await site.showStreets();
		await page.getByRole("link", { name: "Integritet" }).click();
		const kept: string[] = await page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]");
		expect(kept).toHaveLength(2);
		await expect(page.locator("main code")).toHaveText(kept.toSorted());
		await expect(page.getByRole("main")).toContainText(`Gatorna hämtas från ${new URL(STREETS_SERVER.url).host}.`);
		expect(await context.cookies()).toEqual([]);
	});
});

/** Adds up the page's layout shifts; `moved()` in the page returns the sum. */
async function countMovement(page: Page): Promise<void> {
	await page.addInitScript(() => {
		let moved = 0;
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if ("value" in entry) moved += Number(entry.value);
		}).observe({ type: "layout-shift", buffered: true });
		Object.assign(window, { moved: () => moved });
	});
}

/** Waits until text and typeface are there and a frame with them has been shown. */
async function isPainted(page: Page): Promise<void> {
	await expect(page.getByRole("banner")).toBeVisible();
	await page.evaluate(async () => {
		await document.fonts.ready;
		for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
	});
}

test("what an address does not ask for is not seen, not even for a moment", async ({ site, page }) => {
	const release = await held(page, "**/dataset-*.json");
	await page.goto("/rapport/2019/?region=syd");
	await expect(page.getByRole("banner")).toBeVisible();
	await expect(page.getByTestId("areas")).toBeHidden();
	release();
	await expect(site.result).toContainText("2019, polisregion Syd: 10 områden");
	await expect(page.getByTestId("areas")).toBeVisible();
});

test("a chosen dark appearance is there before the site is", async ({ site, page }) => {
	await page.addInitScript(() => localStorage.setItem("lagesbild.appearance", "dark"));
	await page.route(ENTRY, () => undefined);
	await page.goto("/", { waitUntil: "commit" });
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await expect(site.result).toBeVisible();
	await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
});

test("script that does not come is as good as none, also for axe", async ({ site, page }) => {
	await page.route(ENTRY, (route) => route.abort());
	await page.goto("/omrade/rinkeby-tensta/2019/");
	await expect(page.getByRole("navigation", { name: "Rapport" })).toBeVisible();
	await expect(site.slider).toBeHidden();
	expect(await axeViolations(page)).toEqual([]);
	site.forgiveComplaints();
});

test("a page fetches its own language, and the other when it is wanted", async ({ site, page }) => {
	const languages: string[] = [];
	page.on("request", (request) => {
		const [, language] = /\/assets\/\w+-(sv|en)-[^/]*\.js$/.exec(request.url()) ?? [];
		if (language !== undefined) languages.push(language);
	});
	await site.open("/rapport/2019/");
	expect([...new Set(languages)]).toEqual(["sv"]);
	await site.readInEnglish();
	await expect(site.result).toContainText("2019: 60 areas");
	expect([...new Set(languages)]).toEqual(["sv", "en"]);
});

test("a language that cannot be fetched leaves the page in the one before, and a new try brings it", async ({
	site,
	page,
}) => {
	await page.route("**/assets/parts-en-*.js", (route) => route.abort());
	await site.open("/rapport/2019/");
	await site.readInEnglish();
	await expect(page.getByText("Språket kunde inte hämtas.")).toBeVisible();
	await expect(page.locator("html")).toHaveAttribute("lang", "sv");
	await expect(site.result).toContainText("2019: 60 områden");
	await page.unroute("**/assets/parts-en-*.js");
	await site.tryAgain();
	await expect(site.result).toContainText("2019: 60 areas");
	site.forgiveComplaints();
});

test("the head follows the reader from view to view", async ({ site, page }) => {
	await site.open(`${FOLDER_SITE.url}omrade/husby/2019/`);
	const canonical = page.locator("link[rel=canonical]");
	await expect(canonical).toHaveAttribute("href", `${KNOWN_HOST}/lagesbild/omrade/husby/2019/`);
	await site.slider.press("End");
	await expect(canonical).toHaveAttribute("href", `${KNOWN_HOST}/lagesbild/omrade/husby/2025/`);
	await expect(page.locator("link[hreflang=en]")).toHaveAttribute(
		"href",
		`${KNOWN_HOST}/lagesbild/en/area/husby/2025/`,
	);
	await expect(page.locator("meta[name=description]")).toHaveAttribute(
		"content",
		/^Husby, Stockholm\. Polisens bedömning 2025/,
	);
});

test("search engines get a list of every page of a site whose host is known", async ({ page }) => {
	const robots = await (await page.request.get(`${FOLDER_SITE.url}robots.txt`)).text();
	expect(robots).toContain(`Sitemap: ${KNOWN_HOST}/lagesbild/sitemap.xml`);
	const sitemap = await (await page.request.get(`${FOLDER_SITE.url}sitemap.xml`)).text();
	const missing = publishedPages().filter(({ path }) => !sitemap.includes(`<loc>${KNOWN_HOST}/lagesbild${path}</loc>`));
	expect(missing).toEqual([]);
});
