/** What changed: matrix, map, list, flow and figures agree, by mouse and keyboard, in both languages and in print. */
import { expect, test } from "./site-test.ts";

/** In the page: keeps what is written on a canvas of its own, as on the image that is saved. */
function noteWhatIsDrawn(): void {
	const drawn: string[] = [];
	Object.assign(globalThis, { drawn });
	const { fillText } = CanvasRenderingContext2D.prototype;
	CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
		drawn.push(text);
		fillText.call(this, text, ...place);
	};
}

test("any two reports can be compared from the timeline, and Back leads home", async ({ site, page }) => {
	await site.open("/rapport/2019/");
	await page.getByLabel("Jämför med").selectOption("2023");
	await expect(site.heading("2019 jämfört med 2023")).toBeVisible();
	await site.isAt("/jamfor/2023-2019/");
	await expect(site.panel).toContainText("Jämförelsen går bakåt i tiden");
	await page.getByRole("link", { name: "Byt ordning" }).click();
	await site.isAt("/jamfor/2019-2023/");
	await page.goBack();
	await page.goBack();
	await site.isAt("/rapport/2019/");
	await expect(page.getByLabel("Jämför med")).toHaveValue("");
});

test("a year before both reports of a comparison is what is compared from", async ({ site }) => {
	await site.open("/jamfor/2023-2025/");
	await site.column(2021).click();
	await site.isAt("/jamfor/2021-2023/");
	await expect(site.heading("Från 2021 till 2023")).toBeVisible();
});

test("a cell of the matrix leaves its areas on the map and in the list, and gives all back @map", async ({
	site,
	page,
}) => {
	await site.open("/jamfor/2023-2025/");
	await site.mapIsDrawn();
	const cell = page.getByRole("button", { name: "13 områden. 2023: riskområde. 2025: utsatt." });
	await cell.click();
	await expect(cell).toHaveAttribute("aria-pressed", "true");
	await site.isAt("/jamfor/2023-2025/?klass=utsatt&tidigare=riskomrade&forandring=omklassad");
	await expect.poll(() => site.countedOnMap()).toBe(13);
	await expect(site.changedAreas).toHaveCount(13);
	await cell.click();
	await site.isAt("/jamfor/2023-2025/");
	await expect.poll(() => site.countedOnMap()).toBe(65);
});

test("those that left the list are named in headline, list and saved image, and counted in the timeline @map", async ({
	site,
	page,
}) => {
	await page.addInitScript(noteWhatIsDrawn);
	await site.open("/jamfor/2021-2023/");
	await site.mapIsDrawn();
	await page.getByRole("button", { name: "6 områden. 2021: utsatt. 2023: inte på listan." }).click();
	const headline =
		"Från Polisens rapport 2021 till 2023, utsatta områden 2021: 6 områden lämnade listan: Charlottesborg (Kristianstad), Edsberg (Sollentuna), Lagersberg (Eskilstuna), Termovägen (Järfälla), Älvsjö / Solberga (Stockholm) och Östberga (Stockholm)";
	await expect(site.result).toHaveText(headline);
	await expect(site.changedAreas).toHaveText([
		/Charlottesborg.*utsatt område 2021, inte på listan 2023/,
		/Edsberg/,
		/Lagersberg/,
		/Termovägen/,
		/Älvsjö/,
		/Östberga/,
	]);
	expect([await site.bar(2021), await site.bar(2023)]).toEqual([{ utsatt: 6 }, {}]);
	await site.isAt("/jamfor/2021-2023/?tidigare=utsatt&forandring=borta");
	await site.openShareDialog("Bild");
	const download = page.waitForEvent("download");
	await page.getByRole("button", { name: "Spara bild (PNG)" }).click();
	await download;
	expect(await page.evaluate("drawn.join(' ')")).toContain(headline);
});

test("an area that left the list is in its cell, in the list and on the map @map", async ({ site, page }) => {
	await site.open("/jamfor/2023-2025/");
	await site.mapIsDrawn();
	await expect(page.getByRole("button", { name: /^Polisregion Väst.*1 har lämnat listan/ })).toBeVisible();
	await page.getByRole("button", { name: "1 område. 2023: utsatt. 2025: inte på listan." }).click();
	await expect(site.changedAreas).toHaveText([/Andersberg/]);
	// The map goes there, where the area itself is outlined.
	await expect(page.getByTestId("legend").getByText("Gräns för område som inte är med i rapporten")).toBeVisible();
});

test("the outlines of an area are drawn over each other on request, and the address says so", async ({
	site,
	page,
}) => {
	await site.open("/omrade/hisings-backa/2025/");
	const outlines = page.getByTestId("outlines");
	await expect(outlines).toContainText(
		/Gemensam yta: 1,65.km², 93.% av gränsen från 2025 och 39.% av gränsen från 2021/,
	);
	await page.getByRole("button", { name: "Visa gränserna över varandra" }).click();
	await site.isAt("/omrade/hisings-backa/2025/?granser=alla");
	await expect(page.getByTestId("legend")).toContainText("Tidigare eller senare gräns");
	await page.goBack();
	await site.isAt("/omrade/hisings-backa/2025/");
});

test("a municipality with its history is one printed page @map", async ({ site, page }) => {
	await site.open("/kommun/botkyrka/2025/");
	await site.mapIsDrawn();
	await expect(page.getByTestId("history")).toContainText("2015 del av Alby / Fittja, riskområde");
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.describe("Beside the map", () => {
	test("the sums of the matrix are the published totals", async ({ site, page }) => {
		await site.open("/jamfor/2017-2019/");
		const rows = page.getByTestId("matrix").getByRole("row");
		await expect(rows.filter({ hasText: "särskilt utsatt" }).last()).toContainText("23");
		await expect(rows.last()).toHaveText(/^summa221028262$/);
	});

	test("a count of the headline leads to its areas, and the focus stays with the headline", async ({ site, page }) => {
		await site.open("/jamfor/2021-2023/");
		await site.result.getByRole("link", { name: "6 lämnade listan" }).press("Enter");
		await site.isAt("/jamfor/2021-2023/?forandring=borta");
		await expect(site.result).toContainText("6 områden lämnade listan");
		await expect(site.result.locator(":focus")).toHaveCount(1);
		await expect(page.getByRole("button", { name: "6 områden lämnade listan" })).toHaveAttribute(
			"aria-pressed",
			"true",
		);
	});

	test("a split is one change with its parts under it", async ({ site, page }) => {
		await site.open("/jamfor/2023-2025/?forandring=delad");
		await expect(page.getByTestId("changes").locator("ul ul").first().getByRole("link")).toHaveText([
			/Oxhagen/,
			/Varberga/,
		]);
		await expect(site.changedAreas).toHaveCount(14);
	});

	test("33 areas were redrawn without a split, whatever became of their class", async ({ site, page }) => {
		await site.open("/jamfor/2023-2025/");
		await expect(page.getByTestId("redrawn").locator("a[data-area]")).toHaveCount(33);
	});

	test("the flow is gone through by keyboard, names its areas, and leads to the comparison", async ({ site, page }) => {
		await site.open("/jamfor/2017-2019/");
		const bands = page.getByTestId("flow").locator("svg a");
		await bands.first().focus();
		await expect(page.getByTestId("band")).toContainText("2015: särskilt utsatt. 2017: särskilt utsatt – 15 områden");
		await page.keyboard.press("ArrowRight");
		await page.keyboard.press("ArrowDown");
		await expect(page.getByTestId("band")).toHaveText(
			"2017: särskilt utsatt. 2019: riskområde – 1 område: Gårdsten (Göteborg)",
		);
		await page.keyboard.press("Enter");
		await site.isAt("/jamfor/2017-2019/?klass=riskomrade&tidigare=sarskilt_utsatt&forandring=sankt");
		await expect(site.changedAreas).toHaveText([/Gårdsten/]);
	});

	test("only one band is reached by Tab", async ({ site, page }) => {
		await site.open("/?vy=siffror");
		await expect(page.getByTestId("flow").locator("svg a[tabindex='0']")).toHaveCount(1);
	});

	test("the flow's table has the same numbers", async ({ site, page }) => {
		await site.open("/?vy=siffror");
		await page.getByText("Samma siffror som tabell").click();
		const row = page.getByTestId("flow").getByRole("row", { name: /2023–2025 riskområde utsatt 13 områden/ });
		await expect(row).toContainText("Araby (Växjö)");
	});

	test("how many of a class a region has in each report is chosen step by step, and Back undoes each", async ({
		site,
		page,
	}) => {
		await site.open("/?vy=siffror");
		const figures = page.getByTestId("figures");
		const totals = figures.locator("table[data-rows] tfoot td");
		await figures.getByRole("link", { name: "Särskilt utsatta", exact: true }).click();
		await site.isAt("/?vy=siffror&antal=sarskilt_utsatt");
		await expect(totals).toHaveText(["15", "23", "22", "19", "17", "19"]);
		await figures.getByRole("link", { name: "Syd", exact: true }).click();
		await site.isAt("/?region=syd&vy=siffror&per=kommun&antal=sarskilt_utsatt");
		await expect(totals).toHaveText(["3", "5", "5", "3", "2", "2"]);
		await page.goBack();
		await page.goBack();
		await site.isAt("/?vy=siffror");
		await expect(totals).toHaveText(["53", "61", "60", "61", "59", "65"]);
	});

	test("figures stand alone, and the panel is back with the map", async ({ site, page }) => {
		await site.open("/rapport/2019/?vy=siffror&region=syd");
		await expect(site.panel).toHaveCount(0);
		await page.getByTestId("figures").locator("summary", { hasText: "Filter" }).click();
		await page
			.getByTestId("figures")
			.getByRole("checkbox", { name: /^Väst ?\d/ })
			.check();
		await site.isAt("/rapport/2019/?region=syd,vast&vy=siffror");
		await page.getByRole("link", { name: "Karta" }).click();
		await expect(site.panel).toContainText("23 av 60 områden i rapporten 2019");
	});

	test("the comparison can be taken along as text with its source", async ({ site, page, context }) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await site.open("/jamfor/2017-2019/");
		await page.getByText("Som löpande text").click();
		await page.getByRole("button", { name: "Kopiera texten" }).click();
		await expect(page.getByText("Texten är kopierad.")).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toContain("Två områden lämnade listan: Hageby (Norrköping) och Smedby (Upplands Väsby).");
		expect(text).toMatch(/Källa: Polismyndighetens rapporter 2017 och 2019.*\/jamfor\/2017-2019\/$/);
	});

	test("where the text cannot be copied the reader is notified", async ({ site, page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, "clipboard", {
				value: { writeText: () => Promise.reject(new Error("denied")) },
			});
		});
		await site.open("/jamfor/2017-2019/");
		await page.getByText("Som löpande text").click();
		await page.getByRole("button", { name: "Kopiera texten" }).click();
		await expect(page.getByText("Texten kunde inte kopieras.")).toBeVisible();
	});

	test("a part leads to its whole and to the other parts", async ({ site, page }) => {
		await site.open("/omrade/rinkeby/2025/");
		await expect(page.getByTestId("family").getByRole("link")).toHaveText([/Rinkeby \/ Tensta/, /Hjulsta/, /Tensta/]);
		await page
			.getByTestId("family")
			.getByRole("link", { name: /Hjulsta/ })
			.click();
		await expect(site.assessment).toHaveText("Polisens bedömning 2025: utsatt område");
	});

	test("the same in English", async ({ site, page }) => {
		await site.open("/en/compare/2023-2025/");
		await page.getByRole("button", { name: "13 areas. 2023: risk area. 2025: vulnerable." }).click();
		await expect(page.getByTestId("sentences")).toContainText(
			"This says nothing about how the situation has developed.",
		);
		await expect(page.getByTestId("flow")).toContainText("From report to report");
	});
});
