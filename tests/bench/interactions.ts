/** What a reader of a slow phone waits for after each kind of choice: by the browser's own Event Timing, in the built site. */
import { devices } from "@playwright/test";
import type { Browser, Page } from "playwright";
import { SiteDriver } from "../e2e/site-driver.ts";
import { PHONE } from "./start-figures.ts";
import { watchPage } from "./start-times.ts";

export const CHOICES = ["slider", "filter", "search", "area", "comparison", "back"] as const;
export type Choice = (typeof CHOICES)[number];
/** Milliseconds from the input to the picture that answers it, of each choice that was made. */
export type Waits = Readonly<Record<Choice, number[]>>;

declare global {
	interface Window {
		/** The durations of the interactions since it was last emptied, by their number. */
		interactions: Map<number, number>;
	}
}

/** After a choice, so long is waited for its picture and what follows, so that no choice waits for the one before. */
const REST_MS = 300;

/** A visit of so many rounds, in each of which every choice is made once; a slider is moved and a letter typed more often. */
export async function measureInteractions(browser: Browser, url: string, rounds: number): Promise<Waits> {
	const context = await browser.newContext({
		...devices["Pixel 5"],
		viewport: PHONE.viewport,
		locale: "sv-SE",
		serviceWorkers: "block",
	});
	const waits: Waits = { slider: [], filter: [], search: [], area: [], comparison: [], back: [] };
	try {
		const page = await context.newPage();
		const site = new SiteDriver(page);
		await watchInteractions(page);
		for (let round = 0; round <= rounds; round += 1) {
			await site.open(url);
			await page.locator("[data-status=ready], [data-status=no-webgl]").waitFor({ timeout: 60_000 });
			await atRest(page);
			const counted = round === 0 ? undefined : waits;
			await makeChoices(page, site, counted);
		}
		return waits;
	} finally {
		await context.close();
	}
}

/** `waits`: where what is measured is added; nothing while code is still being compiled. */
async function makeChoices(page: Page, site: SiteDriver, waits: Waits | undefined): Promise<void> {
	const measure = async (choice: Choice, make: () => Promise<unknown>) => {
		const wait = await measureWait(page, make);
		waits?.[choice].push(wait);
	};
	await site.slider.focus();
	for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight"]) await measure("slider", () => page.keyboard.press(key));
	await page.getByRole("button", { name: /^Filter/ }).tap();
	const option = page.locator("[data-filters] input[type=checkbox]").first();
	await option.waitFor();
	await atRest(page);
	for (const _ of ["on", "off"]) await measure("filter", () => option.tap());
	await page.getByRole("button", { name: /^Filter/ }).tap();
	await page.getByRole("button", { name: "Sök", exact: true }).tap();
	await site.searchField.waitFor();
	await atRest(page);
	for (const letter of "rin") await measure("search", () => page.keyboard.press(letter));
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await atRest(page);
	const row = page.getByTestId("areas").locator("a[data-area]").first();
	await row.scrollIntoViewIfNeeded();
	await atRest(page);
	await measure("area", () => row.tap());
	await measure("back", () => site.panel.getByRole("link", { name: /Alla områden/ }).tap());
	const changed = page.getByRole("link", { name: /ändrades/ }).first();
	await changed.scrollIntoViewIfNeeded();
	await atRest(page);
	await measure("comparison", () => changed.tap());
	await measure("back", () => site.panel.getByRole("link", { name: /Alla områden/ }).tap());
}

/** Milliseconds from an input to the picture that answers it, in a page whose interactions are watched. */
export async function measureWait(page: Page, make: () => Promise<unknown>): Promise<number> {
	await page.evaluate(() => window.interactions.clear());
	await make();
	await atRest(page);
	const durations = await page.evaluate(() => [...window.interactions.values()]);
	// What took less than the browser reports was quick.
	return Math.max(0, ...durations);
}

async function atRest(page: Page): Promise<void> {
	await page.evaluate(
		(rest) =>
			new Promise<void>((resolve) => {
				const wait = () => {
					const asked = performance.now();
					// A page that is busy is late.
					setTimeout(() => (performance.now() - asked > rest + 50 ? wait() : resolve()), rest);
				};
				requestAnimationFrame(wait);
			}),
		REST_MS,
	);
}

/** On a slow phone. */
export async function watchInteractions(page: Page): Promise<void> {
	await watchPage(page, noteInteractions, PHONE.slowdown);
}

/** Runs in the page. */
function noteInteractions(): void {
	window.interactions = new Map();
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[]) {
			if (!entry.interactionId) continue;
			const known = window.interactions.get(entry.interactionId) ?? 0;
			window.interactions.set(entry.interactionId, Math.max(known, entry.duration));
		}
	}).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}
