/** The site on a phone, by touch. */
import { stopOnPage } from "../fixtures/keyboard-stop.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

const SMALL = { width: 320, height: 640 };
const LYING = { width: 844, height: 390 };

/** By touch; the search and the filters stand in the bar at the lower edge. */
const barButton = ({ page }: SiteDriver, name: string) =>
	page.getByRole("banner").getByRole("button", { name, exact: true });

/** What an area is called, how the report assessed it and what stands for it in each report are in sight, below the map. */
async function isAnswered(site: SiteDriver, name: string, year: number): Promise<void> {
	await expect(site.heading(name)).toBeInViewport({ ratio: 1 });
	await expect(site.heading(name)).toBeFocused();
	await expect(site.assessment).toBeInViewport();
	await expect(site.column(year)).toBeInViewport({ ratio: 1 });
	await expect(site.page.getByTestId("map")).toBeInViewport({ ratio: 0.9 });
}

for (const size of [{ width: 390, height: 844 }, SMALL]) {
	test.describe(`On a phone of ${size.width} × ${size.height}`, () => {
		test.use({ viewport: size });

		test("an area chosen in the list is answered at once, and Back leads to its row @phone", async ({ site, page }) => {
			await site.open("/rapport/2019/");
			await site.areaInList("Vivalla").tap();
			await isAnswered(site, "Vivalla", 2019);
			await page.goBack();
			await expect(site.areaInList("Vivalla")).toBeFocused();
			await expect(site.areaInList("Vivalla")).toBeInViewport();
		});

		test("an area chosen in the search is answered at once @phone", async ({ site, page }) => {
			await site.open("/rapport/2019/");
			await barButton(site, "Sök").tap();
			await page.keyboard.type("vivalla");
			await site.suggestion(/^Vivalla/).tap();
			await isAnswered(site, "Vivalla", 2019);
		});

		test("an area chosen in its municipality is answered at once @phone", async ({ site }) => {
			await site.open("/kommun/botkyrka/2025/");
			await site.areaInList("Fittja").tap();
			await isAnswered(site, "Fittja", 2025);
		});

		test("an area tapped on the map is answered at once @phone @map", async ({ site, page }) => {
			await site.open("/rapport/2019/#karta=12.5/59.3904/17.9");
			await site.mapIsDrawn();
			const map = await page.getByTestId("map").boundingBox();
			if (!map) throw new Error("The map has no place");
			await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
			await isAnswered(site, "Rinkeby / Tensta", 2019);
		});
	});
}

test("the map has more than half of the screen @phone", async ({ site, page }) => {
	for (const address of ["/", "/omrade/fittja/2025/", "/kommun/botkyrka/2025/"]) {
		await site.open(address);
		const map = await page.getByTestId("map").boundingBox();
		expect(map?.height, address).toBeGreaterThanOrEqual(0.55 * 844);
	}
});

test("the sheet goes up and down by its edge, also by key @phone", async ({ site, page }) => {
	await site.open("/omrade/fittja/2025/");
	await page.getByRole("button", { name: "Visa mer text" }).tap();
	await expect(page.getByRole("heading", { name: "Gränserna" })).toBeInViewport();
	const edge = page.getByRole("button", { name: "Visa kartan" });
	await edge.focus();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("map")).toBeInViewport({ ratio: 0.9 });
});

test("what the sheet begins with lies over the map and answers, also when the sheet is up @phone", async ({
	site,
	page,
}) => {
	await site.open("/");
	await page.evaluate(() => scrollTo(0, 400));
	// Playwright taps only what nothing else covers.
	await page.getByRole("link", { name: "Vad ändrades sedan 2023?" }).tap();
	await site.isAt("/jamfor/2023-2025/");
});

test("from the raised sheet the keys lead back to a map that is in sight @phone", async ({ site, page }) => {
	// The sheet is up at once.
	await page.emulateMedia({ reducedMotion: "reduce" });
	await site.open("/jamfor/2021-2023/");
	await site.focusIsKept();
	await page.getByRole("button", { name: "Visa mer text" }).press("Enter");
	const edge = page.getByRole("button", { name: "Visa kartan" });
	await expect(edge).toBeFocused();
	await page.waitForFunction(() => document.documentElement.scrollTop > 300);
	await page.keyboard.press("Shift+Tab");
	await expect(page.getByTestId("map")).toBeInViewport({ ratio: 0.9 });
	await expect.poll(async () => (await page.evaluate(stopOnPage))?.fault).toBeNull();
});

test("what changed since the report before is told at once, and each kind of change can be asked for @phone", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2023/");
	const left = page.getByRole("link", { name: "6 har lämnat listan" });
	await expect(left).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole("link", { name: "Vad ändrades sedan 2021?" })).toBeInViewport({ ratio: 1 });
	await left.tap();
	await site.isAt("/jamfor/2021-2023/?forandring=borta");
});

test("the filters leave in sight how many areas of each report they choose, and the way to share that @phone", async ({
	site,
	page,
}) => {
	await site.open("/");
	await barButton(site, "Filter").tap();
	await page.getByRole("checkbox", { name: /^Syd/ }).tap();
	await page.getByRole("checkbox", { name: /^Särskilt utsatta/ }).tap();
	const years = page.getByRole("region", { name: "Tidslinje" });
	await expect(years).toBeInViewport({ ratio: 1 });
	const counts = { 2015: 3, 2017: 5, 2019: 5, 2021: 3, 2023: 2, 2025: 2 };
	await expect(years).toContainText(
		Object.entries(counts)
			.map(([year, count]) => `${count}${year}`)
			.join(""),
	);
	await page.getByRole("button", { name: "Dela och ladda ner" }).tap();
	await expect(site.dialog.getByLabel("Adress")).toHaveValue(/\?region=syd&klass=sarskilt_utsatt$/);
});

test("the filters open above the bar, and closing them leads back to it @phone", async ({ site, page }) => {
	await site.open("/");
	await barButton(site, "Filter").tap();
	await page.getByRole("checkbox", { name: /^Syd/ }).tap();
	await expect(page.getByTestId("map")).toBeInViewport({ ratio: 0.3 });
	await page.getByRole("button", { name: "Klar" }).tap();
	await expect(barButton(site, "Filter 1 valt")).toBeFocused();
	await expect(site.result).toContainText("region Syd");
});

test("what a filter leaves is in sight on the map while the filters are open @phone @map", async ({ site, page }) => {
	await site.open("/");
	await site.mapIsDrawn();
	await barButton(site, "Filter").tap();
	await page.getByRole("checkbox", { name: /^Syd/ }).tap();
	const top = async () => (await page.getByRole("group", { name: "Klass", exact: true }).boundingBox())?.y ?? 0;
	await expect
		.poll(async () => {
			const symbol = await page.getByRole("button", { name: /^Polisregion Syd/ }).boundingBox();
			return symbol === null ? "none" : symbol.y + symbol.height < (await top());
		})
		.toBe(true);
});

test("a page that was scrolled down can be shared, and its table says which year is which @phone", async ({
	site,
	page,
}) => {
	await site.open("/?vy=tabell");
	await page.getByRole("link", { name: "Vårby", exact: true }).scrollIntoViewIfNeeded();
	await expect(page.getByRole("columnheader", { name: "2019" })).toBeInViewport({ ratio: 1 });
	const share = page.getByRole("button", { name: "Dela och ladda ner" });
	await expect(share).toBeInViewport({ ratio: 1 });
	await share.tap();
	await expect(site.dialog).toBeVisible();
});

test("the sheet is a region that is called as what it is about @phone", async ({ site, page }) => {
	await site.open("/omrade/fittja/2025/");
	await expect(
		page.getByRole("region", { name: "Fittja: Polisens rapport 2025" }).getByRole("heading", { level: 1 }),
	).toHaveText("Fittja");
});

test("the search covers the screen until it is left, and leads back to its button @phone", async ({ site, page }) => {
	await site.open("/");
	await barButton(site, "Sök").tap();
	await expect(site.searchField).toBeFocused();
	const covers = await page.evaluate(() => {
		const { clientWidth, clientHeight } = document.documentElement;
		return [clientWidth / 2, clientWidth - 1].flatMap((x) =>
			[clientHeight / 3, clientHeight - 1].map((y) => document.elementFromPoint(x, y)?.closest("main") === null),
		);
	});
	expect(covers).toEqual([true, true, true, true]);
	await page.keyboard.press("Escape");
	await expect(site.searchField).not.toBeInViewport({ ratio: 0.5 });
	await expect(barButton(site, "Sök")).toBeFocused();
});

test("language, page about the site and appearance stand behind a button @phone", async ({ site, page }) => {
	await site.open("/");
	await expect(page.getByRole("link", { name: "In English" })).toBeHidden();
	await page.getByRole("button", { name: "Fler val" }).tap();
	await page.getByRole("link", { name: "In English" }).tap();
	await site.isAt("/en/");
	await expect(page.getByRole("link", { name: "På svenska" })).toBeHidden();
});

test("a phone that lies on its side has the map beside the text @phone", async ({ site, page }) => {
	await page.setViewportSize(LYING);
	await site.open("/omrade/fittja/2025/");
	const [map, panel] = [await page.getByTestId("map").boundingBox(), await site.panel.boundingBox()];
	expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual((panel?.x ?? 0) + 1);
	expect(map?.height).toBeGreaterThan(0.35 * LYING.height);
	await expect(site.column(2025)).toBeInViewport({ ratio: 1 });
});

test("the timeline lies below the map and covers none of it @phone @map", async ({ site, page }) => {
	await site.open("/");
	await site.mapIsDrawn();
	const map = await page.getByTestId("map").boundingBox();
	const slider = await site.slider.boundingBox();
	expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(slider?.y ?? 0);
});

test("the slider can be hit with a thumb @phone", async ({ site }) => {
	await site.open("/");
	const box = await site.slider.boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
});

test("a tap on a year shows its report @phone", async ({ site }) => {
	await site.open("/");
	await site.column(2019).tap();
	await expect(site.result).toContainText("2019: 60 områden");
});

test("no control has text so small that iOS zooms in on it @phone", async ({ site, page }) => {
	const smallest = () =>
		page.locator("input, select, textarea").evaluateAll((controls) =>
			controls.flatMap((control) => {
				const size = Number.parseFloat(getComputedStyle(control).fontSize);
				return size < 16 ? [`${control.outerHTML.slice(0, 80)}: ${size}px`] : [];
			}),
		);
	for (const address of ["/", "/?vy=tabell", "/jamfor/2017-2019/?vy=siffror", "/omrade/husby/2019/", "/inbaddad/"]) {
		await site.open(address);
		expect(await page.locator("input, select, textarea").count(), address).toBeGreaterThan(0);
		expect(await smallest(), address).toEqual([]);
	}
	await site.open("/");
	await site.openShareDialog("Bädda in");
	await expect(page.locator("dialog textarea, dialog select").first()).toBeVisible();
	expect(await smallest()).toEqual([]);
});

test("views, filter and search share the bar alike, each as wide as a thumb @phone", async ({ site, page }) => {
	await site.open("/");
	const boxes = await Promise.all(
		["Karta", "Tabell", "Siffror"]
			.map((name) => page.getByRole("link", { name, exact: true }))
			.concat(["Filter", "Sök"].map((name) => barButton(site, name)))
			.map((place) => place.boundingBox()),
	);
	const widths = boxes.map((box) => Math.round(box?.width ?? 0));
	expect(new Set(widths)).toEqual(new Set([78]));
});
