/** The site on a phone, by touch. */
import { expect, test } from "./site-test.ts";

test("nothing is wider than the screen @phone", async ({ site }) => {
	for (const address of [
		"/",
		"/omrade/rinkeby-tensta/2019/",
		"/jamfor/2023-2025/",
		"/?vy=tabell",
		"/jamfor/2017-2019/?vy=siffror",
		"/en/report/2019/",
	]) {
		await site.open(address);
		expect(await site.overhang(), address).toBeLessThanOrEqual(0);
	}
});

test("nothing is wider than a screen of 320 pixels @phone", async ({ site, page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of ["/", "/omrade/rinkeby-tensta/2019/", "/en/compare/2023-2025/"]) {
		await site.open(address);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320);
	}
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

test("a tap on an area of the map selects it @phone @map", async ({ site, page }) => {
	await site.open("/rapport/2019/#karta=12.5/59.3904/17.9");
	await site.mapIsDrawn();
	const map = await page.getByTestId("map").boundingBox();
	if (!map) throw new Error("The map has no place");
	await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
	await expect(site.heading("Rinkeby / Tensta")).toBeVisible();
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
