/** Has the page measure, dataset by dataset. */
import type { Browser, Page } from "playwright";
import { LARGEST, LARGEST_LIMIT_MS, MANY } from "./goals.ts";
import { type Figure, limitFigure, type Measured } from "./judged-figures.ts";
import type { Opened } from "./page/bench.ts";
import { median } from "./percentiles.ts";
import { measureReal } from "./real-figures.ts";
import { measureLargest, measureMany } from "./synthetic-figures.ts";

export type Step = Measured & { areas: number };

/** The figures of the real areas and of thousands, and how the script grows from the ones to the others. */
export async function measureOnPage(browser: Browser, url: string): Promise<{ figures: Figure[]; many: Step }> {
	const real = await onPage(browser, url, undefined, measureReal);
	const many = await onPage(browser, url, MANY, measureMany);
	return { figures: [...real.figures, ...many.figures, growth(real, many, true)], many };
}

/** The figures of the largest dataset. It has to come to an end; what is left of it after that ends with the browser. */
export async function measureLimit(browser: Browser, url: string, many: Step): Promise<Figure[]> {
	const measuring = onPage(browser, url, LARGEST, measureLargest).then(
		(largest) => [...largest.figures, growth(many, largest, false)],
		(error: unknown) => {
			if (!isOver) throw error;
			return [];
		},
	);
	let isOver = false;
	let limit: NodeJS.Timeout | undefined;
	const late = new Promise<Figure[]>((resolve) => {
		limit = setTimeout(() => {
			isOver = true;
			resolve([unfinished()]);
		}, LARGEST_LIMIT_MS);
	});
	return Promise.race([measuring, late]).finally(() => clearTimeout(limit));
}

function unfinished(): Figure {
	const figure = limitFigure(`${LARGEST} areas: opening and switching`, LARGEST_LIMIT_MS / 1000, { unit: "s" });
	return { ...figure, judged: `over ${figure.judged}`, goal: "comes to an end", isMet: false };
}

/** A fresh page for each dataset, so that none pays for another's memory. */
async function onPage(
	browser: Browser,
	url: string,
	wanted: number | undefined,
	measure: (page: Page, opened: Opened) => Promise<Measured>,
): Promise<Step> {
	const started = performance.now();
	const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
	page.on("pageerror", (error) => console.error(error));
	page.on("console", (message) => console.log(`  page: ${message.text()}`));
	await page.goto(url);
	await page.waitForFunction(() => "bench" in window);
	const opened = await page.evaluate((count) => window.bench.open(count), wanted);
	const { areas, boundaryVersions } = opened;
	const memory = limitFigure(`${areas} areas: script memory of the page`, (await heap(page)) / 1e6, { unit: "MB" });
	const { shows, figures } = await measure(page, opened);
	await page.close();
	const seconds = (performance.now() - started) / 1000;
	console.log(`${areas} areas in ${boundaryVersions} boundary versions: measured in ${seconds.toFixed(0)} s`);
	return { areas, shows, figures: [...figures, memory] };
}

/** Bytes of the page's own heap after garbage is collected; the worker's is not in it. */
async function heap(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	await session.send("HeapProfiler.collectGarbage");
	const { usedSize } = await session.send("Runtime.getHeapUsage");
	await session.detach();
	return usedSize;
}

/** How the script of a switch grows with the number of areas: less than the number, where it is judged. */
function growth(from: Step, to: Step, isJudged: boolean): Figure {
	const [areas, script] = [to.areas / from.areas, median(to.shows) / median(from.shows)];
	return limitFigure(`growth of script from ${from.areas} to ${to.areas} areas`, script, {
		unit: "×",
		measured: `areas ${areas.toFixed(0)} ×`,
		...(isJudged && { limit: Math.round(areas) }),
	});
}
