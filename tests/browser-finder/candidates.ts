/**
 * Where browsers may lie on a machine, in the order in which they are tried. Only names places: it does not look whether
 * there is anything.
 */
import { posix, win32 } from "node:path";

export interface Candidate {
	readonly path: string;
	/** Why this place is looked at, for the line that says so. */
	readonly origin: string;
}

export interface Surroundings {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The place of Playwright's own download, where it has one for this browser and platform. */
	readonly playwrightPath?: string | undefined;
}

/** The places of one browser, each list in the order of preference. */
export interface Places {
	/** The variable of the environment in which somebody asks for a certain one. */
	readonly variable: string;
	/** Of programs on PATH. */
	readonly names: readonly string[];
	readonly macApplications: readonly string[];
	readonly windowsPrograms: readonly string[];
}

/** Chromium before Chrome, whose updates come and go by themselves. */
export const CHROMIUM_PLACES: Places = {
	variable: "CHROMIUM_PATH",
	names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
	macApplications: ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"],
	windowsPrograms: ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"],
};

/** The one that changes least comes first. */
export const FIREFOX_PLACES: Places = {
	variable: "FIREFOX_PATH",
	names: ["firefox-esr", "firefox"],
	macApplications: ["Firefox.app/Contents/MacOS/firefox"],
	windowsPrograms: ["Mozilla Firefox\\firefox.exe"],
};

/** Its driver, which brings the browser along; there is none but on Linux. */
export const WEBKIT_PLACES: Places = {
	variable: "WEBKIT_DRIVER_PATH",
	names: ["WebKitWebDriver"],
	macApplications: [],
	windowsPrograms: [],
};

/** The browser that was asked for, what is installed, Playwright's own; each path once. */
export function candidates(places: Places, around: Surroundings): Candidate[] {
	const asked = around.env[places.variable];
	const all = [
		...(asked ? [{ path: asked, origin: places.variable }] : []),
		...onPath(places, around).map((path) => ({ path, origin: "on PATH" })),
		...usualPlaces(places, around).map((path) => ({ path, origin: "installed" })),
		...(around.playwrightPath ? [{ path: around.playwrightPath, origin: "Playwright's own" }] : []),
	];
	return all.filter((one, index) => all.findIndex((other) => other.path === one.path) === index);
}

function onPath({ names }: Places, { platform, env }: Surroundings): string[] {
	const windows = platform === "win32";
	const { delimiter, join } = windows ? win32 : posix;
	// Windows spells the variable's name as it likes.
	const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
	return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

function usualPlaces({ macApplications, windowsPrograms }: Places, { platform, env }: Surroundings): string[] {
	if (platform === "darwin") {
		const folders = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
		return macApplications.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
	}
	if (platform === "win32") {
		const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
		return windowsPrograms.flatMap((program) =>
			folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
		);
	}
	return [];
}
