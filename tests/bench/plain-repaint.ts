/** How long a reader of a slow phone waits for a plain map that is drawn again: by the same measure as for the site's choices. */
import type { Browser } from "playwright";
import { ROUNDS } from "./goals.ts";
import { watchInteractions } from "./interactions.ts";
import { PHONE } from "./start-figures.ts";
import { slowDown } from "./start-times.ts";

export async function measureRepaints(browser: Browser, url: string): Promise<number[]> {
	const context = await browser.newContext({ viewport: PHONE.viewport });
	try {
		const page = await context.newPage();
		await slowDown(page, PHONE.slowdown);
		// What a bundler puts around functions that are named is not there in the page.
		await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
		await page.addInitScript(watchInteractions);
		await page.goto(url);
		await page.locator("[data-status=ready]").waitFor({ timeout: 60_000 });
		await page.evaluate(() => document.addEventListener("keydown", () => window.plainMap.triggerRepaint()));
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			await page.evaluate(() => window.interactions.clear());
			await page.keyboard.press("r");
			await page.waitForTimeout(300);
			times.push(Math.max(0, ...(await page.evaluate(() => [...window.interactions.values()]))));
		}
		return times;
	} finally {
		await context.close();
	}
}
