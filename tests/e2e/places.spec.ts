/** A whole file of places, looked up in the browser: answered in full, and neither kept nor sent. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { csvParse } from "d3-dsv";
import { axeViolations } from "./axe.ts";
import { expect, test } from "./site-test.ts";

/** Nowhere but in the reader's file. */
const SECRET = "Fastighet-ytterst-hemlig";
const ROWS = 5_000;
const BROKEN = [10, 700, 701, 2_000, 3_333, 4_998, 4_999];

/** In Husby and far from every area by turns; the header is the first line. */
function placesFile(): string {
	const rows = Array.from({ length: ROWS }, (_, i) => {
		const place = BROKEN.includes(i) ? "okänt;" : i % 2 === 0 ? "59.4096;17.9275" : "67.8675;20.2001";
		return `${SECRET}-${i};${place}\n`;
	});
	return `namn;lat;lon\n${rows.join("")}`;
}

function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
	const buffer = typeof text === "string" ? Buffer.from(text) : text;
	return page.getByTestId("places-chooser").setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** All that the browser keeps for the site, as one text. */
function everythingKept(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const kept = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
		kept.push(JSON.stringify(history.state), location.href);
		for (const { name } of await indexedDB.databases()) kept.push(`indexedDB ${name}`);
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				kept.push(request.url, await ((await cache.match(request))?.text() ?? ""));
		}
		const root = await navigator.storage.getDirectory();
		for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) kept.push(`file ${name}`);
		return kept.join("\n");
	});
}

test("a file of thousands of rows is answered row by row, and neither kept nor sent", async ({ site, page }) => {
	const sent: string[] = [];
	page.context().on("request", (request) => {
		sent.push(request.url(), request.postData() ?? "", request.method());
	});
	await page.goto("/platser/");
	await site.isLive();
	expect(await axeViolations(page)).toEqual([]);
	await choose(page, "mina-platser.csv", placesFile());
	await expect(page.getByTestId("places-preview")).toContainText("59,40960; 17,92750");
	await page.getByRole("button", { name: "Slå upp alla rader" }).click();

	await expect(page.getByTestId("places-result").getByRole("heading").first()).toBeFocused();
	const summary = page.getByTestId("places-summary");
	await expect(summary.getByRole("row", { name: /Särskilt utsatt område/ }).getByRole("cell")).toHaveText("2 496");
	await expect(summary.getByRole("row", { name: /Inte i något område/ }).getByRole("cell")).toHaveText("2 497");
	// The header is line 1, and the first row line 2.
	const listed = page.getByTestId("places-unread").locator("ol li");
	await expect(listed).toHaveText(
		BROKEN.map(
			(row) =>
				new RegExp(`^Rad ${(row + 2).toLocaleString("sv")} \\(”okänt”\\): det som står där är inga koordinater$`),
		),
	);
	expect(await axeViolations(page)).toEqual([]);

	const saving = page.waitForEvent("download");
	await page.getByRole("button", { name: "Ladda ner svaret, CSV", exact: true }).click();
	const download = await saving;
	expect(download.suggestedFilename()).toBe("mina-platser-lagesbild-2025.csv");
	const rows = csvParse(readFileSync(await download.path(), "utf8"));
	expect(rows).toHaveLength(ROWS);
	expect(rows[0]).toMatchObject({ namn: `${SECRET}-0`, lat: "59.4096", omrade_id: "husby", klass: "sarskilt_utsatt" });
	expect(rows[1]).toMatchObject({ omrade_id: "", gransfall: "false" });
	expect(rows[10]).toMatchObject({ lat: "okänt", lagesbild_rapport: "2025", omrade_id: "", avstand_kant_m: "" });

	expect(sent.filter((part) => part.includes("assets/")).length).toBeGreaterThan(0);
	expect(sent.filter((part) => part.includes(SECRET) || part.includes("mina-platser"))).toEqual([]);
	expect(sent.filter((part) => /^[A-Z]+$/.test(part) && part !== "GET")).toEqual([]);
	const kept = await everythingKept(page);
	expect(kept).not.toContain(SECRET);
	expect(kept).not.toContain("mina-platser");
	expect(kept).not.toMatch(/^(indexedDB|file) /m);
});

test("pasted places, what is no table of places, and a worker that does not come", async ({ site, page }) => {
	await page.goto("/platser/");
	await site.isLive();
	const paste = page.getByLabel("Eller klistra in platser, en per rad");
	await paste.fill("Kontoret i stan\nEn adress till\n");
	await page.getByRole("button", { name: "Öppna det inklistrade" }).click();
	await expect(page.getByText("Ingen kolumn verkar innehålla platser i Sverige.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Slå upp alla rader" })).toBeDisabled();

	await page.getByRole("button", { name: "Välj en annan fil" }).click();
	await choose(page, "trasig.xlsx", Buffer.from("PK\u0003\u0004 och inget mer"));
	await expect(page.getByText("trasig.xlsx går inte att öppna som Excel-fil.")).toBeVisible();

	await page.route("**/assets/lookup-worker-*.js", (route) => route.abort());
	await paste.fill("59.4096, 17.9275\n67.8675, 20.2001\n");
	await page.getByRole("button", { name: "Öppna det inklistrade" }).click();
	await expect(page.getByText("Det som behövs för att slå upp filen kunde inte hämtas.")).toBeVisible();
	site.forgiveComplaints();
	await page.unroute("**/assets/lookup-worker-*.js");
	await site.tryAgain();
	await page.getByLabel("Rapport", { exact: true }).selectOption("all");
	await page.getByRole("button", { name: "Slå upp alla rader" }).click();
	await expect(page.getByTestId("places-answers").getByRole("row", { name: /2019.*Husby/ })).toContainText(
		"lånad gräns",
	);
});

test("a file is dropped, and an answer that takes long is given up", async ({ site, page }) => {
	await page.goto("/en/places/");
	await site.isLive();
	const files = await page.evaluateHandle(() => {
		const rows = Array.from({ length: 400_000 }, (_, i) => `${i};59.4096;17.9275\n`);
		const transfer = new DataTransfer();
		transfer.items.add(new File(["id;lat;lon\n", ...rows], "dropped.csv", { type: "text/csv" }));
		return transfer;
	});
	const target = page.getByTestId("places-chooser").locator("..");
	await target.dispatchEvent("dragover", { dataTransfer: files });
	await target.dispatchEvent("drop", { dataTransfer: files });
	await expect(page.getByText("dropped.csv is open (delimited text).")).toBeFocused();
	await page.getByRole("button", { name: "Look up all rows" }).click();
	await expect(page.getByRole("progressbar")).toBeVisible();
	await page.getByRole("button", { name: "Cancel" }).click();
	await expect(page.getByText("The lookup was cancelled.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Look up all rows" })).toBeEnabled();
	await expect(page.getByTestId("places-result")).toBeHidden();
});

test("a file of a kind that cannot be read is named, with a way on", async ({ site, page }) => {
	await page.goto("/platser/");
	await site.isLive();
	await choose(page, "register.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
	await expect(page.getByText("register.xls är i Excels äldre form (.xls)")).toBeVisible();
	await choose(page, "karta.pdf", Buffer.from("%PDF-1.7\n"));
	await expect(page.getByText("karta.pdf är varken text, Excel (.xlsx) eller GeoJSON.")).toBeVisible();
	await expect(page.getByRole("button", { name: "Välj fil …" })).toBeEnabled();
});
