/** Pages where the browser trusts them with little: in a frame with an opaque origin, and as a copy on a disk. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Frame, Page, TestInfo } from "@playwright/test";
import { ROOT_SITE } from "../runner/sites.ts";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { staticHost } from "../static-host/static-host.ts";
import { expect, test } from "./site-test.ts";

/** Somebody else's page with an address of the site in a frame that may run script and nothing else. */
async function framed(page: Page, path: string, headers: Readonly<Record<string, string>>) {
	const host = staticHost(ROOT_SITE.folder, ROOT_SITE.basePath);
	host.prependListener("request", (_, response) => {
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	});
	const origin = await listenAtFreePort(host);
	await page.setContent(`<iframe sandbox="allow-scripts" width="640" height="500" src="${origin}${path}"></iframe>`);
	return { inside: page.frameLocator("iframe"), close: () => closeNow(host) };
}

test("in a sandboxed frame of a host without CORS headers, the page is styled and reads as it does without script", async ({
	site,
	page,
}) => {
	const { inside, close } = await framed(page, "/inbaddad/omrade/husby/", {});
	await expect(inside.getByText("Kartan behöver JavaScript.")).toBeVisible();
	await expect(inside.getByTestId("assessment")).toHaveText("Polisens bedömning 2025: särskilt utsatt område.");
	await expect(inside.locator("main")).toHaveCSS("display", "grid");
	await expect(inside.locator("svg path[data-class]").first()).toHaveCSS("stroke", "rgb(43, 17, 64)");
	await inside.getByRole("link", { name: "2023" }).click();
	await expect(inside.getByTestId("assessment")).toContainText("2023");
	site.forgiveComplaints();
	close();
});

test("in a sandboxed frame of a host with CORS headers, the map is drawn and the timeline works @map", async ({
	page,
}) => {
	const whole = page.waitForResponse(/\/maplibre-gl-worker-/);
	const { inside, close } = await framed(page, "/inbaddad/omrade/husby/", { "Access-Control-Allow-Origin": "*" });
	await expect(inside.locator("[data-status=ready]")).toBeVisible();
	expect((await whole).ok(), "a worker that is whole in one file").toBe(true);
	await inside.getByRole("slider").press("ArrowLeft");
	await expect(inside.getByTestId("assessment")).toHaveText("Polisens bedömning 2023: särskilt utsatt område.");
	close();
});

test.describe("Beside the map", () => {
	// A frame without an origin may ask for nothing with a header that its host does not know.
	test.use({ extraHTTPHeaders: {} });

	test("in such a frame, choices work that can be neither kept nor written to the address, and text is copied by hand", async ({
		page,
	}) => {
		const { inside, close } = await framed(page, "/rapport/2019/", { "Access-Control-Allow-Origin": "*" });
		await expect(inside.locator("html[data-script=live]")).toBeAttached();
		await inside.getByRole("button", { name: "Fler val" }).click();
		await inside.getByRole("button", { name: /^Byt utseende/ }).click();
		await expect(inside.locator("html")).toHaveAttribute("data-theme", "light");
		await inside
			.getByTestId("areas")
			.getByRole("link", { name: /^Araby/ })
			.click();
		await expect(inside.getByRole("heading", { level: 1, name: "Araby" })).toBeVisible();
		await inside.getByRole("button", { name: "Dela och ladda ner" }).click();
		await inside.getByRole("button", { name: "Kopiera länken" }).click();
		await expect(inside.getByText("Länken kunde inte kopieras.")).toBeVisible();
		close();
	});
});

/** A page as a browser saves it: the file, and beside it a folder of the files that it asked for, if they are kept. */
function saved(info: TestInfo, path: string, keeps: "its files" | "nothing else"): string {
	const folder = info.outputPath("saved");
	mkdirSync(join(folder, "page_files"), { recursive: true });
	const html = readFileSync(join(ROOT_SITE.folder, path, "index.html"), "utf8");
	const files = keeps === "its files" ? [...html.matchAll(/"\/(assets\/[^"]+)"/g)].map(([, file = ""]) => file) : [];
	for (const file of files) {
		writeFileSync(join(folder, "page_files", basename(file)), readFileSync(join(ROOT_SITE.folder, file)));
	}
	writeFileSync(
		join(folder, "page.html"),
		keeps === "its files" ? html.replaceAll('"/assets/', '"./page_files/') : html,
	);
	return pathToFileURL(join(folder, "page.html")).href;
}

/** Shapes of the placeholder map that are filled black. */
function blots(frame: Page | Frame): Promise<number> {
	return frame.locator("main svg :is(path, circle, rect)").evaluateAll((shapes) => {
		const black = (element: Element) => getComputedStyle(element).fill === "rgb(0, 0, 0)";
		return shapes.filter(black).length;
	});
}

for (const path of ["/omrade/husby/2019/", "/jamfor/2023-2025/"]) {
	test(`a copy of ${path} with its files looks like the page when it is opened from a disk`, async ({
		site,
		page,
	}, info) => {
		await page.goto(saved(info, path, "its files"));
		await expect(page.getByText("Kartan behöver JavaScript.")).toBeVisible();
		await expect(page.locator("main")).toHaveCSS("display", "grid");
		expect(await blots(page)).toBe(0);
		site.forgiveComplaints();
	});

	test(`a copy of ${path} without its files has no black areas`, async ({ site, page }, info) => {
		await page.goto(saved(info, path, "nothing else"));
		await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
		expect(await page.locator("main svg path").count()).toBeGreaterThan(0);
		expect(await blots(page)).toBe(0);
		site.forgiveComplaints();
	});
}
