/**
 * Finds a browser for the tests, and fetches one where there is none. Knows the order of the attempts and when one
 * counts; what the machine has and how it is asked is handed in (`machine.ts`).
 */
import type { Candidate } from "./candidates.ts";

/** A way to get a browser. */
export interface Remedy {
	readonly description: string;
	readonly commands: readonly (readonly string[])[];
}

export type Trial =
	| { readonly starts: true; readonly version: string }
	| { readonly starts: false; readonly reason: string };

export interface Machine {
	/** The places where a file lies, in the order of preference; asked again after each remedy. */
	present(): readonly Candidate[];
	/** Starts the browser and asks it for a WebGL 2 context: the map is nothing without. */
	start(path: string): Promise<Trial>;
	/** What can be tried on this machine to get a browser, in order. */
	remedies(): readonly Remedy[];
	/** Runs a command in sight of the reader; whether it ended well. */
	run(command: readonly string[]): Promise<boolean>;
	say(line: string): void;
}

/** The path of a browser that has been seen to start, or nothing, with the reason said. */
export async function findBrowser(machine: Machine): Promise<string | undefined> {
	const found = await firstThatStarts(machine);
	if (found) return found;
	for (const remedy of machine.remedies()) {
		machine.say(`Browser: ${remedy.description}`);
		if (!(await runAll(machine, remedy.commands))) machine.say("Browser: that did not work, going on");
		// Looked at even so: a half-successful installation may have brought the libraries that a browser lacked.
		const fetched = await firstThatStarts(machine);
		if (fetched) return fetched;
	}
	machine.say(
		"Browser: none found that starts. Install Chromium or Chrome (or point CHROMIUM_PATH at one) and run the tests again.",
	);
	return undefined;
}

async function firstThatStarts(machine: Machine): Promise<string | undefined> {
	const present = machine.present();
	if (present.length === 0) machine.say("Browser: no Chromium or Chrome is installed");
	for (const { path, origin } of present) {
		const trial = await machine.start(path);
		if (trial.starts) {
			machine.say(`Browser: using ${path} (${origin}), version ${trial.version}`);
			return path;
		}
		machine.say(`Browser: ${path} (${origin}) is not used: ${trial.reason}`);
	}
	return undefined;
}

async function runAll(machine: Machine, commands: readonly (readonly string[])[]): Promise<boolean> {
	for (const command of commands) {
		if (!(await machine.run(command))) return false;
	}
	return true;
}
