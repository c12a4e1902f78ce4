/** The site in the words of its readers. The specs say what is done and seen; how that is found in the page is known here. */
import { expect, type Locator, type Page } from "@playwright/test";

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
			// The page is put together by the processor here, which has to read the map back from where it is drawn.
			if (message.text().includes("GPU stall due to ReadPixels")) return;
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

	/**
	 * Waits until what keeps the focus is at work, which comes after the page: a button that is taken away while it has the focus tells.
	 * The skip link has had the focus then, so that Tab goes on to what follows it.
	 */
	async focusIsKept(): Promise<void> {
		await this.isLive();
		const isKept = async () => {
			const button = document.createElement("button");
			document.body.prepend(button);
			button.focus();
			button.remove();
			const frame = () => new Promise(requestAnimationFrame);
			await frame().then(frame);
			const taker = document.activeElement as HTMLElement;
			taker.blur();
			return taker !== document.body;
		};
		await expect.poll(() => this.page.evaluate(isKept)).toBe(true);
	}

	/** Waits until the map has drawn its first whole picture. */
	async mapIsDrawn(): Promise<void> {
		await expect(this.page.locator("[data-status=ready]")).toBeVisible();
	}

	/** What a translator of the browser does: the text of the page is taken out, and stands there in elements of its own. */
	async translate(): Promise<void> {
		await this.page.evaluate(() => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			while (walker.nextNode()) texts.push(walker.currentNode as Text);
			for (const text of texts.filter(({ parentElement }) => !parentElement?.matches("script, style, noscript"))) {
				const [outer, inner] = [document.createElement("font"), document.createElement("font")];
				outer.append(inner);
				inner.textContent = text.data;
				text.replaceWith(outer);
			}
		});
	}

	/** What the page says in paragraphs, headings, lists and links. */
	async texts(): Promise<string[]> {
		return this.page.locator("main :is(h1, h2, h3, h4, p, li, dt, dd, summary, small, a)").allTextContents();
	}

	/** Waits until the address bar has this path, query and hash. */
	async isAt(address: string): Promise<void> {
		// To read the address asks nothing of the browser.
		await expect.poll(() => this.address(), { intervals: [20] }).toBe(address);
	}

	/** The sentence about the report on show. */
	get result(): Locator {
		return this.page.getByTestId("result");
	}

	/** What the panel is about: an area, a municipality, a comparison. */
	heading(name: string): Locator {
		return this.page.getByRole("heading", { level: 1, name });
	}

	get panel(): Locator {
		return this.page.getByTestId("panel");
	}

	get slider(): Locator {
		return this.page.getByRole("slider");
	}

	/** A report's column in the timeline. */
	column(year: number): Locator {
		return this.page.locator(`[data-year="${year}"]`);
	}

	/** Plays the reports in their order. */
	get playButton(): Locator {
		return this.page.getByRole("button", { name: "Spela upp rapporterna i följd" });
	}

	get searchField(): Locator {
		return this.page.getByRole("combobox", { name: /^(Sök|Search)/ });
	}

	/** What the search offers: areas, and a moment later also places that are none. */
	get suggestions(): Locator {
		return this.page.getByRole("listbox").getByRole("option");
	}

	suggestion(name: RegExp): Locator {
		return this.page.getByRole("option", { name }).first();
	}

	get assessment(): Locator {
		return this.page.getByTestId("assessment");
	}

	/** The areas in the list of a comparison's changes, whether or not their group is folded, but for those redrawn besides. */
	get changedAreas(): Locator {
		return this.page.getByTestId("changes").locator("a[data-area]:not([data-testid=redrawn] a)");
	}

	/** The list's link to an area, whose name begins so. */
	areaInList(name: string): Locator {
		return this.page.getByTestId("areas").getByRole("link", { name: new RegExp(`^${name}`) });
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

	/** A finger goes from the middle of a part of the page as far to the right and down. */
	async swipe(part: Locator, right: number, down: number): Promise<void> {
		const box = await part.boundingBox();
		if (!box) throw new Error("What is swiped over has no place");
		const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
		const devtools = await this.page.context().newCDPSession(this.page);
		await devtools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
		for (let step = 1; step <= 10; step++) {
			const finger = { x: x + (right * step) / 10, y: y + (down * step) / 10 };
			await devtools.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [finger] });
		}
		await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
	}

	/** The numbers in the place symbols that the map shows, added up. */
	async countedOnMap(): Promise<number> {
		const numbers = await this.page.locator(".place-symbol:not([hidden]) .place-symbol-name b").allTextContents();
		return numbers.reduce((sum, number) => sum + Number(number), 0);
	}

	/** Opens the filters, and waits until what can be chosen has come. */
	async openFilters(): Promise<void> {
		await this.page.locator("summary", { hasText: /^Filter/ }).click();
		await expect(this.page.locator("[data-filters] fieldset").first()).toBeVisible();
	}

	get dialog(): Locator {
		return this.page.getByRole("dialog");
	}

	/** Opens what can be passed on or taken along of the view. */
	async openShareDialog(tab?: "Bild" | "Data" | "Bädda in" | "Embed"): Promise<void> {
		await this.page.getByRole("button", { name: /^(Dela och ladda ner|Share and download)$/ }).click();
		await expect(this.page.getByTestId("citation")).toBeVisible();
		if (tab) await this.dialog.getByRole("tab", { name: tab }).click();
	}

	/** The button that switches streets on and off. */
	get streets(): Locator {
		return this.page.getByRole("button", { name: /^Gator/ });
	}

	/** The reader's leave to ask somebody else for streets. */
	get streetsConsent(): Locator {
		return this.page.getByRole("button", { name: "Visa gator" });
	}

	/** Asks for streets for the first time, and agrees to where they come from. */
	async showStreets(): Promise<void> {
		await this.streets.click();
		await this.streetsConsent.click();
	}

	/** Goes on in the other language from a Swedish page. */
	async readInEnglish(): Promise<void> {
		await this.page.getByRole("link", { name: "In English" }).click();
	}

	/** What the page says first and loudest: something is missing. */
	get alert(): Locator {
		return this.page.getByRole("alert");
	}

	/** Asks again for what did not come. */
	async tryAgain(): Promise<void> {
		await this.page.getByRole("button", { name: "Försök igen" }).click();
	}

	/** By how many CSS pixels the content of a part of the page, by default the page itself, is wider than the part. */
	async overhang(part: Locator = this.page.locator("html")): Promise<number> {
		return part.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
	}

	/** For tests that break something: the browser complains of that, and rightly. */
	forgiveComplaints(): void {
		this.complaints.length = 0;
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
