/** An address leads to exactly what it names. */
import { expect, test } from "./site-test.ts";

test("an area in a report opens selected, in view and with the Police's assessment @map", async ({ site, page }) => {
	await site.open("/omrade/rinkeby-tensta/2019/");
	await expect(site.heading("Rinkeby / Tensta")).toBeVisible();
	await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
	await site.mapIsDrawn();
	await expect(page.locator(".place-symbol")).toHaveCount(0);
});

test("an area that was split shows its parts in the later report, and Back returns", async ({ site, page }) => {
	await site.open("/omrade/rinkeby-tensta/2019/");
	await site.slider.press("End");
	await expect(site.assessment).toContainText("2025 är Rinkeby / Tensta delat i Hjulsta, Rinkeby och Tensta.");
	await expect(site.assessment.locator("a[data-area]")).toHaveText([/Hjulsta/, /Rinkeby/, /Tensta/]);
	await site.isAt("/omrade/rinkeby-tensta/2025/");
	await page.goBack();
	await expect(site.assessment).toHaveText("Polisens bedömning 2019: särskilt utsatt område");
});

test("a part of a split area says in older reports what it was a part of", async ({ site }) => {
	await site.open("/omrade/rinkeby/2019/");
	await expect(site.assessment).toContainText("2019 var området en del av Rinkeby / Tensta.");
});

test("an area that is not on the list says so and leads to the nearest report that has it", async ({ site }) => {
	await site.open("/omrade/andersberg/2025/");
	await expect(site.assessment).toContainText("Andersberg finns inte på Polisens lista 2025.");
	await site.assessment.getByRole("link", { name: "Visa rapporten 2023, där området finns med" }).click();
	await expect(site.assessment).toHaveText("Polisens bedömning 2023: utsatt område");
});

test("filters in the address leave the same areas in list, sentence, bars and map @map", async ({ site }) => {
	await site.open("/rapport/2019/?region=syd&klass=riskomrade");
	expect(await site.listedAreas()).toEqual(["dalhem-drottninghog-fredriksdal", "holma-kroksback", "soder"]);
	await expect(site.result).toHaveText("Polisens bedömning 2019, polisregion Syd, riskområden: 3 områden");
	expect(await site.bar(2019)).toEqual({ riskomrade: 3 });
	await site.mapIsDrawn();
	await expect.poll(() => site.countedOnMap()).toBe(3);
});

test("the same filters in English leave the same areas", async ({ site }) => {
	await site.open("/en/report/2019/?region=syd&klass=riskomrade");
	expect(await site.listedAreas()).toEqual(["dalhem-drottninghog-fredriksdal", "holma-kroksback", "soder"]);
	await expect(site.result).toHaveText("Police assessment 2019, police region Syd, risk areas: 3 areas");
});

test("a municipality opens with its areas of that report", async ({ site }) => {
	await site.open("/kommun/botkyrka/2019/");
	await expect(site.heading("Botkyrka kommun")).toBeVisible();
	expect(await site.listedAreas()).toEqual(["alby", "fittja", "hallunda-norsborg", "storvreten"]);
});

test("a comparison counts split areas and the abolished class apart from new assessments", async ({ site }) => {
	await site.open("/jamfor/2023-2025/");
	await expect(site.panel.getByRole("heading", { level: 3 })).toHaveText([
		"Ny på listan: 1",
		"Inte längre på listan: 1",
		"Delat område: 4",
		"Tidigare riskområde som inte delades: 13",
	]);
});

test("what cannot be read in an address is named, and the rest still counts", async ({ site, page }) => {
	await site.open("/rapport/1999/?region=mars,syd#karta=nej");
	const notice = page.getByText("En del av adressen kunde inte läsas");
	await expect(notice).toHaveText(/”1999”, ”region=mars” och ”karta=nej”/);
	await expect(site.result).toContainText("2025, polisregion Syd: 9 områden");
	await page.getByRole("button", { name: "Stäng meddelandet" }).click();
	await expect(notice).toBeHidden();
	// A plain host says so of an address without a page.
	expect(site.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("an address as it was pasted leads to what was meant, and becomes the address of that page", async ({
	site,
	page,
}) => {
	await site.open("/Område/Husby/2019).?fbclid=x#karta=11/59.41/17.92)");
	await expect(site.assessment).toContainText("Polisens bedömning 2019");
	await site.isAt("/omrade/husby/2019/#karta=11/59.41/17.92");
	await expect(page.getByText("En del av adressen kunde inte läsas")).toBeHidden();
	await page.goBack();
	expect(page.url()).toBe("about:blank");
	// A plain host has no page there.
	expect(site.complaints.splice(0)).toEqual([expect.stringContaining("404")]);
});

test("an embed says nothing of a key that its page has added", async ({ site, page }) => {
	await site.open("/inbaddad/rapport/2019/?kalla=tidningen&region=syd");
	await expect(page.getByText("kalla")).toBeHidden();
	await site.isAt("/inbaddad/rapport/2019/?region=syd");
});

test("the camera in an address is where the map opens, and moving it replaces the address @map", async ({
	site,
	page,
}) => {
	await site.open("/rapport/2021/#karta=11/55.6/13");
	await site.mapIsDrawn();
	await page.getByRole("button", { name: "Zooma in" }).click();
	await site.isAt("/rapport/2021/#karta=12/55.6/13");
	await page.goBack();
	expect(page.url()).toBe("about:blank");
	await page.goForward();
	await site.isAt("/rapport/2021/#karta=12/55.6/13");
});

test("the symbols on the map add up to headline, table and figures at any width @map", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await site.mapIsDrawn();
	await expect(site.result).toContainText("2019: 60 områden");
	for (const width of [1440, 1024, 390, 320]) {
		await page.setViewportSize({ width, height: 800 });
		await expect.poll(() => site.countedOnMap(), `at ${width} pixels`).toBe(60);
	}
	await site.open("/rapport/2019/?vy=tabell");
	await expect(page.getByRole("table").first()).toContainText("60 områden");
	await site.open("/rapport/2019/?vy=siffror");
	await expect(page.getByTestId("figures")).toContainText("60");
});
