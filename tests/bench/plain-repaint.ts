/** How long a plain map takes to draw itself again on a slow phone: from the call to the frame that is on the screen. */
import type { Browser } from "playwright";
import { ROUNDS } from "./goals.ts";
import { PHONE } from "./start-figures.ts";
import { slowDown } from "./start-times.ts";

export async function measureRepaints(browser: Browser, url: string): Promise<number[]> {
	const context = await browser.newContext({ viewport: PHONE.viewport });
	try {
		const page = await context.newPage();
		await slowDown(page, PHONE.slowdown);
		await page.goto(url);
		await page.locator("[data-status=ready]").waitFor({ timeout: 60_000 });
		return await page.evaluate(async (rounds) => {
			const times: number[] = [];
			for (let round = 0; round < rounds; round += 1) {
				await new Promise((resolve) => setTimeout(resolve, 200));
				const start = performance.now();
				window.plainMap.triggerRepaint();
				await window.plainMap.once("render");
				// The frame is handed over when the next one begins.
				await new Promise((resolve) => requestAnimationFrame(resolve));
				times.push(performance.now() - start);
			}
			return times;
		}, ROUNDS);
	} finally {
		await context.close();
	}
}
