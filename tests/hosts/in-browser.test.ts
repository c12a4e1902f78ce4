/**
 * The site behind a host with its headers, in a real browser: a policy in a header binds the map's worker and the service
 * worker too, which the one in a page does not. One host stands for all, whose headers are the same.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFinished, test } from "vitest";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { PUBLISHED_SITE } from "../runner/sites.ts";
import { type ServedSite, type StartableHost, serveSite } from "./serve-site.ts";

const host = inject("hosts").find((found): found is StartableHost => !("leftOut" in found));
const READY = "[data-status=ready]";

describe.skipIf(host === undefined)(`the site behind ${host?.name ?? "no host"}`, () => {
	let browser: Browser;
	let served: ServedSite;
	let page: Page;
	let refused: string[];

	beforeAll(async () => {
		browser = await chromium.launch(chromiumLaunch());
	});
	afterAll(() => browser?.close());

	beforeEach(async () => {
		served = await serveSite(host as StartableHost, PUBLISHED_SITE, null);
		page = await browser.newPage();
		refused = [];
		page.on("console", (message) => {
			if (message.text().includes("Content Security Policy")) refused.push(message.text());
		});
		return async () => {
			await page.context().close();
			await served.stop();
		};
	});

	test("draws its map and keeps its files, and the policy refuses nothing", async () => {
		await page.goto(`${served.origin}/omrade/husby/2019/`);
		await page.locator(READY).waitFor();
		await page.evaluate(() => navigator.serviceWorker.ready);
		expect(refused).toEqual([]);
	});

	test("shows an embed in somebody else's page, also when there is no network any more", async () => {
		await page.goto(`${served.origin}/`);
		await page.evaluate(() => navigator.serviceWorker.ready);
		const inside = page.frameLocator("iframe");
		await openElsewhere("/inbaddad/omrade/husby/2019/");
		await inside.locator(READY).waitFor();
		await served.stop();
		await page.reload();
		await inside.locator(READY).waitFor();
		expect(refused).toEqual([]);
	});

	test("shows no full page in somebody else's", async () => {
		await openElsewhere("/omrade/husby/2019/");
		expect(refused.join()).toContain("frame-ancestors 'self'");
	});

	/** A page of another origin, with a view of the site in it; it is there when its frame is. */
	async function openElsewhere(path: string): Promise<void> {
		const elsewhere = createServer((_, response) => {
			response.writeHead(200, { "Content-Type": "text/html" });
			response.end(`<!doctype html><iframe src="${served.origin}${path}" width="480" height="400"></iframe>`);
		});
		await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
		onTestFinished(() => {
			elsewhere.close();
			elsewhere.closeAllConnections();
		});
		await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
	}
});
