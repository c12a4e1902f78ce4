/**
 * Finds Chromium's headless shell: the same engine without all that a window needs, for two thirds of the processor's time. Debian has
 * it as a package beside its Chromium, from which it is unpacked where it is not installed; with any other Chromium, that is used.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { UNPACKED, unpackPackages } from "../debian-packages/unpack-packages.ts";
import { startChromium } from "./machine.ts";

const NAME = "chromium-headless-shell";
/** The second holds what both need beside themselves. */
const PACKAGES = [NAME, "chromium-common"];
const FOLDER = join(UNPACKED, NAME);
const DEBIANS_CHROMIUM = "/usr/bin/chromium";

/** `chromium`: the one that was found. Returns nothing where that one is to be used, and says why. */
export async function findHeadlessShell(chromium: string): Promise<string | undefined> {
	if (process.env.CHROMIUM_PATH) return undefined;
	const installed = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, NAME));
	const present = [...installed, join(FOLDER, "usr/lib/chromium", NAME)];
	let path = present.find(existsSync);
	if (path === undefined) {
		if (chromium !== DEBIANS_CHROMIUM) return undefined;
		const problem = unpackPackages(PACKAGES, FOLDER);
		if (problem !== undefined) return say(`Chromium's headless shell is not used: ${problem}`);
		path = present.find(existsSync);
	}
	if (path === undefined) return say("Chromium's headless shell is not used: Debian's packages do not hold it");
	const trial = await startChromium(path);
	if (!trial.starts) return say(`Chromium's headless shell: ${path} is not used: ${trial.reason}`);
	console.log(`Chromium: most tests use its headless shell, ${path}, version ${trial.version}`);
	return path;
}

function say(line: string): undefined {
	console.log(line);
}
