/** The site that was built for today's reports, with the dataset of one more: it shows that as it shows the others. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./site-test.ts";

const SEVEN_REPORTS = join(import.meta.dirname, "../fixtures/frozen/seven-reports.json");

test.beforeEach(async ({ page }) => {
	await page.route("**/dataset-*.json", (route) => route.fulfill({ body: readFileSync(SEVEN_REPORTS) }));
});

test("the table has seven reports and the trend side by side", async ({ site, page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto("/?vy=tabell");
	await site.isLive();
	// The page was written when there was one report less.
	site.forgiveComplaints();
	await expect(page.getByRole("columnheader", { name: "2027" }).first()).toBeInViewport({ ratio: 1 });
	await expect(page.getByRole("columnheader", { name: "Trend" })).toBeInViewport({ ratio: 1 });
});

test("the next report is drawn, told and compared", { tag: "@map" }, async ({ site, page }) => {
	await site.open("/");
	// The page was written when there was one report less.
	site.forgiveComplaints();
	await expect(site.result).toContainText("Polisens bedömning 2027:");
	await site.mapIsDrawn();
	await site.slider.press("ArrowLeft");
	await expect(site.result).toContainText("Polisens bedömning 2025: 65 områden");
	await page.getByRole("link", { name: "Tabell" }).click();
	await expect(page.getByRole("columnheader", { name: "2027" })).toBeVisible();
	await page.getByRole("link", { name: "Siffror" }).click();
	await expect(page.getByTestId("flow")).toContainText("2027");
	await page.getByRole("link", { name: "Karta" }).click();
	await site.slider.press("End");
	await page.getByRole("link", { name: "Vad ändrades sedan 2025?" }).click();
	await site.isAt("/jamfor/2025-2027/");
	await expect(site.changedAreas.filter({ hasText: "Nya Husby" }).first()).toBeAttached();
	await site.mapIsDrawn();
});
