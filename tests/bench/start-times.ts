/** How a page starts, as its browser and its reader see it: measured on one visit with an empty cache. */
import type { Browser, Page } from "playwright";
import type { BenchHost } from "./bench-host.ts";

export interface Screen {
	readonly name: string;
	readonly viewport: { readonly width: number; readonly height: number };
	/** How much slower the processor of the page is. */
	readonly slowdown: number;
}

/** Milliseconds from the request for the page, and bytes. */
export interface StartTimes {
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** What was painted then, as a selector or the beginning of its text. */
	readonly largestElement: string;
	/** By how much tasks were longer than the 50 ms after which a reader notices, in all until the page was at rest. */
	readonly blocking: number;
	/** When the site answers to its reader; nothing for the plain maps. */
	readonly live: number | undefined;
	/** When the map was drawn. */
	readonly ready: number;
	/** Cumulative layout shift. */
	readonly shift: number;
	readonly bytes: number;
}

type Seen = Omit<StartTimes, "bytes">;

declare global {
	interface Window {
		seenOfStart: { -readonly [Key in keyof Seen]: Seen[Key] } & { tasks: PerformanceEntry[] };
	}
}

/** After the map is drawn, so long without a long task, the page is at rest. */
const REST_MS = 1_000;
const LIMIT_MS = 90_000;

export async function measureStart(
	browser: Browser,
	host: BenchHost,
	path: string,
	{ viewport, slowdown }: Screen,
): Promise<StartTimes> {
	// What a service worker fetches afterwards, to be kept, is no part of the start.
	const context = await browser.newContext({ viewport, locale: "sv-SE", serviceWorkers: "block" });
	try {
		const page = await context.newPage();
		await watchPage(page, watchStart, slowdown);
		const before = host.sent();
		await page.goto(host.url + path, { waitUntil: "commit" });
		await page.waitForFunction(
			(rest) => {
				const { ready, tasks } = window.seenOfStart;
				const last = tasks.at(-1);
				return ready > 0 && performance.now() > rest + Math.max(ready, last ? last.startTime + last.duration : 0);
			},
			REST_MS,
			{ timeout: LIMIT_MS, polling: 100 },
		);
		const { tasks: _, ...seen } = await page.evaluate(() => window.seenOfStart);
		return { ...seen, bytes: host.sent() - before };
	} finally {
		await context.close();
	}
}

/** `watch` runs in every page that is opened here, before anything of its own; the processor is so much slower. */
export async function watchPage(page: Page, watch: () => void, slowdown: number): Promise<void> {
	// What a bundler puts around functions that are named is not there in the page.
	await page.addInitScript({ content: "globalThis.__name = (value) => value;" });
	await page.addInitScript(watch);
	if (slowdown === 1) return;
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Runs in the page, before anything of its own. */
function watchStart(): void {
	const seen: Window["seenOfStart"] = {
		firstPaint: 0,
		largestPaint: 0,
		largestElement: "",
		blocking: 0,
		live: undefined,
		ready: 0,
		shift: 0,
		tasks: [],
	};
	window.seenOfStart = seen;
	const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) see(entry);
		}).observe({ type, buffered: true });
	observe("paint", ({ name, startTime }) => {
		if (name === "first-contentful-paint") seen.firstPaint = startTime;
	});
	observe("largest-contentful-paint", (entry) => {
		const { element } = entry as PerformanceEntry & { element: Element | null };
		seen.largestPaint = entry.startTime;
		const text = element?.textContent?.trim().slice(0, 40);
		seen.largestElement = element ? `${element.localName} "${text || element.className}"` : "";
	});
	observe("longtask", (entry) => {
		seen.tasks.push(entry);
		seen.blocking += Math.max(0, entry.duration - 50);
	});
	observe("layout-shift", (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.shift += value;
	});
	const look = () => {
		if (seen.live === undefined && document.documentElement?.dataset.script === "live") seen.live = performance.now();
		if (seen.ready === 0 && document.querySelector("[data-status=ready]")) seen.ready = performance.now();
	};
	new MutationObserver(look).observe(document, {
		attributes: true,
		attributeFilter: ["data-status", "data-script"],
		childList: true,
		subtree: true,
	});
}
