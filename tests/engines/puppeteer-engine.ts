/** Chromium, over its own protocol, and Firefox, over WebDriver BiDi. */
import puppeteer, { type Browser, type Frame, type Page } from "puppeteer-core";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { openDisplay } from "./display.ts";
import type { Engine, Window } from "./engine.ts";

export const CHROMIUM: Engine = {
	name: "Chromium",
	open: async (path, downloads) => {
		const { args = [] } = chromiumLaunch(path);
		const downloadBehavior = { policy: "allow", downloadPath: downloads } as const;
		return windowOf(await puppeteer.launch({ executablePath: path, args, downloadBehavior }));
	},
};

export const FIREFOX: Engine = {
	name: "Firefox",
	open: async (path, downloads) => {
		const display = await openDisplay();
		try {
			const browser = await puppeteer.launch({
				browser: "firefox",
				executablePath: path,
				headless: false,
				env: display.env,
				extraPrefsFirefox: {
					"browser.download.folderList": 2,
					"browser.download.dir": downloads,
					"browser.download.useDownloadDir": true,
					"browser.download.alwaysOpenPanel": false,
				},
			});
			return await windowOf(browser, display.close);
		} catch (error) {
			display.close();
			throw error;
		}
	},
};

/**
 * So Firefox says of each file that it was still fetching when the reader left a page, also after the next has opened; the second
 * where the service worker fetched it. What the page in sight has to do without is missed by the visit itself.
 */
const OF_A_PAGE_LEFT =
	/Error in input stream|A ServiceWorker intercepted the request and encountered an unexpected error/;

async function windowOf(browser: Browser, onClose: () => void = () => undefined): Promise<Window> {
	const errors: string[] = [];
	const listen = (one: Page) =>
		one.on("pageerror", (error) => {
			if (!OF_A_PAGE_LEFT.test(String(error))) errors.push(String(error));
		});
	const [first = await browser.newPage()] = await browser.pages();
	let page = listen(first);
	let frame: Frame = page.mainFrame();
	return {
		version: (await browser.version()).replace(/^.*\//, ""),
		get hasCrashed() {
			return !browser.connected;
		},
		takeErrors: () => errors.splice(0),
		open: async (address) => {
			frame = page.mainFrame();
			await page.goto(address);
		},
		takeNewTab: async () => {
			const left = page;
			page = listen(await browser.newPage());
			frame = page.mainFrame();
			await page.setViewport(left.viewport());
			await left.close();
		},
		goBack: async () => void (await page.goBack({ waitUntil: [] })),
		ask: (question, ...args) => frame.evaluate(question as never, ...(args as never)),
		enterFrame: async () => {
			frame = await page.waitForFrame((one) => one.parentFrame() !== null && one.url() !== "about:blank");
		},
		press: (key) => page.keyboard.press(key),
		clickAt: (x, y) => page.mouse.click(x, y),
		resize: (width, height) => page.setViewport({ width, height }),
		screenshot: async () => Buffer.from(await page.screenshot()),
		print: async () => Buffer.from(await page.pdf({ format: "A4", printBackground: true })),
		close: async () => {
			await browser.close();
			onClose();
		},
	};
}
