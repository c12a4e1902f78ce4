/**
 * Each file of the built site goes missing, comes cut short, late or never, or is of another version, and a reader visits a page
 * that needs it: the page's text stays, its dialogs have something to say, and nothing is thrown that nobody catches.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { PUBLISHED_SITE } from "../runner/sites.ts";
import { FaultyHost, FILE_FAULTS, type FileFault } from "./faulty-host.ts";
import type { Sums, Wish } from "./sums.ts";
import { type Fault, tryAll } from "./try-all.ts";
import { dialogsSpeak, openBrowser, scriptIsDecided, textIsThere, visitWith } from "./visit.ts";

const SITE = PUBLISHED_SITE.folder;

/** Between them they ask for every script and stylesheet. The map comes last, since it is dear. */
const PAGES = [
	"/rapport/2019/?vy=tabell",
	"/jamfor/2017-2019/?vy=siffror",
	"/kommun/botkyrka/2019/?vy=siffror",
	"/en/report/2019/?vy=tabell",
	"/inbaddad/rapport/2019/",
	"/en/embed/report/2019/",
	"/rapport/2019/",
] as const;

export async function tryAssets({ only }: Wish): Promise<Sums> {
	const browser = await openBrowser();
	try {
		const needs = await pagesThatNeed(browser);
		const files = [...readdirSync(join(SITE, "assets")).map((name) => `/assets/${name}`), "/basemap.pmtiles"];
		const faults = files.flatMap((file) =>
			FILE_FAULTS.map(
				(fault): Fault => ({
					name: `${file} ${fault}`,
					tryIt: () => visitWithout(browser, needs.get(file) ?? PAGES[0], file, fault),
				}),
			),
		);
		return await tryAll("faults of files", faults, only);
	} finally {
		await browser.close();
	}
}

/** The first page that asks for each file. */
async function pagesThatNeed(browser: Browser): Promise<Map<string, string>> {
	const host = await FaultyHost.of(SITE);
	const needs = new Map<string, string>();
	for (const address of PAGES) {
		await visitWith(browser, async ({ page }) => {
			page.on("request", (request) => {
				const { pathname } = new URL(request.url());
				if (!needs.has(pathname)) needs.set(pathname, address);
			});
			await page.goto(host.url + address);
			await textIsThere(page);
			await page.locator("html[data-script=live]").waitFor();
			await dialogsSpeak(page);
		});
	}
	host.close();
	return needs;
}

async function visitWithout(
	browser: Browser,
	address: string,
	file: string,
	fault: FileFault,
): Promise<string | undefined> {
	const host = await FaultyHost.of(SITE);
	host.break(file, fault);
	try {
		return await visitWith(browser, async ({ page, uncaught }) => {
			// A stylesheet that never comes holds up the scripts and not the text.
			await page.goto(host.url + address, { waitUntil: "commit" });
			const loss =
				(await textIsThere(page)) ??
				(await scriptIsDecided(page)) ??
				(await dialogsSpeak(page)) ??
				(await textIsThere(page));
			// A script that is cut in two cannot be read, and the browser says so; the page has no say in it.
			const thrown = fault === "cut short" ? [] : uncaught;
			return loss ?? (thrown.length > 0 ? `thrown and not caught: ${thrown.join("; ")}` : undefined);
		});
	} finally {
		host.close();
	}
}
