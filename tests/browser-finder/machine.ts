/**
 * This machine, as the search for a browser asks about it: its files, its package manager, and whether a browser really
 * starts. The only file of the search with side effects.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { chromium } from "playwright";
import { type Candidate, CHROMIUM_PLACES, candidates, type Places } from "./candidates.ts";
import { chromiumLaunch } from "./chromium-launch.ts";
import type { Machine, Remedy, Trial } from "./find-browser.ts";

/** A download that has not come by then will not come. */
const REMEDY_LIMIT_MS = 600_000;
const START_LIMIT_MS = 60_000;

/** What every browser asks of the machine in the same way. */
export const COMMON = { run, say: (line: string) => console.log(line) };

/** The browser of most tests. */
export const chromiumMachine: Machine = {
	...COMMON,
	browser: "Chromium",
	advice: "Install Chromium or Chrome (or point CHROMIUM_PATH at one) and run the tests again.",
	present: () => presentAt(CHROMIUM_PLACES, playwrightPath()),
	start: startChromium,
	remedies,
};

export function presentAt(places: Places, playwrightPath?: string): Candidate[] {
	const around = { platform: process.platform, env: process.env, playwrightPath };
	return candidates(places, around).filter(({ path }) => existsSync(path) && statSync(path).isFile());
}

/** Where Playwright keeps the Chromium of its own version, whether it is there or not. */
function playwrightPath(): string | undefined {
	try {
		return chromium.executablePath();
	} catch {
		return undefined; // Playwright has no build for this platform.
	}
}

export async function startChromium(path: string): Promise<Trial> {
	try {
		const browser = await chromium.launch({ ...chromiumLaunch(path), timeout: START_LIMIT_MS });
		try {
			const page = await browser.newPage();
			const draws = await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
			if (!draws) return { starts: false, reason: "it has no WebGL 2" };
			return { starts: true, version: browser.version() };
		} finally {
			await browser.close();
		}
	} catch (error) {
		return { starts: false, reason: `it does not start (${firstLine(error)})` };
	}
}

export function firstLine(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split("\n", 1).join("");
}

function remedies(): Remedy[] {
	const playwright = (...words: string[]) => [process.platform === "win32" ? "npx.cmd" : "npx", "playwright", ...words];
	const download = {
		description: "fetching Playwright's Chromium (npx playwright install chromium)",
		commands: [playwright("install", "chromium")],
	};
	const debian = debianPackages("chromium");
	if (debian.length === 0) return [download];
	return [
		download,
		...debian,
		{
			// Ubuntu has Chromium as a snap only, which does not run in a container; there the download lacks libraries.
			description: "installing the libraries of Playwright's Chromium (npx playwright install-deps chromium)",
			commands: [playwright("install-deps", "chromium")],
		},
	];
}

/** Installing them, where that is to be had. */
export function debianPackages(...packages: string[]): Remedy[] {
	const asRoot = rootPrefix();
	if (!asRoot || !succeeds("apt-get", "--version")) return [];
	const aptGet = [...asRoot, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
	return [
		{
			description: `installing Debian's packages (apt-get install ${packages.join(" ")})`,
			commands: [
				[...aptGet, "update"],
				[...aptGet, "install", "-y", "--no-install-recommends", ...packages],
			],
		},
	];
}

/** What goes before a command to run it as root; nothing where that is not to be had without a password. */
function rootPrefix(): string[] | undefined {
	if (process.getuid?.() === 0) return [];
	return succeeds("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
}

function succeeds(command: string, ...words: string[]): boolean {
	return spawnSync(command, words, { stdio: "ignore" }).status === 0;
}

function run([command = "", ...words]: readonly string[]): Promise<boolean> {
	return new Promise((resolve) => {
		const child = spawn(command, words, {
			stdio: "inherit",
			shell: process.platform === "win32",
			timeout: REMEDY_LIMIT_MS,
		});
		child.on("error", () => resolve(false));
		child.on("close", (code) => resolve(code === 0));
	});
}
