/** The site by keyboard alone: Tab leads through all of it in sight, nothing acts before it is asked to, and the focus is never lost. */
import type { Page } from "@playwright/test";
import { stopOnPage } from "../fixtures/keyboard-stop.ts";
import { EVERY_VIEW, openWhole } from "./every-view.ts";
import { expect, test } from "./site-test.ts";

/** Longer than the header, the filters and the beginning of any list: what follows in a list is alike. */
const MOST_STOPS = 40;
/** An embed of a report: its reports, the map, and the way to the whole site. */
const LEAST_STOPS = 2;

async function walk(page: Page, address: string): Promise<{ stops: number; faults: string[] }> {
	const faults: string[] = [];
	const from = page.url();
	let stops = 0;
	for (; stops < MOST_STOPS; stops++) {
		await page.keyboard.press("Tab");
		const stop = await page.evaluate(stopOnPage);
		if (!stop) break;
		if (stop.fault) faults.push(`${address} ${stop.name}: ${stop.fault}`);
		if (page.url() !== from) return { stops, faults: [...faults, `${address} ${stop.name}: it has acted`] };
	}
	return { stops, faults };
}

for (const device of ["desktop", "phone"]) {
	const tag = device === "phone" ? " @phone" : "";

	test(`every stop of Tab is in sight and marked, and none acts, on a ${device}${tag}`, async ({ site, page }) => {
		for (const address of EVERY_VIEW) {
			await openWhole(site, address);
			const { stops, faults } = await walk(page, address);
			expect(faults, address).toEqual([]);
			expect(stops, address).toBeGreaterThan(LEAST_STOPS);
		}
		// A page that does not exist is answered as such.
		site.forgiveComplaints();
	});
}

/** What has the focus, by its name; `BODY` where it is lost. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		return element === document.body
			? "BODY"
			: (element?.getAttribute("aria-label") ?? element?.getAttribute("title") ?? element?.textContent ?? "");
	});

test("what takes itself away leaves the focus to what comes after it", async ({ site, page }) => {
	await site.open("/?region=syd,vast&klass=utsatt");
	await site.focusIsKept();
	const chip = (name: string) => page.getByRole("button", { name: `Ta bort filtret ${name}` });
	await chip("Syd").press("Enter");
	await expect(chip("Väst")).toBeFocused();
	await page.getByRole("button", { name: "Rensa alla" }).press("Enter");
	await expect(page.locator("summary", { hasText: /^Filter/ })).toBeFocused();
	await site.open("/rapport/2025/?region=x");
	await site.focusIsKept();
	await page.getByRole("button", { name: "Stäng meddelandet" }).press("Enter");
	await expect.poll(() => focused(page)).not.toBe("BODY");
});

test("a menu that compares at each key keeps the focus, and what it chose is read aloud", async ({ site, page }) => {
	await site.open("/rapport/2025/");
	const menu = page.getByRole("combobox", { name: "Jämför med" });
	await menu.press("ArrowDown");
	await site.isAt("/jamfor/2015-2025/");
	await expect(menu).toBeFocused();
	await menu.press("ArrowDown");
	await site.isAt("/jamfor/2017-2025/");
	await expect(menu).toBeFocused();
	await expect(site.result).toContainText("Från Polisens rapport 2017 till 2025");
});

test("Tab in the search goes on, and opens nothing", async ({ site, page }) => {
	await site.open("/rapport/2025/");
	await site.searchField.click();
	await page.keyboard.type("sod");
	// More than fit: their frame scrolls.
	await expect(site.suggestions).toHaveCount(8);
	await expect(page.getByRole("search").getByRole("status")).toHaveText(/^8\s/);
	await page.keyboard.press("Tab");
	await expect(site.suggestions.first()).toBeHidden();
	await site.isAt("/rapport/2025/");
	await expect(page.getByRole("link", { name: "Karta", exact: true })).toBeFocused();
});

test("the first stop leads to what the page is about, and says what that is", async ({ site, page }) => {
	for (const [address, name, heading] of [
		["/rapport/2025/", "Hoppa till listan", "65 områden i rapporten 2025"],
		["/omrade/fittja/2025/", "Hoppa till Fittja", "Fittja"],
		["/rapport/2025/?vy=tabell", "Hoppa till tabellen", "Områden i rapporten 2025"],
		["/rapport/2025/?vy=siffror", "Hoppa till siffrorna", "Siffror 2025"],
	] as const) {
		await site.open(address);
		await page.keyboard.press("Tab");
		await expect(page.getByRole("button", { name })).toBeFocused();
		await page.keyboard.press("Enter");
		await expect(site.heading(heading)).toBeFocused();
	}
});

test("the symbol of a place leads into the map by Enter, which says what it shows, and Tab to none out of sight @map", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2025/");
	await site.mapIsDrawn();
	await page.getByRole("button", { name: /^Polisregion Stockholm/ }).press("Enter");
	await expect(page.getByRole("application", { name: /^Karta över områdena i rapporten 2025\. / })).toBeFocused();
	await expect(
		page.getByRole("status").filter({ hasText: "Kartan visar polisregion Stockholm: 32 områden." }),
	).toBeAttached();
	const outside = () =>
		page.getByTestId("map").evaluate((map) => {
			const { left, right, top, bottom } = map.getBoundingClientRect();
			return [...map.querySelectorAll<HTMLElement>("button:not([inert], [hidden])")].filter((symbol) => {
				const box = symbol.getBoundingClientRect();
				return box.right < left || box.left > right || box.bottom < top || box.top > bottom;
			}).length;
		});
	await expect(page.getByTestId("map").locator("button[inert]").first()).toBeAttached();
	await expect.poll(outside).toBe(0);
});

test("what is chosen is in sight by its heading, also on a page enlarged to 400 %", async ({ site, page }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await site.open("/rapport/2019/");
	await site.areaInList("Fittja").press("Enter");
	await expect(site.heading("Fittja")).toBeFocused();
	expect((await page.evaluate(stopOnPage))?.fault).not.toBe("out of sight");
	await page.getByRole("button", { name: "Sök", exact: true }).press("Enter");
	await page.keyboard.type("vårby");
	await expect(site.suggestions.first()).toHaveText(/^Vårby/);
	await page.keyboard.press("Enter");
	await expect(site.heading("Vårby")).toBeFocused();
	expect((await page.evaluate(stopOnPage))?.fault).not.toBe("out of sight");
});
