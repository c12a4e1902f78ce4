/** The test of the specs: what each is given, and what fails it whatever it is about. */
import { test as base, expect } from "@playwright/test";
import { SiteDriver } from "./site-driver.ts";

interface Fixtures {
	readonly site: SiteDriver;
}

/** A module that comes, and never has anything to give. */
const MAP_THAT_IS_AWAITED = {
	contentType: "text/javascript",
	body: "await new Promise(() => undefined); export const AreaMap = undefined;",
};

/**
 * A test gets a `site`, and fails if the page complained in the console or asked anybody else for anything. The map comes
 * only in a test tagged `@map`: in every other it is on its way for ever, and leaves the processor to the others.
 */
export const test = base.extend<Fixtures>({
	page: async ({ page }, use, { tags }) => {
		if (!tags.includes("@map")) await page.route("**/area-map-*.js", (route) => route.fulfill(MAP_THAT_IS_AWAITED));
		await use(page);
	},
	site: async ({ page }, use) => {
		const site = new SiteDriver(page);
		await use(site);
		expect(site.complaints).toEqual([]);
		expect(site.strayRequests).toEqual([]);
	},
});

export { expect };
