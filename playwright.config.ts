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
	// Software WebGL on a busy machine can be late once. What needed its second try is listed as flaky.
	retries: 1,
	reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
	use: {
		baseURL: ROOT_SITE.url,
		browserName: "chromium",
		launchOptions: chromiumLaunch(),
		locale: "sv-SE",
		// What a service worker fetches cannot be intercepted; the tests of the service worker itself let it in.
		serviceWorkers: "block",
		timezoneId: "Europe/Stockholm",
		trace: "on-first-retry",
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
