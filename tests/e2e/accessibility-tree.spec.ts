/**
 * What assistive technology finds in each kind of view: names, roles and states in their order, in the files of `trees/`. A file leaves
 * out what a view has besides, such as the rest of a long list.
 */
import type { Page } from "@playwright/test";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

interface Tree {
	readonly name: string;
	readonly address: string;
	/** What is done there first. */
	readonly first?: (site: SiteDriver, page: Page) => Promise<unknown>;
}

const TREES: readonly Tree[] = [
	{ name: "start", address: "/" },
	{ name: "filtered", address: "/rapport/2019/?region=vast" },
	{ name: "filters-open", address: "/rapport/2023/?region=syd", first: (site) => site.openFilters() },
	{ name: "area", address: "/omrade/husby/2019/" },
	{ name: "municipality", address: "/kommun/malmo/2025/" },
	{ name: "comparison", address: "/jamfor/2023-2025/" },
	{ name: "table", address: "/rapport/2025/?vy=tabell&region=bergslagen" },
	{ name: "figures", address: "/?vy=siffror" },
	{
		name: "place",
		address: "/plats/2025/#punkt=59.40930,17.92570",
		first: (_, page) => expect(page.getByTestId("answer")).toContainText("I rapporten 2025"),
	},
	{ name: "file-of-places", address: "/platser/" },
	{ name: "about", address: "/om/" },
	{ name: "embed", address: "/inbaddad/omrade/husby/2025/" },
	{ name: "partly-read-address", address: "/rapport/2019/?region=hemma" },
	{
		name: "search",
		address: "/",
		first: async (site, page) => {
			await site.searchField.fill("husb");
			await expect(page.getByRole("option").first()).toBeVisible();
		},
	},
	{ name: "share-dialog", address: "/omrade/husby/2025/", first: (site) => site.openShareDialog() },
	{ name: "area-in-english", address: "/en/area/fittja/2025/" },
];

const CONTROLS: ReadonlySet<unknown> = new Set([
	"button",
	"link",
	"checkbox",
	"radio",
	"combobox",
	"slider",
	"tab",
	"textbox",
]);

/** Controls that the browser hands on without a name, by their roles. Its own words count: Playwright works them out by itself. */
async function namelessControls(page: Page): Promise<string[]> {
	const devtools = await page.context().newCDPSession(page);
	const { nodes } = await devtools.send("Accessibility.getFullAXTree");
	return nodes
		.filter(({ ignored, role, name }) => !ignored && CONTROLS.has(role?.value) && !name?.value?.trim())
		.map(({ role }) => String(role?.value));
}

for (const { name, address, first } of TREES) {
	test(`the tree of ${name}`, async ({ site, page }) => {
		await page.goto(address);
		await site.isLive();
		await first?.(site, page);
		await expect(page.locator("[data-page-text]")).toHaveCount(0);
		await expect(page.locator("body")).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
		expect(await namelessControls(page)).toEqual([]);
	});
}
