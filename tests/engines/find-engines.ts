/** Finds the engines besides Chromium, and fetches those that the machine can fetch. */
import { tmpdir } from "node:os";
import { findBrowser, type Machine, type Trial } from "../browser-finder/find-browser.ts";
import { COMMON, debianPackages, firstLine, presentAt } from "../browser-finder/machine.ts";
import type { Engine } from "./engine.ts";
import { type KnownEngine, OTHER_ENGINES } from "./engines-on-trial.ts";

export interface FoundEngines {
	/** For the environment of the tests: where each lies, and nothing for one that is left out. */
	readonly env: Readonly<Record<string, string>>;
	/** Names and reasons. */
	readonly leftOut: readonly string[];
}

export async function findEngines(machineOf = machineFor): Promise<FoundEngines> {
	const env: Record<string, string> = {};
	const leftOut: string[] = [];
	for (const known of OTHER_ENGINES) {
		const found = await findBrowser(machineOf(known));
		env[known.places.variable] = found.path ?? "";
		if (found.path === undefined) leftOut.push(`${known.engine.name} (${found.reason})`);
	}
	return { env, leftOut };
}

function machineFor({ engine, places, packages }: KnownEngine): Machine {
	return {
		...COMMON,
		browser: engine.name,
		advice: `It is left out. On Debian, ${packages.join(", ")} bring it.`,
		present: () => presentAt(places),
		start: (path) => start(engine, path),
		remedies: () => debianPackages(...packages),
	};
}

async function start(engine: Engine, path: string): Promise<Trial> {
	try {
		const window = await engine.open(path, tmpdir());
		try {
			const draws = await window.ask(() => document.createElement("canvas").getContext("webgl2") !== null);
			return draws ? { starts: true, version: window.version } : { starts: false, reason: "it has no WebGL 2" };
		} finally {
			await window.close();
		}
	} catch (error) {
		return { starts: false, reason: `it does not start (${firstLine(error)})` };
	}
}
