/** What is shared and exported: link, citation, files that equal the table on the page, the image, and print. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { csvParse, dsvFormat } from "d3-dsv";
import { unzipSync } from "fflate";
import { axeViolations } from "./axe.ts";
import type { SiteDriver } from "./site-driver.ts";
import { expect, test } from "./site-test.ts";

/** Presses a button or a link and gives the file that it saves. */
async function savedBy(control: Locator): Promise<{ name: string; content: Buffer }> {
	const [download] = await Promise.all([control.page().waitForEvent("download"), control.click()]);
	return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Presses a button of the dialog. */
function saved({ dialog }: SiteDriver, button: string) {
	return savedBy(dialog.getByRole("button", { name: button, exact: true }));
}

const SHORT: Readonly<Record<string, string>> = {
	utsatt: "utsatt",
	riskomrade: "riskområde",
	sarskilt_utsatt: "särskilt utsatt",
	"": "inte på listan",
};

/** Each row of the table on the page: the area's name and what stands under a report. */
async function tableOnPage(page: Page, year: string): Promise<string[]> {
	const table = page.getByTestId("table");
	await expect(table).toBeVisible();
	const headings = await table.locator("thead th").allInnerTexts();
	const column = headings.indexOf(year);
	return table.locator("tbody tr").evaluateAll(
		(rows, at) =>
			rows.map((row) => {
				const cell = [...(row.children[at]?.querySelectorAll("span") ?? [])].at(-1)?.textContent;
				return `${row.querySelector("a")?.textContent}: ${cell}`;
			}),
		column,
	);
}

for (const width of [1280, 390]) {
	test(`rows of the table arrive in a spreadsheet as rows and columns, copied at a width of ${width}`, async ({
		site,
		page,
	}) => {
		await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
		await page.setViewportSize({ width, height: 844 });
		await site.open("/rapport/2019/?vy=tabell");
		await page.getByTestId("table").evaluate((table) => getSelection()?.selectAllChildren(table));
		await page.keyboard.press("Control+c");
		const [text, html] = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			return Promise.all(["text/plain", "text/html"].map(async (type) => (await item?.getType(type))?.text() ?? ""));
		});
		const [head, first, ...rest] = (text ?? "").split("\n").map((line) => line.split("\t"));
		expect(head).toEqual(["Område", "Kommun", "2015", "2017", "2019", "2021", "2023", "2025"]);
		expect(first).toEqual([
			"Alby",
			"Botkyrka",
			"riskområde del av Alby / Fittja",
			...["särskilt utsatt", "särskilt utsatt", "särskilt utsatt", "särskilt utsatt", "särskilt utsatt"],
		]);
		expect(rest).toHaveLength(59);
		expect(html?.match(/<tr>/g)).toHaveLength(61);
	});
}

test("the image is saved in the format and the form that are chosen, and its text in words can be copied @map", async ({
	site,
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await site.open("/rapport/2019/?region=stockholm");
	await site.openShareDialog("Bild");
	await site.dialog.getByLabel("Format").selectOption("upright");
	const png = await saved(site, "Spara bild (PNG)");
	expect(png.name).toBe("lagesbild-2019-stockholm-1080x1350.png");
	// Width and height stand at the same place in every PNG.
	expect([png.content.readUInt32BE(16), png.content.readUInt32BE(20)]).toEqual([1080, 1350]);
	const svg = await saved(site, "Spara bild (SVG)");
	expect(svg.name).toBe("lagesbild-2019-stockholm-1080x1350.svg");
	expect(svg.content.toString("utf8")).toMatch(/^<svg xmlns=".*<title[^>]*>Polisens lista över utsatta områden 2019</);
	await site.dialog.getByRole("button", { name: "Kopiera texten" }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^Karta: Polisens lista över utsatta områden 2019\. .*: 25 områden.* Källa: Polismyndigheten/,
	);
});

const PRINTED = [
	["a report, with those that left", "/rapport/2023/"],
	["the newest report", "/"],
	["an area with many outlines", "/omrade/rinkeby-tensta/2025/?granser=alla"],
	["an area with notes", "/omrade/karlslund/2015/"],
	["the municipality with most areas", "/kommun/stockholm/2025/"],
	["a comparison", "/jamfor/2015-2025/"],
	["a comparison in English", "/en/compare/2025-2015/"],
	["the table", "/rapport/2025/?vy=tabell"],
	["the table of a comparison", "/jamfor/2015-2025/?vy=tabell"],
	["the figures", "/jamfor/2015-2025/?vy=siffror"],
	["the figures with most rows, and trends", "/en/report/2025/?vy=siffror&per=kommun"],
] as const;

/** One of each kind; elsewhere what is drawn before the map takes up the same space. */
const PRINTED_WITH_MAP: readonly string[] = ["/", "/omrade/rinkeby-tensta/2025/?granser=alla", "/jamfor/2015-2025/"];

for (const [name, address] of PRINTED) {
	const withMap = PRINTED_WITH_MAP.includes(address);
	test(`${name} is one printed page, upright and lying, with whole sentences${withMap ? " @map" : ""}`, async ({
		site,
		page,
	}) => {
		await site.open(address);
		if (withMap) await site.mapIsDrawn();
		await expect(
			page.locator("[data-testid=table], [data-testid=figures], [data-testid=panel] h1").first(),
		).toBeVisible();
		// The citation comes late, and takes its space.
		await expect(page.getByTestId("printed-source")).toContainText(/(Utskriven|Printed) \d/);
		for (const landscape of [false, true]) {
			const pdf = (await page.pdf({ format: "A4", landscape })).toString("latin1");
			expect(pdf.match(/\/Type\s*\/Page\b/g), landscape ? "lying" : "upright").toHaveLength(1);
		}
		// What is left out on paper leaves no hole in a sentence.
		await page.emulateMedia({ media: "print" });
		expect((await page.locator("body").innerText()).match(/.*(: ?,|, ?,|, ?\.|: ?\.).*/g)).toBeNull();
	});
}

for (const [how, askForPrint] of [
	["by the button", (page: Page) => page.getByRole("button", { name: "Skriv ut" }).click()],
	["by the keys", (page: Page) => page.keyboard.press("Control+p")],
	["in the browser's own menu", (page: Page) => page.pdf()],
] as const) {
	test(`print asked for ${how} is light, whatever the page is @map`, async ({ site, page }) => {
		await page.emulateMedia({ colorScheme: "dark" });
		// The browser's own dialog cannot be answered; what it would print is prepared before it opens.
		await page.addInitScript(() => {
			const print = () => dispatchEvent(new Event("beforeprint"));
			Object.assign(globalThis, { print });
			addEventListener("beforeprint", () => Object.assign(document.documentElement.dataset, { printed: "" }));
		});
		await site.open("/jamfor/2023-2025/");
		await site.mapIsDrawn();
		await askForPrint(page);
		await page.locator("[data-printed]").waitFor({ state: "attached" });
		const printed = page.locator("[aria-hidden=true] > canvas");
		// 188 mm at 300 dots per inch, less what of it was not in sight of a map that the browser prints at once.
		expect(await printed.evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBeGreaterThan(1600);
		const red = await printed.evaluate((canvas: HTMLCanvasElement) => {
			return canvas.getContext("2d")?.getImageData(2, canvas.height / 2, 1, 1).data[0];
		});
		expect(red).toBeGreaterThanOrEqual(200);
	});
}

test.describe("Whether or not the map has come", () => {
	test("the filtered report as a file equals the table on the page", async ({ site, page }) => {
		await site.open("/rapport/2019/?region=stockholm&vy=tabell");
		const onPage = await tableOnPage(page, "2019");
		await site.openShareDialog("Data");
		const { name, content } = await saved(site, "Ladda ner CSV");
		const rows = csvParse(content.toString("utf8"));
		expect(name).toBe("lagesbild-2019-stockholm.csv");
		expect(rows.map(({ namn_i_rapporten, klass = "" }) => `${namn_i_rapporten}: ${SHORT[klass]}`)).toEqual(onPage);
		expect(rows).toHaveLength(25);
	});

	for (const [language, address, plainButton, button] of [
		["Swedish", "/rapport/2019/?region=stockholm", "Ladda ner CSV", "Ladda ner CSV för Excel"],
		["English", "/en/report/2019/?region=stockholm", "Download CSV", "Download CSV for Swedish Excel"],
	] as const) {
		test(`for Excel the file has its own name, semicolons, decimal commas and the same rows (${language})`, async ({
			site,
		}) => {
			await site.open(address);
			await site.openShareDialog("Data");
			const plain = csvParse((await saved(site, plainButton)).content.toString("utf8"));
			const { name, content } = await saved(site, button);
			expect(name).toBe("lagesbild-2019-stockholm-excel.csv");
			expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
			expect([...dsvFormat(";").parse(content.subarray(3).toString("utf8"))]).toEqual(
				plain.map((row) => ({ ...row, kvadratmeter: row.kvadratmeter?.replace(".", ",") })),
			);
		});
	}

	test("a comparison as a file equals the table on the page, with those that left the list", async ({ site, page }) => {
		await site.open("/jamfor/2017-2019/?vy=tabell");
		const [then, now] = [await tableOnPage(page, "2017"), await tableOnPage(page, "2019")];
		await site.openShareDialog("Data");
		const rows = csvParse((await saved(site, "Ladda ner CSV")).content.toString("utf8"));
		expect(rows.map(({ namn, klass_fore = "" }) => `${namn}: ${SHORT[klass_fore]}`)).toEqual(then);
		expect(rows.map(({ namn, klass_efter = "" }) => `${namn}: ${SHORT[klass_efter]}`)).toEqual(now);
		expect(rows.filter(({ forandring }) => forandring === "borta").map(({ namn }) => namn)).toEqual([
			"Hageby",
			"Smedby",
		]);
	});

	test("the GeoJSON holds exactly the areas of the table", async ({ site }) => {
		await site.open("/jamfor/2023-2025/?region=syd");
		await site.openShareDialog("Data");
		const rows = csvParse((await saved(site, "Ladda ner CSV")).content.toString("utf8"));
		const { name, content } = await saved(site, "Ladda ner GeoJSON");
		const { features } = JSON.parse(content.toString("utf8"));
		expect(name).toBe("lagesbild-2023-2025-syd.geojson");
		expect(features.map((feature: { properties: { id: string } }) => feature.properties.id)).toEqual(
			rows.map(({ id }) => id),
		);
	});

	test("everything comes as one zip file with its note", async ({ site }) => {
		await site.open("/");
		await site.openShareDialog("Data");
		const { name, content } = await savedBy(
			site.dialog.getByRole("link", { name: "Ladda ner allt (zip)", exact: true }),
		);
		const files = unzipSync(content);
		expect(name).toBe("lagesbild-2015-2025.zip");
		expect(Object.keys(files)).toEqual([
			...["panel.csv", "panel.csvt", "panel-excel.csv", "panel-excel.csvt"],
			...["granser.geojson", "datapackage.json", "README.txt"],
		]);
		expect(csvParse(new TextDecoder().decode(files["panel.csv"]))).toHaveLength(359);
	});

	test("the table leads to the same file with its note", async ({ site, page }) => {
		await site.open("/?vy=tabell");
		const { name, content } = await savedBy(page.getByRole("link", { name: "Ladda ner med kolumnbeskrivning (zip)" }));
		const files = unzipSync(content);
		expect(name).toBe("utsatta-omraden.zip");
		expect(new TextDecoder().decode(files["README.txt"])).toContain("namn_i_rapporten");
	});

	test("where the filters leave nothing there is nothing to download, and the dialog says so", async ({
		site,
		page,
	}) => {
		await site.open("/?region=nord");
		await site.openShareDialog("Data");
		await expect(site.dialog).toContainText("Inget område stämmer med filtren");
		await expect(page.getByRole("button", { name: "GeoJSON" })).toBeDisabled();
	});

	test("a dialog whose words cannot be fetched says so, and a new try brings them", async ({ site, page }) => {
		await page.route("**/assets/share-sv-*.js", (route) => route.abort());
		await site.open("/rapport/2019/");
		await page.getByRole("button", { name: "Dela och ladda ner" }).click();
		await expect(page.getByRole("dialog")).toContainText("Språket kunde inte hämtas.");
		await page.unroute("**/assets/share-sv-*.js");
		await page.getByRole("dialog").getByRole("button", { name: "Försök igen" }).click();
		await expect(page.getByTestId("citation")).toBeVisible();
		site.complaints.length = 0;
	});

	test("the figures have an image too, and their flow is saved as it stands on the page", async ({ site }) => {
		await site.open("/?vy=siffror");
		await site.openShareDialog("Bild");
		const { name, content } = await saved(site, "Spara flödet (SVG)");
		const svg = content.toString("utf8");
		expect(name).toBe("lagesbild-2025-flode.svg");
		expect(svg).toMatch(/Källa: Polismyndigheten, rapporterna 2015–2025/);
		expect(svg).not.toContain("var(--");
		expect(svg.match(/<path /g)?.length).toBeGreaterThan(10);
		await expect(site.dialog.getByRole("button", { name: "Spara bild (PNG)" })).toBeEnabled();
	});

	test("the link names the report that the start page stands for today", async ({ site, page, context }) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await site.open("/?klass=utsatt");
		await site.openShareDialog();
		await page.getByRole("button", { name: "Kopiera länken" }).click();
		await expect(page.getByText("Länken är kopierad.")).toBeVisible();
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(text).toMatch(/^http.*\/rapport\/2025\/\?klass=utsatt$/);
		await expect(page.getByRole("textbox", { name: "Adress" })).toHaveValue(text);
	});

	test("only what was copied last is said to be copied", async ({ site, page, context }) => {
		await context.grantPermissions(["clipboard-read", "clipboard-write"]);
		await site.open("/rapport/2019/");
		await site.openShareDialog();
		await page.getByRole("button", { name: "Kopiera länken" }).click();
		await expect(page.getByText("Länken är kopierad.")).toBeVisible();
		await page.getByRole("button", { name: "Kopiera hänvisning med länk" }).click();
		await expect(page.getByText("Hänvisningen är kopierad.")).toBeVisible();
		await expect(page.getByText("Länken är kopierad.")).toBeHidden();
	});

	test("all data is a press away from where the report's source is named", async ({ site, page }) => {
		await site.open("/");
		const { name, content } = await savedBy(page.getByRole("link", { name: "Ladda ner alla data 2015–2025 (zip)" }));
		expect(name).toBe("lagesbild-2015-2025.zip");
		expect(Object.keys(unzipSync(content))).toContain("README.txt");
	});

	test("where the clipboard refuses, the link is selected to be copied by hand", async ({ site, page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(navigator, "clipboard", {
				value: { writeText: () => Promise.reject(new Error("denied")) },
			});
		});
		await site.open("/rapport/2019/");
		await site.openShareDialog();
		await page.getByRole("button", { name: "Kopiera länken" }).click();
		await expect(page.getByText("Länken kunde inte kopieras.")).toBeVisible();
		expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/\/rapport\/2019\/$/);
		await page.getByRole("button", { name: "Kopiera hänvisning med länk" }).click();
		await expect(page.getByText("Hänvisningen kunde inte kopieras.")).toBeVisible();
	});

	test("where the device has a sheet for sharing, the link goes to it", async ({ site, page }) => {
		await page.addInitScript(() => {
			Object.assign(navigator, {
				canShare: () => true,
				share: (data: ShareData) => {
					document.documentElement.dataset.shared = `${data.title} ${data.url}`;
					return Promise.reject(new DOMException("The reader closed the sheet", "AbortError"));
				},
			});
		});
		await site.open("/");
		await site.openShareDialog();
		await page.getByRole("button", { name: "Dela …" }).click();
		await expect(page.locator("html")).toHaveAttribute(
			"data-shared",
			/^Polisens lista över utsatta områden 2025 – Lägesbild http.*\/rapport\/2025\/$/,
		);
	});

	for (const colorScheme of ["light", "dark"] as const) {
		test(`axe finds nothing in the open dialog (${colorScheme})`, async ({ site, page }) => {
			await page.emulateMedia({ colorScheme });
			await site.open("/jamfor/2023-2025/");
			await site.openShareDialog();
			expect(await axeViolations(page, { within: "dialog" })).toEqual([]);
			await page.keyboard.press("Escape");
			await expect(site.dialog).toBeHidden();
			await expect(page.getByRole("button", { name: "Dela och ladda ner" })).toBeFocused();
		});
	}

	test("the dialog fits a screen of 320 pixels @phone", async ({ site, page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await site.open("/jamfor/2023-2025/");
		await site.openShareDialog();
		expect(await site.overhang(site.dialog)).toBeLessThanOrEqual(0);
	});
});
