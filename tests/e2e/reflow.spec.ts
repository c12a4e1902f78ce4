/** No view is read by scrolling sideways: not on a small screen, not enlarged to 400 %, not with text twice as large. */
import type { Page } from "@playwright/test";
import { EVERY_VIEW, openWhole } from "./every-view.ts";
import { expect, test } from "./site-test.ts";

/** In CSS pixels, and the size of text in per cent. */
const SCREENS = [
	{ name: "a small phone", width: 320, height: 640, text: 100 },
	{ name: "a page enlarged to 400 %", width: 320, height: 256, text: 100 },
	{ name: "a phone with text twice as large", width: 390, height: 844, text: 200 },
	{ name: "a desktop with text twice as large", width: 1280, height: 800, text: 200 },
] as const;

/** The page, and the parts of it that scroll by themselves, if they are wider than what shows them. */
const tooWide = (page: Page) =>
	page.evaluate(() => {
		// What is folded too.
		for (const fold of document.querySelectorAll("main details")) fold.setAttribute("open", "");
		return [document.documentElement, ...document.querySelectorAll("[data-region]")]
			.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
			.map((part) => `${part.getAttribute("data-region") ?? "page"}: ${part.scrollWidth - part.clientWidth} px`);
	});

test("nothing is wider than a small screen, or than what shows it when text or page are enlarged", async ({
	site,
	page,
}) => {
	for (const address of EVERY_VIEW) {
		await openWhole(site, address);
		for (const { name, width, height, text } of SCREENS) {
			await page.setViewportSize({ width, height });
			await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), text);
			expect.soft(await tooWide(page), `${address} on ${name}`).toEqual([]);
		}
	}
	// A page that does not exist is answered as such.
	site.forgiveComplaints();
});
