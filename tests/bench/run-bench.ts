/**
 * Measures the site in one run and judges it by `goals.ts`: exits with 1 where a goal is missed. What is compared is
 * measured in turn on the same page, so that a busy machine slows both alike.
 */
import { cpus, loadavg } from "node:os";
import { type Browser, chromium } from "playwright";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { findBrowser } from "../browser-finder/find-browser.ts";
import { chromiumMachine } from "../browser-finder/machine.ts";
import { type Figure, table } from "./judged-figures.ts";
import { lookupFigures } from "./lookup-figures.ts";
import { measureLimit, measureOnPage } from "./on-page.ts";
import { ensureDataset, servePage, serveSite } from "./serve-bench.ts";
import { wireFigures } from "./wire-figures.ts";

process.exitCode = await main();

async function main(): Promise<number> {
	const { path } = await findBrowser(chromiumMachine);
	if (!path) return 1;
	ensureDataset();
	const started = performance.now();
	const browser = await chromium.launch(chromiumLaunch(path));
	try {
		const figures = await measureAll(browser);
		const seconds = (performance.now() - started) / 1000;
		console.log(`\n${machineLine(browser)}; one run of ${seconds.toFixed(0)} s\n\n${table(figures)}`);
		const missed = figures.filter(({ isMet }) => isMet === false);
		console.log(`\n${figures.filter(({ isMet }) => isMet).length} goals met, ${missed.length} missed`);
		return missed.length === 0 ? 0 : 1;
	} finally {
		await browser.close();
	}
}

async function measureAll(browser: Browser): Promise<Figure[]> {
	const page = await servePage();
	try {
		const { figures, many } = await measureOnPage(browser, page.url);
		const wire = await measureWire(browser);
		return [...figures, ...wire, ...(await measureLimit(browser, page.url, many)), ...lookupFigures()];
	} finally {
		await page.close();
	}
}

async function measureWire(browser: Browser): Promise<Figure[]> {
	const site = await serveSite();
	try {
		return await wireFigures(browser, site.url);
	} finally {
		await site.close();
	}
}

function machineLine(browser: Browser): string {
	const [core] = cpus();
	const load = loadavg()[0]?.toFixed(1);
	return `${cpus().length} × ${core?.model.trim()} (load ${load}), Node ${process.version}, Chromium ${browser.version()}`;
}
