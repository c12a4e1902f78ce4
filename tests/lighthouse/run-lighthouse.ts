/**
 * Has Lighthouse judge three kinds of pages of the built site, on a phone as it imagines one: exits with 1 where accessibility,
 * best practices or search engines' needs are below 100. With `--performance` that is printed beside them, and a plain map's beside that, and
 * takes longer than the rest: it depends on the machine and what else that does. Then the page may not move while it loads either.
 */
import lighthouse, { type Result } from "lighthouse";
import puppeteer from "puppeteer-core";
import { startBenchHost } from "../bench/bench-host.ts";
import { buildPeers } from "../bench/serve-bench.ts";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { findBrowser } from "../browser-finder/find-browser.ts";
import { chromiumMachine } from "../browser-finder/machine.ts";
import { FOLDER_SITE } from "../runner/sites.ts";

const PAGES = ["", "omrade/husby/2019/", "jamfor/2023-2025/"];
const JUDGED = ["accessibility", "best-practices", "seo"];
const isTimed = process.argv.includes("--performance");
const CATEGORIES = isTimed ? [...JUDGED, "performance"] : JUDGED;
/** Where nothing is timed: no line is slowed down, and no picture is taken of a page as high as its list. */
const UNTIMED = { throttlingMethod: "provided", disableFullPageScreenshot: true } as const;
/** Cumulative layout shift, as browsers count it. */
const LARGEST_SHIFT = 0.02;

process.exitCode = await main();

async function main(): Promise<number> {
	const { path } = await findBrowser(chromiumMachine);
	if (!path) return 1;
	// The site that knows its host: search engines want whole addresses.
	const host = await startBenchHost(FOLDER_SITE.folder, undefined, FOLDER_SITE.basePath);
	const browser = await puppeteer.launch({ executablePath: path, args: chromiumLaunch(path).args ?? [] });
	try {
		// The browser takes a free port and says which: Lighthouse wants to know it.
		const port = Number(new URL(browser.wsEndpoint()).port);
		const problems: string[] = [];
		for (const page of PAGES) {
			const result = await judge(host.url + page, port);
			const scores = CATEGORIES.map((category) => `${category} ${score(result, category)}`);
			console.log(`${FOLDER_SITE.basePath}${page}: ${scores.join(", ")}`);
			problems.push(...failures(result));
			if (!isTimed) continue;
			const shift = result.audits["cumulative-layout-shift"]?.numericValue ?? Number.NaN;
			console.log(`  layout shift ${shift.toFixed(3)}`);
			if (!(shift <= LARGEST_SHIFT)) problems.push(`${page}: the page moves by ${shift.toFixed(3)}`);
			console.log(`  ${timesOf(result)}`);
		}
		if (isTimed) console.log(await plainMap(port));
		for (const problem of problems) console.error(problem);
		return problems.length === 0 ? 0 : 1;
	} finally {
		await browser.close();
		host.close();
	}
}

/** How a plain map of the same areas, on the same basemap, does: nothing is judged of it. */
async function plainMap(port: number): Promise<string> {
	const peers = await startBenchHost(await buildPeers());
	try {
		const result = await judge(`${peers.url}plain-maplibre.html`, port);
		return `a plain map: performance ${score(result, "performance")}\n  ${timesOf(result)}`;
	} finally {
		peers.close();
	}
}

function timesOf({ audits }: Result): string {
	const named = [
		["first contentful paint", "first-contentful-paint"],
		["largest", "largest-contentful-paint"],
		["blocking", "total-blocking-time"],
	] as const;
	return named.map(([name, id]) => `${name} ${(audits[id]?.numericValue ?? Number.NaN).toFixed(0)} ms`).join(", ");
}

async function judge(url: string, port: number): Promise<Result> {
	const run = await lighthouse(url, {
		port,
		onlyCategories: CATEGORIES,
		logLevel: "error",
		...(isTimed ? {} : UNTIMED),
	});
	if (!run) throw new Error(`Lighthouse has no result for ${url}`);
	if (run.lhr.runtimeError) throw new Error(run.lhr.runtimeError.message);
	return run.lhr;
}

/** Of 100. */
function score(result: Result, category: string): number {
	return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** What keeps the judged categories from 100. */
function failures(result: Result): string[] {
	return JUDGED.filter((category) => score(result, category) < 100).flatMap((category) => [
		`${result.finalDisplayedUrl}: ${category} ${score(result, category)}`,
		...(result.categories[category]?.auditRefs ?? [])
			.map(({ id }) => result.audits[id])
			.filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1)
			.map((audit) => `  ${audit?.id}: ${audit?.title} ${JSON.stringify(audit?.details ?? "").slice(0, 600)}`),
	]);
}
