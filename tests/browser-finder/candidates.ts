/**
 * Where a Chromium or Chrome may lie on a machine, in the order in which they are tried. Only names places: it does not
 * look whether there is anything.
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
	/** The place of Playwright's own download, where it has one for this platform. */
	readonly playwrightPath: string | undefined;
}

/** In the order of preference: Chromium before Chrome, whose updates come and go by themselves. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const MAC_APPLICATIONS = ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
const WINDOWS_PROGRAMS = ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"];

/** The browser that was asked for, what is installed, Playwright's own; each path once. */
export function candidates(around: Surroundings): Candidate[] {
	const asked = around.env.CHROMIUM_PATH;
	const all = [
		...(asked ? [{ path: asked, origin: "CHROMIUM_PATH" }] : []),
		...onPath(around).map((path) => ({ path, origin: "on PATH" })),
		...usualPlaces(around).map((path) => ({ path, origin: "installed" })),
		...(around.playwrightPath ? [{ path: around.playwrightPath, origin: "Playwright's own" }] : []),
	];
	return all.filter((one, index) => all.findIndex((other) => other.path === one.path) === index);
}

function onPath({ platform, env }: Surroundings): string[] {
	const windows = platform === "win32";
	const { delimiter, join } = windows ? win32 : posix;
	// Windows spells the variable's name as it likes.
	const folders = (env.PATH ?? env.Path ?? "").split(delimiter).filter((folder) => folder !== "");
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

function usualPlaces({ platform, env }: Surroundings): string[] {
	if (platform === "darwin") {
		const folders = ["/Applications", ...(env.HOME ? [posix.join(env.HOME, "Applications")] : [])];
		return MAC_APPLICATIONS.flatMap((program) => folders.map((folder) => posix.join(folder, program)));
	}
	if (platform === "win32") {
		const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
		return WINDOWS_PROGRAMS.flatMap((program) =>
			folders.flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
		);
	}
	return [];
}
