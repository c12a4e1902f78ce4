/** What a screen reader says by itself after each kind of choice: what came of it, once. */
import type { Page } from "@playwright/test";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

interface Choice {
	readonly name: string;
	readonly from: string;
	readonly choose: (site: SiteDriver, page: Page) => Promise<unknown>;
	readonly says: readonly RegExp[];
}

const CHOICES: readonly Choice[] = [
	{
		name: "another report",
		from: "/rapport/2023/",
		choose: (_, page) => page.getByRole("button", { name: "Nästa rapport" }).click(),
		says: [/^Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta$/],
	},
	{
		name: "another report on an area's page",
		from: "/omrade/araby/2023/",
		choose: (_, page) => page.getByRole("button", { name: "Nästa rapport" }).click(),
		says: [/^Araby – Polisens bedömning 2025: utsatt område$/],
	},
	{
		name: "a filter",
		from: "/rapport/2019/",
		choose: async (site, page) => {
			await site.openFilters();
			await page
				.getByRole("checkbox", { name: /^Stockholm/ })
				.first()
				.check();
		},
		says: [/^Polisens bedömning 2019, polisregion Stockholm: 25 områden/],
	},
	{
		name: "a filter that is taken away",
		from: "/rapport/2019/?region=nord",
		choose: async (_, page) =>
			page
				.getByRole("button", { name: /^Ta bort/ })
				.first()
				.click(),
		says: [/^Polisens bedömning 2019: 60 områden/],
	},
	{
		name: "an area of the list",
		from: "/rapport/2025/",
		choose: (site) => site.areaInList("Alby").click(),
		says: [/^Alby – Polisens bedömning 2025: särskilt utsatt område$/],
	},
	{
		name: "a report to compare with",
		from: "/rapport/2025/",
		choose: async (_, page) => page.getByRole("combobox", { name: "Jämför med" }).selectOption("2021"),
		says: [/^Från Polisens rapport 2021 till 2025: /],
	},
	{
		name: "the order of a table",
		from: "/?vy=tabell",
		choose: (_, page) => page.getByRole("button", { name: "Kommun", exact: true }).press("Enter"),
		says: [/^Sorterad efter Kommun, stigande$/],
	},
	{
		name: "a band of the flow",
		from: "/jamfor/2023-2025/?vy=siffror",
		choose: (_, page) =>
			page
				.getByTestId("flow")
				.getByRole("link", { name: /^2015: särskilt utsatt/ })
				.first()
				.focus(),
		says: [/^Araby \(Växjö\), Bergsjön \(Göteborg\)/],
	},
	{
		name: "a search without a hit",
		from: "/",
		choose: (site) => site.searchField.fill("xyzzy"),
		says: [/^Ingen träff bland områdena på Polisens listor/],
	},
	{
		name: "another report on a place's page",
		from: "/plats/2023/#punkt=59.40300,17.94500",
		choose: (_, page) => page.getByRole("button", { name: "Nästa rapport" }).click(),
		says: [/^Polisens rapport 2025: platsen ligger inte i något område/, /^I rapporten 2025 ligger platsen inte/],
	},
	{
		name: "coordinates that cannot be read",
		from: "/plats/2025/",
		choose: async (_, page) => {
			await page.getByLabel("Koordinater eller länk till en karta").fill("hemma");
			await page.getByRole("button", { name: "Visa platsen" }).click();
		},
		says: [/^Det där går inte att läsa som koordinater/],
	},
	{
		name: "a copied link",
		from: "/omrade/husby/2025/",
		choose: async (site) => {
			await site.openShareDialog();
			await site.dialog.getByRole("button", { name: /^Kopiera länk/ }).click();
		},
		says: [/kopierad/],
	},
	{
		name: "a saved file",
		from: "/omrade/husby/2025/",
		choose: async (site) => {
			await site.openShareDialog("Data");
			await site.dialog.getByRole("button", { name: "Ladda ner CSV", exact: true }).click();
		},
		says: [/^Filen .* är sparad/],
	},
];

/** In the page: what live regions come to say, in their order; each sentence once in a row. */
function listen(): void {
	const heard: string[] = [];
	Object.assign(window, { heard });
	const regionOf = (node: Node) =>
		(node instanceof Element ? node : node.parentElement)?.closest(
			"[aria-live]:not([aria-live=off]), [role=status], [role=alert]",
		);
	const hear = (region: Element | null | undefined) => {
		const said = region?.cloneNode(true) as Element | undefined;
		for (const hidden of said?.querySelectorAll("[aria-hidden=true]") ?? []) hidden.remove();
		const text = said?.textContent?.trim().replace(/\s+/g, " ");
		if (text && heard.at(-1) !== text) heard.push(text);
	};
	new MutationObserver((changes) => {
		for (const { target, addedNodes } of changes) {
			hear(regionOf(target));
			for (const node of addedNodes)
				if (node instanceof Element)
					for (const region of [node, ...node.querySelectorAll("*")].filter((one) =>
						one.matches("[role=status], [role=alert]"),
					))
						hear(region);
		}
	}).observe(document.body, { childList: true, characterData: true, subtree: true });
}

const heardOn = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

for (const { name, from, choose, says } of CHOICES) {
	test(`${name} is announced`, async ({ site, page, context }) => {
		await context.grantPermissions(["clipboard-write"]);
		await site.open(from);
		await expect(page.locator("[data-page-text]")).toHaveCount(0);
		await page.evaluate(listen);
		await choose(site, page);
		for (const sentence of says)
			await expect
				.poll(async () => (await heardOn(page)).some((text) => sentence.test(text)), `${sentence}`)
				.toBe(true);
		// No sentence is said twice.
		const said = await heardOn(page);
		expect(said.length, said.join("\n")).toBe(new Set(said).size);
	});
}

test("what the slider says of a report is not said once more", async ({ site, page }) => {
	await site.open("/rapport/2021/");
	await site.slider.focus();
	await page.evaluate(listen);
	await site.slider.press("ArrowRight");
	await expect(site.slider).toHaveAttribute("aria-valuetext", /^Polisens bedömning 2023: 59 områden/);
	await site.slider.press("ArrowRight");
	await expect(site.result).toContainText("2025: 65 områden");
	expect(await heardOn(page)).toEqual([]);
});

test("of the reports that are played only the last is told of", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await page.evaluate(listen);
	await site.playButton.press("Enter");
	await expect(site.result).toContainText("2025: 65 områden", { timeout: 20_000 });
	await expect
		.poll(() => heardOn(page))
		.toEqual(["Polisens bedömning 2025: 65 områden – 19 särskilt utsatta, 46 utsatta"]);
});
