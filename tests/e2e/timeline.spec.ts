/** The reports and the slider that goes from one to another: by key, button, mouse and finger. */
import type { Page } from "@playwright/test";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

test("the newest report is on show at first, with its numbers in a sentence", async ({ site }) => {
	await site.open("/");
	await expect(site.result).toHaveText("Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta");
	await expect(site.slider).toHaveAttribute(
		"aria-valuetext",
		"Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta",
	);
});

const PUBLISHED = [
	["Polisens bedömning 2015: 53 områden – 15 särskilt utsatta, 6 riskområden, 32 utsatta", "/rapport/2015/"],
	["Polisens bedömning 2017: 61 områden – 23 särskilt utsatta, 6 riskområden, 32 utsatta", "/rapport/2017/"],
	["Polisens bedömning 2019: 60 områden – 22 särskilt utsatta, 10 riskområden, 28 utsatta", "/rapport/2019/"],
	["Polisens bedömning 2021: 61 områden – 19 särskilt utsatta, 14 riskområden, 28 utsatta", "/rapport/2021/"],
	["Polisens bedömning 2023: 59 områden – 17 särskilt utsatta, 15 riskområden, 27 utsatta", "/rapport/2023/"],
	["Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta", "/rapport/2025/"],
] as const;

test("the arrow keys go through exactly the six reports", async ({ site }) => {
	await site.open("/");
	await site.slider.press("Home");
	for (const [sentence, address] of PUBLISHED) {
		await expect(site.result).toHaveText(sentence);
		await site.isAt(address);
		await site.slider.press("ArrowRight");
	}
	await expect(site.result).toHaveText(PUBLISHED[5][0]);
});

test("Page Down and Page Up go from report to report too", async ({ site }) => {
	await site.open("/rapport/2019/");
	await site.slider.press("PageDown");
	await site.isAt("/rapport/2017/");
	await site.slider.press("PageUp");
	await site.isAt("/rapport/2019/");
});

test("a click on a report's column shows the report, and the arrow keys go on from there", async ({ site, page }) => {
	await site.open("/");
	await site.column(2017).click();
	await expect(site.result).toHaveText(PUBLISHED[1][0]);
	await page.keyboard.press("ArrowRight");
	await expect(site.result).toHaveText(PUBLISHED[2][0]);
});

test("the buttons step to the report before and after, and stop at the ends", async ({ site, page }) => {
	await site.open("/rapport/2023/");
	await page.getByRole("button", { name: "Nästa rapport" }).click();
	await expect(site.result).toHaveText(PUBLISHED[5][0]);
	await expect(page.getByRole("button", { name: "Nästa rapport" })).toBeDisabled();
	await expect(page.getByRole("button", { name: "Nästa rapport" })).toBeFocused();
	await page.getByRole("button", { name: "Föregående rapport" }).click();
	await expect(site.result).toHaveText(PUBLISHED[4][0]);
});

/** Time in the page goes on only where the test says so. */
async function openWithStoppedClock(site: SiteDriver, page: Page): Promise<void> {
	await page.clock.install({ time: "2026-01-01T00:00:00" });
	await site.open("/rapport/2015/");
	await page.clock.pauseAt("2026-01-01T01:00:00");
}

test("playing goes from report to report and pauses on any other action", async ({ site, page }) => {
	await openWithStoppedClock(site, page);
	await site.playButton.click();
	await page.clock.runFor(2000);
	await expect(site.result).toContainText("2017:");
	await page.keyboard.press("Shift");
	await expect(site.playButton).toBeVisible();
	await page.clock.runFor(5000);
	await expect(site.result).toContainText("2017:");
});

test("playing never begins by itself and never shows a report for less than 1.2 seconds", async ({ site, page }) => {
	await openWithStoppedClock(site, page);
	await page.clock.runFor(10_000);
	await expect(site.result).toContainText("2015:");
	await site.playButton.click();
	await page.clock.runFor(1150);
	await expect(site.result).toContainText("2015:");
});

test("a drag along the columns shows the report under the pointer, and one Back undoes the whole", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2015/");
	await site.column(2015).hover();
	await page.mouse.down();
	for (const year of [2017, 2019, 2021, 2023, 2025]) {
		const box = await site.column(year).boundingBox();
		if (!box) throw new Error(`${year} has no column`);
		await page.mouse.move(box.x + box.width / 2, box.y, { steps: 5 });
		await expect(site.result).toContainText(`${year}:`);
	}
	await page.mouse.up();
	await page.goBack();
	await expect(site.result).toContainText("2015:");
});

test("a swipe along the columns shows the report under the finger, and one Back undoes it @phone", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2023/");
	const { width = 0 } = (await site.column(2015).boundingBox()) ?? {};
	await site.swipe(site.column(2015), 3 * width, 0);
	await expect(site.result).toContainText("2021:");
	await page.goBack();
	await expect(site.result).toContainText("2023:");
});

test("a swipe upwards over the columns scrolls the page, and chooses nothing @phone", async ({ site, page }) => {
	await site.open("/rapport/2023/");
	await site.swipe(site.column(2015), 20, -300);
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
	await site.isAt("/rapport/2023/");
});

for (const width of [320, 390]) {
	test(`twelve reports have space on a phone of ${width} pixels @phone`, async ({ site, page }) => {
		await page.setViewportSize({ width, height: 740 });
		await page.route("**/dataset-*.json", async (route) => {
			const dataset = await (await route.fetch()).json();
			for (const year of [2027, 2029, 2031, 2033, 2035, 2037]) {
				dataset.reports.push({ ...dataset.reports.at(-1), year });
			}
			await route.fulfill({ json: dataset });
		});
		await site.open("/");
		// The page was written when there were fewer.
		site.forgiveComplaints();
		await expect(site.column(2037)).toBeVisible();
		expect(await site.overhang()).toBeLessThanOrEqual(0);
		const columns = await page
			.locator("[data-year]")
			.evaluateAll((all) => all.map((column) => column.getBoundingClientRect().toJSON()));
		expect(columns).toHaveLength(12);
		expect(Math.min(...columns.map((column) => column.width))).toBeGreaterThanOrEqual(24);
		expect(Math.max(...columns.map((column) => column.right))).toBeLessThanOrEqual(width);
		await site.column(2031).tap();
		await expect(site.result).toContainText("2031");
	});
}

test("the bars count what the filters leave", async ({ site }) => {
	await site.open("/rapport/2019/?region=vast");
	expect(await site.bar(2015)).toEqual({ utsatt: 6, riskomrade: 1, sarskilt_utsatt: 6 });
});

test("a change of report is announced politely", async ({ site }) => {
	await site.open("/");
	await expect(site.result).toHaveAttribute("aria-live", "polite");
});
