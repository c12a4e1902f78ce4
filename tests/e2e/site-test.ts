/** The test of the specs: what each is given, and what fails it whatever it is about. */
import { test as base, expect } from "@playwright/test";
import { SiteDriver } from "./site-driver.ts";

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
