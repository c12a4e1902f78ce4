/**
 * All tests but the end-to-end ones: rules and data in Node, map and interface in a real Chromium with real WebGL, and what the
 * build has left for those who publish it.
 * Tests are distinguished by folder. The end-to-end tests are Playwright's.
 */
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { chromiumLaunch } from "./tests/browser-finder/chromium-launch.ts";
import { FROZEN_DATA } from "./tests/runner/sites.ts";
import { dataFolder } from "./vite-plugins/data-folder.ts";

const report = process.env.TEST_REPORT;

/** All packages of the page are bundled before the first test: one found on the way makes Vite reload the page mid-test. */
const packagesOfThePage = [
	...Object.keys(manifest.dependencies).filter((name) => !/^(@fontsource|workbox|read-excel-file$)/.test(name)),
	// It has no entry but those by platform.
	"read-excel-file/universal",
	"react/jsx-runtime",
	"react/jsx-dev-runtime",
	"react-dom/client",
];

/** The site's own code, tested with frozen facts; the tests of data have today's. */
const frozenData = () => dataFolder(`${import.meta.dirname}/${FROZEN_DATA}/`);

/**
 * Milliseconds. No test is judged by time: these only end one that would wait for ever. On a busy machine, where the processor
 * draws WebGL too, what takes a second elsewhere has taken twenty.
 */
const TIMEOUTS = { testTimeout: 180_000, hookTimeout: 60_000 };

export default defineConfig({
	test: {
		// By default one processor is left free, which of two is half.
		maxWorkers: "100%",
		reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
		projects: [
			// What one file has loaded, the next one finds: most of them need the whole dataset.
			{
				// Nobody hears here what React finds while it is developed with, which takes longer than all it renders.
				oxc: { jsx: { development: false } },
				plugins: [frozenData()],
				test: {
					name: "unit",
					include: testsIn("unit"),
					environment: "node",
					env: { NODE_ENV: "production" },
					isolate: false,
					...TIMEOUTS,
				},
			},
			// And here somebody does.
			{
				plugins: [frozenData()],
				test: {
					name: "page",
					include: testsIn("page"),
					environment: "happy-dom",
					environmentOptions: { happyDOM: { settings: { enableIframePageLoading: true } } },
					...TIMEOUTS,
				},
			},
			{ test: { name: "data", include: testsIn("data"), environment: "node", isolate: false, ...TIMEOUTS } },
			// These two read what the build has left.
			{
				test: {
					name: "hosts",
					globalSetup: "tests/hosts/provide-hosts.ts",
					include: testsIn("hosts"),
					environment: "node",
					...TIMEOUTS,
				},
			},
			{ test: { name: "supply", include: testsIn("supply-chain"), environment: "node", ...TIMEOUTS } },
			{ test: { name: "engines", include: testsIn("engines"), environment: "node", ...TIMEOUTS } },
			{
				// As the site is built, so that class names, data and workers are found in the tests as they are there.
				extends: "./vite.config.ts",
				root: import.meta.dirname,
				optimizeDeps: { include: packagesOfThePage },
				plugins: [frozenData()],
				test: {
					name: "browser",
					globalSetup: "tests/stand-in/for-vitest.ts",
					include: testsIn("browser"),
					...TIMEOUTS,
					// SwiftShader draws with the processor: files at the same time would only wait for each other.
					fileParallelism: false,
					browser: {
						enabled: true,
						headless: true,
						// The map is where it goes to at once: pictures on the way are drawn by the processor here, and nobody looks.
						provider: playwright({ launchOptions: chromiumLaunch(), contextOptions: { reducedMotion: "reduce" } }),
						instances: [{ browser: "chromium" }],
						viewport: { width: 1024, height: 768 },
						screenshotDirectory: "test-results/browser",
					},
					attachmentsDir: "test-results/attachments",
				},
			},
		],
	},
});

function testsIn(folder: string): string[] {
	return [`tests/${folder}/**/*.{test,spec}.{ts,tsx}`];
}
