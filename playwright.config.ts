/**
 * The end-to-end tests: the built site on a plain static host, at a root and in a folder, seen on a desktop and on a phone.
 * A test tagged `@phone` runs on the phone only, every other on the desktop only.
 */
import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./tests/browser-finder/chromium-launch.ts";
import { FOLDER_SITE, ROOT_SITE, type Site, STREETS_SERVER, STREETS_SITE } from "./tests/runner/sites.ts";

const report = process.env.TEST_REPORT;

export default defineConfig({
	testDir: "tests/e2e",
	outputDir: "test-results/e2e",
	workers: 2,
	// What fails once has a fault, in the site or in the test. Only where the run decides alone is there a second try, listed as flaky.
	retries: process.env.CI ? 1 : 0,
	// Tests wait for what happens, not for time to pass. These only end a test that would wait for ever: WebGL is drawn by the
	// processor, and on a busy machine what takes a second elsewhere has taken twenty.
	timeout: 180_000,
	expect: { timeout: 60_000 },
	reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
	use: {
		baseURL: ROOT_SITE.url,
		browserName: "chromium",
		launchOptions: chromiumLaunch(),
		locale: "sv-SE",
		// What a service worker fetches cannot be intercepted; the tests of the service worker itself let it in.
		serviceWorkers: "block",
		timezoneId: "Europe/Stockholm",
		screenshot: "only-on-failure",
	},
	projects: [
		{ name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
		{
			name: "phone",
			grep: /@phone/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		},
	],
	webServer: [
		served(ROOT_SITE),
		served(FOLDER_SITE),
		served(STREETS_SITE),
		{
			command: "node node_modules/tsx/dist/cli.mjs tests/stand-in/serve-streets.ts",
			url: STREETS_SERVER.url,
			reuseExistingServer: false,
		},
	],
});

/** Playwright waits until the address answers; a port that is taken is an error, or another build would be tested. */
function served({ port, folder, basePath, url }: Site) {
	return {
		command: `node node_modules/tsx/dist/cli.mjs tests/static-host/serve-folder.ts ${folder} ${basePath} ${port}`,
		url,
		reuseExistingServer: false,
	};
}
