/** How long a reader of a slow phone waits for a plain map that is drawn again: by the same measure as for the site's choices. */
import type { Browser } from "playwright";
import { ROUNDS } from "./goals.ts";
import { measureWait, watchInteractions } from "./interactions.ts";
import { PHONE } from "./start-figures.ts";

export async function measureRepaints(browser: Browser, url: string): Promise<number[]> {
	const context = await browser.newContext({ viewport: PHONE.viewport });
	try {
		const page = await context.newPage();
		await watchInteractions(page);
		await page.goto(url);
		await page.locator("[data-status=ready]").waitFor({ timeout: 60_000 });
		await page.evaluate(() => document.addEventListener("keydown", () => window.plainMap.triggerRepaint()));
		const times: number[] = [];
		for (let round = 0; round < ROUNDS; round += 1) {
			times.push(await measureWait(page, () => page.keyboard.press("r")));
		}
		return times;
	} finally {
		await context.close();
	}
}
