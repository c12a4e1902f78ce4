/**
 * The end-to-end tests: the built site on a plain static host, at a root and in a folder, seen on a desktop and on a phone.
 * A test tagged `@phone` runs on the phone only, every other on the desktop only; the map is drawn in those tagged `@map`. One tagged
 * `@window` asks for what only a browser with a window does.
 */
import { defineConfig } from "@playwright/test";
import { chromiumLaunch } from "./tests/browser-finder/chromium-launch.ts";
import { ROOT_SITE } from "./tests/runner/sites.ts";

const report = process.env.TEST_REPORT;
/** A small laptop: wider than all that the layout distinguishes, and each pixel of the map is drawn by the processor. */
const DESKTOP = { width: 1280, height: 768 };

export default defineConfig({
	testDir: "tests/e2e",
	outputDir: "test-results/e2e",
	globalSetup: "./tests/runner/serve-sites.ts",
	workers: 2,
	// What fails once has a fault, in the site or in the test.
	retries: 0,
	// Tests wait for what happens, not for time to pass. These only end a test that would wait for ever: WebGL is drawn by the
	// processor, and on a busy machine what takes a second elsewhere has taken twenty.
	timeout: 180_000,
	expect: { timeout: 60_000, toMatchAriaSnapshot: { pathTemplate: "{testDir}/trees/{arg}{ext}" } },
	reporter: report ? [["list"], ["json", { outputFile: report }]] : [["list"]],
	use: {
		baseURL: ROOT_SITE.url,
		browserName: "chromium",
		launchOptions: chromiumLaunch(),
		// Pictures on the way from one view to the next are drawn by the processor too; `tests/engines` has them.
		contextOptions: { reducedMotion: "reduce" },
		locale: "sv-SE",
		// What a service worker fetches cannot be intercepted; the tests of the service worker itself let it in.
		serviceWorkers: "block",
		timezoneId: "Europe/Stockholm",
		screenshot: "only-on-failure",
	},
	projects: [
		{ name: "desktop", grepInvert: /@phone|@window/, use: { viewport: DESKTOP } },
		{
			name: "window",
			grep: /@window/,
			use: { viewport: DESKTOP, launchOptions: chromiumLaunch(process.env.WHOLE_CHROMIUM_PATH) },
		},
		{
			name: "phone",
			grep: /@phone/,
			use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
		},
	],
});
