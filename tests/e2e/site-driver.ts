/** The site in the words of its readers. The specs say what is done and seen; how that is found in the page is known here. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";

export class SiteDriver {
	readonly page: Page;
	/** Everything the browser's console complained of. */
	readonly complaints: string[] = [];
	/** Every request that left the site's own origin. */
	readonly strayRequests: string[] = [];
	readonly #origins = new Set<string>();

	constructor(page: Page) {
		this.page = page;
		page.on("console", (message) => {
			// Playwright's own word that this test is without a service worker.
			if (message.text() === "Service Worker registration blocked by Playwright") return;
			if (message.type() === "error" || message.type() === "warning") this.complaints.push(message.text());
		});
		page.on("pageerror", (error) => this.complaints.push(String(error)));
		page.on("request", (request) => {
			const url = new URL(request.url());
			if (url.protocol.startsWith("http")) this.#origins.add(url.origin);
			if (url.protocol.startsWith("http") && url.hostname !== "127.0.0.1") this.strayRequests.push(request.url());
		});
	}

	/** Opens an address and waits until its text is there and answers; the map may still be on its way. */
	async open(address: string): Promise<void> {
		await this.page.goto(address);
		await this.isLive();
		await expect(this.result).toBeVisible();
	}

	/** Waits until the site has taken the page over. */
	async isLive(): Promise<void> {
		await expect(this.page.locator("html[data-script=live]")).toBeAttached();
	}

	/** Waits until the map has drawn its first whole picture. */
	async mapIsDrawn(): Promise<void> {
		await expect(this.page.locator("[data-status=ready]")).toBeVisible({ timeout: 30_000 });
	}

	/** The sentence about the report on show. */
	get result(): Locator {
		return this.page.getByTestId("result");
	}

	get panel(): Locator {
		return this.page.getByTestId("panel");
	}

	get slider(): Locator {
		return this.page.getByRole("slider");
	}

	get searchField(): Locator {
		return this.page.getByRole("combobox", { name: /^(Sök|Search)/ });
	}

	/** What the search offers. */
	get suggestions(): Locator {
		return this.page.getByRole("listbox").getByRole("option");
	}

	get assessment(): Locator {
		return this.page.getByTestId("assessment");
	}

	/** The areas in the list of a comparison's changes, whether or not their group is folded, but for those redrawn besides. */
	get changedAreas(): Locator {
		return this.page.getByTestId("changes").locator("a[data-area]:not([data-testid=redrawn] a)");
	}

	/** The names of the areas in the list, in its order. */
	async listedAreas(): Promise<string[]> {
		return this.page
			.getByTestId("areas")
			.locator("a[data-area]")
			.evaluateAll((links) => links.map((a) => a.getAttribute("data-area") ?? ""));
	}

	/** How many areas a report's bar shows of each class. */
	async bar(year: number): Promise<Record<string, number>> {
		const parts = await this.page
			.locator(`[data-year="${year}"] [data-class]`)
			.evaluateAll((all) =>
				all.map((part) => [part.getAttribute("data-class"), Number(part.getAttribute("data-count"))]),
			);
		return Object.fromEntries(parts);
	}

	/** The numbers in the city symbols that the map shows, added up. */
	async countedOnMap(): Promise<number> {
		const numbers = await this.page.locator(".city-symbol:not([hidden]) .city-symbol-number").allTextContents();
		return numbers.reduce((sum, number) => sum + Number(number), 0);
	}

	async openFilters(): Promise<void> {
		await this.page.locator("summary").first().click();
	}

	/** The origins that the page has asked for anything, in the order in which it first did. */
	originsAsked(): string[] {
		return [...this.#origins];
	}

	/** Path, query and hash of the address bar. */
	address(): string {
		const { pathname, search, hash } = new URL(this.page.url());
		return pathname + search + hash;
	}
}

interface Fixtures {
	readonly site: SiteDriver;
	/** Whether the map comes at all. What is about text, list or files does without, and leaves the processor to the others. */
	readonly withMap: boolean;
}

/** A test gets a `site`, and fails if the page complained in the console or asked anybody else for anything. */
export const test = base.extend<Fixtures>({
	withMap: [true, { option: true }],
	site: async ({ page, withMap }, use) => {
		const site = new SiteDriver(page);
		if (!withMap) await page.route("**/area-map-*.js", () => undefined);
		await use(site);
		expect(site.complaints).toEqual([]);
		expect(site.strayRequests).toEqual([]);
	},
});

export { expect };
