/** The test of the specs: what each is given, and what fails it whatever it is about. */
import { test as base, expect } from "@playwright/test";
import { MAP_AWAITED } from "../runner/sites.ts";
import { SiteDriver } from "./site-driver.ts";

interface Fixtures {
	readonly site: SiteDriver;
}

/**
 * A test gets a `site`, and fails if the page complained in the console or asked anybody else for anything. The map comes
 * only in a test tagged `@map`: in every other it is on its way for ever, and leaves the processor to the others.
 */
export const test = base.extend<Fixtures>({
	extraHTTPHeaders: async ({ extraHTTPHeaders }, use, { tags }) =>
		use(tags.includes("@map") ? extraHTTPHeaders : { ...extraHTTPHeaders, [MAP_AWAITED]: "yes" }),
	site: async ({ page }, use) => {
		const site = new SiteDriver(page);
		await use(site);
		expect(site.complaints).toEqual([]);
		expect(site.strayRequests).toEqual([]);
	},
});

export { expect };
