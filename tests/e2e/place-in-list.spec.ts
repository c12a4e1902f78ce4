/** Whoever opens an area from a list and comes back stands where they stood, and the focus is on the area's row. */
import type { Locator } from "@playwright/test";
import { held } from "./held.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

/** CSS pixels below the top of the window. */
async function topOf(row: Locator): Promise<number> {
	return row.evaluate((link) => link.getBoundingClientRect().top);
}

/** Scrolls to a row that is not in sight, so that there is a place to come back to. */
async function scrollTo(row: Locator): Promise<number> {
	await expect(row).not.toBeInViewport();
	await row.scrollIntoViewIfNeeded();
	return topOf(row);
}

async function isAsItWas(row: Locator, top: number): Promise<void> {
	await expect(row).toBeFocused();
	expect(Math.abs((await topOf(row)) - top)).toBeLessThanOrEqual(1);
}

const wayBack = ({ page }: SiteDriver) => page.getByRole("link", { name: "Alla områden", exact: true });

const LISTS: readonly {
	name: string;
	address: string;
	row: (site: SiteDriver) => Locator;
	prepare?: (site: SiteDriver) => Promise<void>;
}[] = [
	{
		name: "the list of a report",
		address: "/rapport/2019/",
		row: (site) => site.areaInList("Vivalla"),
	},
	{
		name: "the list under unfolded filters",
		address: "/rapport/2019/",
		row: (site) => site.areaInList("Vivalla"),
		prepare: (site) => site.openFilters(),
	},
	{
		name: "the table, sorted by a report",
		address: "/rapport/2019/?vy=tabell",
		row: ({ page }) => page.getByTestId("table").getByRole("link", { name: "Gamlegården" }),
		prepare: ({ page }) => page.getByTestId("table").getByRole("button", { name: "2015" }).click(),
	},
	{
		name: "a comparison's unfolded group",
		address: "/jamfor/2023-2025/",
		row: ({ panel }) =>
			panel
				.getByTestId("changes")
				.locator("details", { hasText: /^Samma klass/ })
				.getByRole("link", { name: /^Vivalla/ }),
		prepare: ({ panel }) =>
			panel
				.getByTestId("changes")
				.locator("summary", { hasText: /^Samma klass/ })
				.click(),
	},
	{
		name: "a municipality's list",
		address: "/kommun/goteborg/2019/",
		row: (site) => site.panel.locator("a[data-area]").last(),
	},
];

for (const { name, address, row: find, prepare } of LISTS) {
	test(`Back and Forward find ${name} as it was left, by mouse and by keyboard`, async ({ site, page }) => {
		await page.setViewportSize({ width: 1200, height: 420 });
		await site.open(address);
		await prepare?.(site);
		const row = find(site);
		const top = await scrollTo(row);
		const isOpen = async () => {
			await expect(page).toHaveURL(/\/omrade\//);
			await expect(site.panel.getByRole("heading", { level: 1 })).toBeFocused();
		};
		await row.click();
		await isOpen();
		await page.goBack();
		await isAsItWas(row, top);
		await page.keyboard.press("Enter");
		await isOpen();
		await page.goBack();
		await isAsItWas(row, top);
		await page.goForward();
		await isOpen();
		await page.goBack();
		await isAsItWas(row, top);
	});
}

test("an area that comes late takes the focus from what had it in the meantime", async ({ site, page }) => {
	const release = await held(page, "**/assets/area-panel-*.js");
	// So low that the slider is what follows the table.
	await page.setViewportSize({ width: 1200, height: 420 });
	await site.open("/rapport/2019/?vy=tabell");
	await site.focusIsKept();
	await page.getByTestId("table").getByRole("link", { name: "Vivalla" }).press("Enter");
	await expect(page.locator("input[data-stands-in]")).toBeFocused();
	release();
	await expect(site.heading("Vivalla")).toBeFocused();
});

test("the way back to all areas leads to the row that was opened, also after a reload", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	const row = site.areaInList("Vivalla");
	const top = await scrollTo(row);
	await row.click();
	await expect(site.heading("Vivalla")).toBeFocused();
	await page.reload();
	await site.isLive();
	await wayBack(site).click();
	await site.isAt("/rapport/2019/");
	await isAsItWas(row, top);
	await page.goBack();
	await expect(site.heading("Vivalla")).toBeVisible();
	await page.goForward();
	await isAsItWas(row, top);
});

test("Back from a page of text finds the list as far down as it was", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	const link = site.panel.getByRole("link", { name: "Integritet" });
	const top = await scrollTo(link);
	await link.click();
	await expect(site.heading("Integritet")).toBeFocused();
	await page.goBack();
	await expect(site.heading("60 områden i rapporten 2019")).toBeFocused();
	expect(Math.abs((await topOf(link)) - top)).toBeLessThanOrEqual(1);
});

test("in another report the way back brings the row into view", async ({ site }) => {
	await site.open("/rapport/2019/");
	const row = site.areaInList("Vivalla");
	await scrollTo(row);
	await row.click();
	await site.slider.press("End");
	await site.isAt("/omrade/vivalla/2025/");
	await wayBack(site).press("Enter");
	await expect(row).toBeFocused();
	await expect(row).toBeInViewport();
});

const ELSEWHERE: Readonly<Record<string, (site: SiteDriver) => Locator>> = {
	"the timeline": ({ slider }) => slider,
	"a button": ({ page }) => page.getByRole("button", { name: "Dela och ladda ner" }),
};

for (const [name, find] of Object.entries(ELSEWHERE))
	test(`an area whose panel is late leaves the focus to who has gone on to ${name}`, async ({ site, page }) => {
		const release = await held(page, "**/assets/area-panel-*.js");
		await site.open("/rapport/2019/");
		await site.areaInList("Vivalla").click();
		await site.isAt("/omrade/vivalla/2019/");
		const control = find(site);
		await control.focus();
		release();
		await expect(site.heading("Vivalla")).toBeVisible();
		await expect(control).toBeFocused();
	});

test("where the report lists the area no more, the way back leads to the heading", async ({ site }) => {
	await site.open("/rapport/2017/");
	const row = site.areaInList("Smedby");
	await scrollTo(row);
	await row.click();
	await site.slider.press("End");
	await site.isAt("/omrade/smedby/2025/");
	await wayBack(site).click();
	await expect(site.panel.getByRole("heading", { level: 1 })).toBeFocused();
	await expect(site.panel.getByRole("heading", { level: 1 })).toBeInViewport();
});

test("an area that is tapped in a list begins at its heading, and the list is found again @phone", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2019/");
	const row = site.areaInList("Vivalla");
	const top = await scrollTo(row);
	await row.tap();
	await expect(site.heading("Vivalla")).toBeInViewport();
	await page.goBack();
	await isAsItWas(row, top);
	await row.tap();
	await expect(site.heading("Vivalla")).toBeInViewport();
	await wayBack(site).tap();
	await isAsItWas(row, top);
	await page.goBack();
	await page.goForward();
	await isAsItWas(row, top);
});

test("an area whose panel comes late begins at its heading too @phone", async ({ site, page }) => {
	const release = await held(page, "**/area-panel-*.js");
	await site.open("/rapport/2019/");
	const row = site.areaInList("Vivalla");
	await scrollTo(row);
	await row.tap();
	await expect(site.panel.getByText("Läses in …")).toBeVisible();
	release();
	// Below the map, which has its place.
	await expect(site.heading("Vivalla")).toBeInViewport({ ratio: 1 });
	await expect(page.getByTestId("map")).toBeInViewport({ ratio: 0.9 });
});

test("a reload leaves the page where it was scrolled, also after coming back @phone", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	const row = site.areaInList("Vivalla");
	await scrollTo(row);
	await row.tap();
	await expect(site.heading("Vivalla")).toBeInViewport();
	await page.goBack();
	await expect(row).toBeFocused();
	await page.reload();
	await site.isLive();
	await expect(row).toBeInViewport();
});
