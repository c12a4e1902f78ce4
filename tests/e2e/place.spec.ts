/** Asking about any place: by name, by coordinates, by where the reader's device is, and on the map; and taking the answer along. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { axeViolations } from "./axe.ts";
import type { SiteDriver } from "./site-driver.ts";
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

test("what is said of a town or a district in the list of hits is said of its middle", async ({ site, page }) => {
	await site.open("/");
	await search(page).fill("Södertälje");
	const ofTown = hits(page).filter({ hasText: "tätort i Södertälje" });
	await expect(ofTown).toContainText("tätort i Södertälje, mitten: inget område i rapporten 2025; närmast Saltskog");
	await expect(hits(page).filter({ hasText: "station i Södertälje" }).first()).not.toContainText("mitten");
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
	const inHusby = "platsen ligger i Husby (särskilt utsatt område)";
	await expect(site.result).toHaveText(`Polisens rapport 2025: ${inHusby}`);
	await page.getByTestId("place-reports").getByRole("link", { name: "2015" }).click();
	await site.isAt("/plats/2015/#punkt=59.40930,17.92570");
	await expect(answer(page)).toContainText("Gränsen för Husby är lånad från en senare rapport");
	await expect(site.result).toHaveText(`Polisens rapport 2015: ${inHusby}`);
	await expect(site.column(2015).locator("[data-class=sarskilt_utsatt]")).toBeVisible();
});

test("an embed says what the report says of the place", async ({ page }) => {
	await page.goto("/inbaddad/plats/2025/#punkt=59.40300,17.94500");
	await expect(page.getByTestId("result")).toContainText(
		/^.*Polisens rapport 2025: platsen ligger inte i något område, närmast Husby, 6\d0\sm åt nordväst$/,
	);
});

test("what the reports say of the place is taken along as rows and as points", async ({ site, page }) => {
	await site.open("/plats/2025/#punkt=59.40930,17.92570&osaker=40");
	await site.openShareDialog("Data");
	const save = async (name: string) => {
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			site.dialog.getByRole("button", { name, exact: true }).click(),
		]);
		return readFileSync(await download.path(), "utf8");
	};
	const rows = csvParse(await save("Ladda ner CSV"));
	expect(rows.map((row) => Number(row.lagesbild_rapport))).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
	expect(rows[0]).toMatchObject({ latitud: "59.40930", longitud: "17.92570", osakerhet_m: "40", omrade_id: "husby" });
	expect(rows.map((row) => row.grans_antagen)).toEqual(["true", "true", "true", "false", "false", "false"]);
	const { features } = JSON.parse(await save("Ladda ner GeoJSON"));
	expect(features).toHaveLength(rows.length);
	expect(features[5]).toMatchObject({
		geometry: { type: "Point", coordinates: [17.9257, 59.4093] },
		properties: { omrade: "Husby", klass: "sarskilt_utsatt", gransfall: false },
	});
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

for (const [problem, sentence] of [
	["answers too late", "Din enhet svarade inte i tid. Försök igen, eller peka på kartan."],
	["is not there", "Webbläsaren kan inte ange någon position här. Skriv koordinater, eller peka på kartan."],
	["is abroad", "Enligt din enhet är du utanför Sverige, och där har Polisens rapporter inga områden."],
] as const) {
	test(`a position that ${problem} gets a sentence`, async ({ site, page }) => {
		await page.addInitScript((which) => {
			const timeout = { code: 3, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
			const abroad = { coords: { latitude: 48.9, longitude: 2.4, accuracy: 10 } } as GeolocationPosition;
			const getCurrentPosition: Geolocation["getCurrentPosition"] = (onFound, onFailed) =>
				which === "is abroad" ? onFound(abroad) : onFailed?.(timeout);
			const value = which === "is not there" ? undefined : { getCurrentPosition };
			Object.defineProperty(navigator, "geolocation", { value });
		}, problem);
		await site.open("/plats/2025/");
		await page.getByRole("button", { name: "Min position" }).click();
		await expect(page.getByText(sentence)).toBeVisible();
		await site.isAt("/plats/2025/");
	});
}

test("axe finds nothing in it", async ({ site, page }) => {
	await site.open("/plats/2025/#punkt=59.40300,17.94500&osaker=900");
	await expect(page.getByTestId("place-reports")).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
});

/** Opens the map of Husby, and clicks to the right of it, where no area is. */
async function pressBesideHusby(site: SiteDriver, page: Page): Promise<void> {
	await site.open("/omrade/husby/2025/");
	await site.mapIsDrawn();
	const box = await page.getByTestId("map").boundingBox();
	if (!box) throw new Error("There is no map");
	await page.mouse.click(box.x + box.width * 0.85, box.y + box.height * 0.5);
}

test("an empty place on the map can be asked about, and the marker moved by keys", { tag: "@map" }, async ({
	site,
	page,
}) => {
	await pressBesideHusby(site, page);
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

test("Enter on an empty place offers to ask about it, and asks nothing by itself", { tag: "@map" }, async ({
	site,
	page,
}) => {
	const address = "/rapport/2025/#karta=9/62.5/15.5";
	await site.open(address);
	await site.mapIsDrawn();
	await page.getByRole("application").press("Enter");
	await expect(page.getByRole("button", { name: "Vad gäller här?" })).toBeFocused();
	await site.isAt(address);
	await page.keyboard.press("Enter");
	await expect(answer(page)).toBeVisible();
});

test("the map is moved by presses alone to where the reader points", { tag: "@map" }, async ({ site, page }) => {
	await pressBesideHusby(site, page);
	await page.getByRole("button", { name: "Flytta kartan hit" }).click();
	await expect.poll(() => site.address()).toMatch(/^\/omrade\/husby\/2025\/#karta=/);
	// Husby, where the map began, lies at 17.92.
	const [, lng] = /\/(1[78]\.\d+)$/.exec(site.address()) ?? [];
	expect(Number(lng)).toBeGreaterThan(17.93);
});

test("the marker is dragged, and the answer is of where it is put down", { tag: "@map" }, async ({ site, page }) => {
	await site.open("/plats/2025/#punkt=59.40300,17.94500&osaker=300");
	await site.mapIsDrawn();
	const marker = page.getByRole("button", { name: /^Platsen du frågar om/ });
	await marker.hover();
	await page.mouse.down();
	const box = await marker.boundingBox();
	if (!box) throw new Error("There is no marker");
	await page.mouse.move(box.x - 100, box.y - 60, { steps: 8 });
	await page.mouse.up();
	// Where it is put down is known as well as it is pointed at, whatever was known before.
	await expect
		.poll(() => site.address())
		.toMatch(/^\/plats\/2025\/#punkt=59\.4[01]\d+,17\.9[234]\d+(&osaker=\d{1,2})?/);
	await expect(answer(page)).toContainText("I rapporten 2025");
});

test("a finger held on the map offers to ask about the place, and one that moves does not", {
	tag: ["@phone", "@map"],
}, async ({ site, page }) => {
	await site.open("/omrade/husby/2025/");
	await site.mapIsDrawn();
	const box = await page.getByTestId("map").boundingBox();
	if (!box) throw new Error("There is no map");
	const finger = { x: box.x + box.width * 0.8, y: box.y + box.height * 0.6 };
	const devtools = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
		devtools.send("Input.dispatchTouchEvent", { type, touchPoints });
	const offer = page.getByRole("button", { name: "Vad gäller här?" });
	await touch("touchStart", finger);
	await touch("touchMove", { x: finger.x - 60, y: finger.y });
	await touch("touchEnd");
	await touch("touchStart", finger);
	await expect(offer).toBeVisible();
	await touch("touchEnd");
	await offer.tap();
	await expect(answer(page)).toBeVisible();
});
