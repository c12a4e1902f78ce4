/** Asking about any place: by name, by coordinates, by where the reader's device is, and on the map. */
import type { Page } from "@playwright/test";
import { axeViolations } from "./axe.ts";
import { expect, test } from "./site-test.ts";

const answer = (page: Page) => page.getByTestId("answer");
const search = (page: Page) => page.getByRole("combobox", { name: /^Sök/ });
const hits = (page: Page) => page.getByRole("listbox", { name: "Träffar" }).getByRole("option");

test("a place that is no area is answered in the list of hits, and has a page", async ({ site, page }) => {
	await site.open("/");
	await search(page).fill("Kista");
	const kista = hits(page).filter({ hasText: "stadsdel i Stockholm" }).first();
	await expect(kista).toContainText(/Husby/);
	await kista.click();
	await expect(site.heading("Kista")).toBeFocused();
	await expect(page).toHaveURL(/\/plats\/2025\/#punkt=59\.4\d+,17\.9\d+&osaker=500$/);
	await expect(page.getByTestId("border-case").or(answer(page))).toContainText("Husby");
	await page.goBack();
	await site.isAt("/");
});

for (const [name, kind] of [
	["Angered", /Göteborg/],
	["Skärholmen", /Stockholm/],
	["Rinkeby station", /station|tunnelbana/i],
] as const) {
	test(`${name} is found`, async ({ site, page }) => {
		await site.open("/");
		await search(page).fill(name);
		await expect(
			hits(page)
				.filter({ hasText: name.split(" ")[0] ?? name })
				.filter({ hasText: kind })
				.first(),
		).toBeVisible();
	});
}

for (const written of [
	"59,403; 17,945",
	"17.945 59.403",
	"59°24,180′ N 17°56,700′ Ö",
	"N 6588373 E 667233",
	"geo:59.403,17.945",
	"https://www.openstreetmap.org/#map=15/59.403/17.945",
]) {
	test(`coordinates are read: ${written}`, async ({ site, page }) => {
		await site.open("/");
		await search(page).fill(written);
		await hits(page).first().click();
		await expect(page).toHaveURL(/#punkt=59\.40\d+,17\.94\d+/);
		await expect(answer(page)).toContainText("I rapporten 2025 ligger platsen inte i något område");
	});
}

test("coordinates outside Sweden get a sentence", async ({ site, page }) => {
	await site.open("/plats/2025/");
	await page.getByLabel("Koordinater eller länk till en karta").fill("48,8566; 2,3522");
	await page.getByRole("button", { name: "Visa platsen" }).click();
	await expect(page.getByRole("alert")).toHaveText("Koordinaterna ligger utanför Sverige.");
});

test("another report is asked about the same place", async ({ site, page }) => {
	await site.open("/plats/2025/#punkt=59.40930,17.92570");
	await expect(answer(page)).toContainText("I rapporten 2025 ligger platsen i Husby");
	await page.getByTestId("place-reports").getByRole("link", { name: "2015" }).click();
	await site.isAt("/plats/2015/#punkt=59.40930,17.92570");
	await expect(answer(page)).toContainText("Gränsen för Husby är lånad från en senare rapport");
});

test.describe("The reader's own position", () => {
	test("is taken with how well it is known", async ({ site, page, context }) => {
		await context.grantPermissions(["geolocation"]);
		await context.setGeolocation({ latitude: 59.4093, longitude: 17.9257, accuracy: 900 });
		await site.open("/plats/2025/");
		await page.getByRole("button", { name: "Min position" }).click();
		await expect(page.getByTestId("border-case")).toContainText("Platsen är känd på 900 m när");
		expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("59.4");
	});

	test("may be refused, and the page says so", async ({ site, page, context }) => {
		await context.clearPermissions();
		await site.open("/plats/2025/");
		await page.getByRole("button", { name: "Min position" }).click();
		await expect(page.getByText(/Webbläsaren lämnar inte ut din position/)).toBeVisible();
	});
});

test("axe finds nothing in it", async ({ site, page }) => {
	await site.open("/plats/2025/#punkt=59.40300,17.94500&osaker=900");
	await expect(page.getByTestId("place-reports")).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

test("an empty place on the map can be asked about, and the marker moved by keys", { tag: "@map" }, async ({
	site,
	page,
}) => {
	await site.open("/omrade/husby/2025/");
	await site.mapIsDrawn();
	const map = page.getByTestId("map");
	const box = await map.boundingBox();
	if (!box) throw new Error("There is no map");
	await page.mouse.click(box.x + box.width * 0.85, box.y + box.height * 0.5);
	await page.getByRole("button", { name: "Vad gäller här?" }).click();
	await expect(answer(page)).toBeVisible();
	const before = site.address();
	const marker = page.getByRole("button", { name: /^Platsen du frågar om/ });
	await marker.focus();
	await marker.press("Shift+ArrowLeft");
	await expect.poll(() => site.address()).not.toBe(before);
	await expect(marker).toBeFocused();
	await expect(page.getByTestId("place-reports")).toBeVisible();
});
