/**
 * Draws the icons of the installed site from `public/favicon.svg`: `npm run icons`, after a change of that file. They are
 * kept with the source, since a build should not need a browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { chromiumLaunch } from "../tests/browser-finder/chromium-launch.ts";
import { findBrowser } from "../tests/browser-finder/find-browser.ts";
import { chromiumMachine } from "../tests/browser-finder/machine.ts";

const PUBLIC = join(import.meta.dirname, "../public");
const favicon = readFileSync(join(PUBLIC, "favicon.svg"), "utf8");
/** Systems cut a maskable icon to their own shape: the background reaches the edges, the ring is in the middle 80 %. */
const maskable = favicon
	.replace(/ rx="\d+"/, "")
	.replace(/(<rect [^>]*>)(.*)(<\/svg>)/s, '$1<g transform="translate(16 16) scale(.86) translate(-16 -16)">$2</g>$3');

const browser = await chromium.launch(chromiumLaunch((await findBrowser(chromiumMachine)).path));
const page = await browser.newPage();
mkdirSync(join(PUBLIC, "icons"), { recursive: true });
for (const [name, size, svg] of [
	["192", 192, favicon],
	["512", 512, favicon],
	["512-maskable", 512, maskable],
] as const) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
	writeFileSync(join(PUBLIC, `icons/${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
