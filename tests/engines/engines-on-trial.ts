/** Which engines there are, and by which variable of the environment it is said where the machine has each. */
import { CHROMIUM_PLACES, FIREFOX_PLACES, type Places, WEBKIT_PLACES } from "../browser-finder/candidates.ts";
import type { Engine } from "./engine.ts";
import { CHROMIUM, FIREFOX } from "./puppeteer-engine.ts";
import { WEBKIT } from "./webkit-engine.ts";

export interface KnownEngine {
	readonly engine: Engine;
	readonly places: Places;
	/** Debian's packages that bring it, with the screen and the graphics that it needs. */
	readonly packages: readonly string[];
}

/** Those that the tests do without where the machine has them not, and the test command says so. */
export const OTHER_ENGINES: readonly KnownEngine[] = [
	{ engine: FIREFOX, places: FIREFOX_PLACES, packages: ["firefox-esr", "xvfb", "libegl1", "libgl1-mesa-dri"] },
	{ engine: WEBKIT, places: WEBKIT_PLACES, packages: ["webkit2gtk-driver", "xvfb", "libgl1-mesa-dri"] },
];

export interface EngineOnTrial {
	readonly name: string;
	readonly engine: Engine;
	readonly path: string;
}

/** Those whose place the environment names. */
export function enginesOnTrial(env: Readonly<Record<string, string | undefined>> = process.env): EngineOnTrial[] {
	return [{ engine: CHROMIUM, places: CHROMIUM_PLACES }, ...OTHER_ENGINES].flatMap(({ engine, places }) => {
		const path = env[places.variable];
		return path ? [{ name: engine.name, engine, path }] : [];
	});
}
