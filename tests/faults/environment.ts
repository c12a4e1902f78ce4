/**
 * A browser that refuses what sites are used to: storage, space, a service worker, the right time, a graphics card that stays.
 * The page's text stays, its dialogs speak, a choice works, nothing is thrown that nobody catches, and the map is drawn or says why
 * not, with a new try that draws it.
 */
import type { Browser, BrowserContext, Page } from "playwright";
import { PUBLISHED_SITE } from "../runner/sites.ts";
import { FaultyHost } from "./faulty-host.ts";
import type { Sums, Wish } from "./sums.ts";
import { type Fault, tryAll } from "./try-all.ts";
import { dialogsSpeak, openBrowser, textIsThere, visitWith } from "./visit.ts";

const MINUTE = 60_000;

/** What is otherwise before the page begins. */
type Prepare = (page: Page, context: BrowserContext, origin: string) => Promise<unknown>;

interface Case {
	readonly name: string;
	readonly prepare: Prepare;
	/** The map is what it is about; elsewhere a page without it is visited. */
	readonly losesContext?: true;
	readonly allowsWorker?: true;
}

const CASES: readonly Case[] = [
	{
		name: "storage is refused",
		prepare: (page) =>
			page.addInitScript(() => {
				for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
					Object.defineProperty(globalThis, name, {
						get() {
							throw new DOMException("Refused", "SecurityError");
						},
					});
				}
			}),
	},
	{
		name: "storage is full",
		prepare: (page) =>
			page.addInitScript(() => {
				Storage.prototype.setItem = () => {
					throw new DOMException("Full", "QuotaExceededError");
				};
			}),
	},
	{
		name: "there is no space for the site's files",
		allowsWorker: true,
		prepare: async (page, context, origin) => {
			const session = await context.newCDPSession(page);
			await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 100_000 });
		},
	},
	...[0, 4_102_444_800_000, 253_402_300_800_000].map(
		(now): Case => ({
			name: `the clock says ${new Date(now).getUTCFullYear()}`,
			prepare: (page) => page.clock.setFixedTime(now),
		}),
	),
	{
		name: "the service worker is refused",
		prepare: (page) =>
			page.addInitScript(() => {
				navigator.serviceWorker.register = () => Promise.reject(new DOMException("Refused", "SecurityError"));
			}),
	},
	{
		name: "there are no service workers",
		prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker")),
	},
	...(["at once", "compileShader", "texImage2D", "bufferData", "drawElements", "when it is drawn"] as const).map(
		(step): Case => ({
			name: `the context is lost: ${step}`,
			losesContext: true,
			prepare: (page) => loseContextAt(page, step),
		}),
	),
];

export async function tryEnvironment({ only }: Wish): Promise<Sums> {
	const browser = await openBrowser();
	const host = await FaultyHost.of(PUBLISHED_SITE.folder);
	try {
		const faults = CASES.map((it): Fault => ({ name: it.name, tryIt: () => visitAs(it, browser, host.url) }));
		return await tryAll("faults of browsers", faults, only);
	} finally {
		host.close();
		await browser.close();
	}
}

async function visitAs(it: Case, browser: Browser, origin: string): Promise<string | undefined> {
	return visitWith(
		browser,
		async ({ page, uncaught }) => {
			await it.prepare(page, page.context(), origin);
			await page.goto(`${origin}/rapport/2019/${it.losesContext ? "" : "?vy=tabell"}`);
			await page.locator("html[data-script=live]").waitFor();
			const loss =
				(it.losesContext ? await mapComesBack(page) : undefined) ??
				(await textIsThere(page)) ??
				(await dialogsSpeak(page)) ??
				(await choiceWorks(page));
			return loss ?? (uncaught.length > 0 ? `thrown and not caught: ${uncaught.join("; ")}` : undefined);
		},
		{ allowsWorker: it.allowsWorker ?? false },
	);
}

/** The map's first context is lost at the first call of a method of WebGL, or before or after all. */
function loseContextAt(page: Page, step: string): Promise<unknown> {
	return page.addInitScript((name) => {
		let isDone = false;
		const ofMap = new WeakSet<WebGL2RenderingContext>();
		const lose = (gl: WebGL2RenderingContext) => {
			if (isDone || !ofMap.has(gl)) return;
			isDone = true;
			gl.getExtension("WEBGL_lose_context")?.loseContext();
		};
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
			const made = Reflect.apply(getContext, this, args);
			// Others are asked for what the graphics card can do.
			if (made instanceof WebGL2RenderingContext && this.isConnected) {
				ofMap.add(made);
				if (name === "at once") lose(made);
				if (name === "when it is drawn") {
					const timer = setInterval(() => {
						if (!document.querySelector("[data-status=ready]")) return;
						clearInterval(timer);
						lose(made);
					}, 50);
				}
			}
			return made;
		} as typeof getContext;
		const methods = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
		const method = methods[name];
		if (!method) return;
		methods[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
			lose(this);
			return Reflect.apply(method, this, args);
		};
	}, step);
}

/** The map says that it is not drawn, and is drawn after a new try. */
async function mapComesBack(page: Page): Promise<string | undefined> {
	const again = page.getByRole("button", { name: "Försök igen" });
	try {
		await again.waitFor({ timeout: 2 * MINUTE });
	} catch {
		return "the map does not say that it is not drawn";
	}
	await again.click();
	try {
		await again.waitFor({ state: "hidden" });
		await page.locator("[data-status=ready]").waitFor({ timeout: 2 * MINUTE });
	} catch {
		return "the map does not come back after a new try";
	}
}

async function choiceWorks(page: Page): Promise<string | undefined> {
	await page.getByRole("slider").press("End");
	const sentence = page.getByTestId("result").filter({ hasText: "2025: 65 områden" });
	return sentence.waitFor().then(
		() => undefined,
		() => "another report cannot be chosen",
	);
}
