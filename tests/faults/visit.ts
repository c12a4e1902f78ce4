/** A visit to a page of the site in a real browser, and what a fault may not take from it. */
import { type Browser, chromium, type Page } from "playwright";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { findBrowser } from "../browser-finder/find-browser.ts";
import { chromiumMachine } from "../browser-finder/machine.ts";

export async function openBrowser(): Promise<Browser> {
	const { path } = await findBrowser(chromiumMachine);
	if (!path) throw new Error("There is no browser");
	return chromium.launch(chromiumLaunch(path));
}

/** Milliseconds. Nothing is judged by it: it only ends the wait for what will not come. */
const TIMEOUT = 60_000;

export interface Visit {
	readonly page: Page;
	/** What the page threw and nobody caught. */
	readonly uncaught: string[];
}

/** A reader who has never been there. */
export async function visitWith<T>(
	browser: Browser,
	run: (visit: Visit) => Promise<T>,
	{ allowsWorker = false } = {},
): Promise<T> {
	const context = await browser.newContext({
		locale: "sv-SE",
		serviceWorkers: allowsWorker ? "allow" : "block",
	});
	try {
		// tsx gives functions their names by a helper of its own, which the page does not have.
		await context.addInitScript({ content: "globalThis.__name = (value) => value;" });
		const page = await context.newPage();
		page.setDefaultTimeout(TIMEOUT);
		const uncaught: string[] = [];
		page.on("pageerror", (error) => uncaught.push(error.message));
		return await run({ page, uncaught });
	} finally {
		await context.close();
	}
}

/** The sentence about what is on show, which every page has in its text. */
export async function textIsThere(page: Page): Promise<string | undefined> {
	const sentence = page.getByTestId("result").first();
	try {
		await sentence.waitFor();
	} catch {
		return "the text of the page is gone";
	}
	if (!/20\d\d/.test((await sentence.textContent()) ?? "")) return "the text of the page is empty";
	// The browser draws no frame as long as it paints nothing.
	const painted = page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))));
	const timeout = new Promise((resolve) => setTimeout(resolve, TIMEOUT).unref());
	return (await Promise.race([painted, timeout])) === true ? undefined : "the text of the page is not painted";
}

/** The page's script answers, or has given up; until then a reader who gets no answer tries again. */
export async function scriptIsDecided(page: Page): Promise<string | undefined> {
	const waits = page.locator("html[data-script='']");
	return waits.waitFor({ state: "detached" }).then(
		() => undefined,
		() => "the script neither works nor gives up",
	);
}

/** Where a dialog can be opened it has something to say, and closes again. */
export async function dialogsSpeak(page: Page): Promise<string | undefined> {
	for (const name of ["Dela och ladda ner"]) {
		const button = page.getByRole("button", { name, exact: true });
		if (!(await button.isVisible())) continue;
		await button.click();
		const dialog = page.getByRole("dialog");
		try {
			await dialog.locator("p, h3").first().waitFor();
		} catch {
			return `the dialog “${name}” is empty`;
		}
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "hidden" });
	}
}
