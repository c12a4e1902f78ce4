/** Browsers as old as the site is built for, which it works in, and older ones, which are told so. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { NEWER_THAN_TARGET, newerCalls } from "../fixtures/newer-than-target.ts";
import { ROOT_SITE } from "../runner/sites.ts";
import { expect, test } from "./site-test.ts";

const TOO_OLD = "Webbläsaren är för gammal för den här sidan.";

/** Takes methods away from the browser before any script of the page runs. */
async function without(page: Page, methods: Readonly<Record<string, readonly string[]>>): Promise<void> {
	await page.addInitScript((taken) => {
		for (const [path, names] of Object.entries(taken)) {
			let owner: unknown = globalThis;
			for (const part of path === "globalThis" ? [] : path.split(".")) owner = Reflect.get(Object(owner), part);
			for (const name of names) Reflect.deleteProperty(Object(owner), name);
		}
	}, methods);
}

/** What no browser younger than those has lacked. */
const YOUNGER = { globalThis: ["CompressionStream"], "Array.prototype": ["at", "toSorted"] } as const;

test("no built file calls what browsers of the build's age do not have, but for what the site fills in", () => {
	const scripts = readdirSync(join(ROOT_SITE.folder, "assets")).filter((file) => file.endsWith(".js"));
	expect(scripts.length).toBeGreaterThan(20);
	const called = scripts.flatMap((file) =>
		newerCalls(file, readFileSync(join(ROOT_SITE.folder, "assets", file), "utf8")),
	);
	const filledIn = ["AbortSignal.any", "toReversed", "toSorted"];
	// React and tabbable ask first whether the browser has them.
	const askedFor = ["checkVisibility", "startViewTransition"];
	expect(called.filter((name) => !filledIn.includes(name) && !askedFor.includes(name))).toEqual([]);
	expect(called).toContain("toSorted");
});

test("everything works in a browser without what came after those that the site is built for @map", async ({
	site,
	page,
}) => {
	await without(page, NEWER_THAN_TARGET);
	await site.open("/jamfor/2023-2025/");
	await site.mapIsDrawn();
	await page
		.getByRole("button", { name: "Tabell" })
		.or(page.getByRole("link", { name: "Tabell" }))
		.first()
		.click();
	await expect(page.getByTestId("table")).toBeVisible();
	await site.openShareDialog();
});

test.describe("In an older browser", () => {
	test("where the site breaks down on what is missing, it says that the browser is too old", async ({ site, page }) => {
		await without(page, { "Array.prototype": ["at"] });
		await page.goto("/rapport/2019/");
		await expect(site.alert).toContainText(TOO_OLD);
		await expect(site.result).toBeVisible();
		site.forgiveComplaints();
	});

	test("where it cannot even read the script, the page says so by itself, in its language", async ({ site, page }) => {
		await without(page, YOUNGER);
		await page.route("**/assets/entry-*.js", (route) =>
			route.fulfill({ contentType: "text/javascript", body: "let a = #;" }),
		);
		await page.goto("/en/report/2019/");
		await expect(site.alert).toHaveText(/^This browser is too old for this page\./);
		await expect(page.getByRole("button")).toHaveCount(0);
		site.forgiveComplaints();
	});

	test("where it knows no modules, it is told so by what it can read", async ({ site, page }) => {
		await without(page, { "HTMLScriptElement.prototype": ["noModule"] });
		await page.route("**/assets/entry-*.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
		await page.goto("/rapport/2019/");
		await expect(site.alert).toContainText(TOO_OLD);
		await expect(page.getByRole("slider")).toHaveCount(0);
	});

	test("where the script is damaged and the browser is not old, nobody blames the browser", async ({ site, page }) => {
		await page.route("**/assets/entry-*.js", (route) =>
			route.fulfill({ contentType: "text/javascript", body: "let a = #;" }),
		);
		await page.goto("/rapport/2019/");
		await expect(site.alert).toContainText("Uppgifterna kunde inte hämtas.");
		await expect(site.result).toBeVisible();
		await expect(page.getByText(TOO_OLD)).toHaveCount(0);
		site.forgiveComplaints();
	});
});
