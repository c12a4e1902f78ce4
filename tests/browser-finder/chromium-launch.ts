/**
 * How every test and measurement starts Chromium: which binary, and the switches that make its drawing the same on any
 * machine. Where the binary comes from is the affair of `find-browser.ts`, which hands it on in CHROMIUM_PATH.
 */
import type { LaunchOptions } from "playwright";

/**
 * What the browser does for people at its window, and takes more of the processor than a page of ours does: Chromium 156 opens two
 * pages of its own with every new window, for suggestions below the address bar.
 */
const WINDOW_FEATURES = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "PreloadTopChromeWebUI"];

/** Those that Playwright turns off for every browser: the browser knows one list only, the last. */
const PLAYWRIGHT_FEATURES = [
	"AimEnabled",
	"AvoidCorsURLLoaderRestartOnRedirect",
	"AvoidUnnecessaryBeforeUnloadCheckSync",
	"DestroyProfileOnBrowserClose",
	"HttpsFirstBalancedModeAutoEnable",
	"HttpsUpgrades",
	"LensOverlay",
	"MediaRouter",
	"NetworkTimeServiceQuerying",
	"OptimizationHints",
	"PaintHolding",
	"PreconnectToSearch",
	"ThirdPartyStoragePartitioning",
];

const CHROMIUM_SWITCHES = [
	// WebGL 2 by SwiftShader: no graphics card is needed, and pixels do not depend on one.
	"--use-gl=angle",
	"--use-angle=swiftshader",
	"--enable-unsafe-swiftshader",
	"--ignore-gpu-blocklist",
	// The page around the map is put together without SwiftShader, which would draw all of it anew in every frame.
	"--disable-gpu-compositing",
	`--disable-features=${[...WINDOW_FEATURES, ...PLAYWRIGHT_FEATURES].join()}`,
	// Containers run as root and without user namespaces, where Chromium's sandbox cannot start.
	"--no-sandbox",
	// The browser itself asks for nothing, so that a request off origin is always the site's own.
	"--disable-background-networking",
	"--disable-client-side-phishing-detection",
	"--disable-component-update",
	"--disable-default-apps",
	"--disable-domain-reliability",
	"--disable-sync",
	"--no-first-run",
	"--no-pings",
];

/** Launch options for Playwright; without a path Playwright takes the browser of its own cache. */
export function chromiumLaunch(path = process.env.CHROMIUM_PATH): LaunchOptions {
	return { args: CHROMIUM_SWITCHES, ...(path && { executablePath: path }) };
}
