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
	/** Which browser it is asked about, and what somebody has to install who wants it. */
	readonly browser: string;
	readonly advice: string;
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

/** A browser that has been seen to start, or why there is none. */
export type Found = { readonly path: string } | { readonly path?: undefined; readonly reason: string };

/** Says all the while what it does and finds. */
export async function findBrowser(machine: Machine): Promise<Found> {
	let found = await firstThatStarts(machine);
	for (const remedy of machine.remedies()) {
		if (found.path !== undefined) return found;
		machine.say(`${machine.browser}: ${remedy.description}`);
		if (!(await runAll(machine, remedy.commands))) machine.say(`${machine.browser}: that did not work, going on`);
		// Looked at even so: a half-successful installation may have brought the libraries that a browser lacked.
		found = await firstThatStarts(machine);
	}
	if (found.path === undefined) machine.say(`${machine.browser}: none found that starts. ${machine.advice}`);
	return found;
}

async function firstThatStarts(machine: Machine): Promise<Found> {
	const present = machine.present();
	let reason = "none is installed";
	if (present.length === 0) machine.say(`${machine.browser}: ${reason}`);
	for (const { path, origin } of present) {
		const trial = await machine.start(path);
		if (trial.starts) {
			machine.say(`${machine.browser}: using ${path} (${origin}), version ${trial.version}`);
			return { path };
		}
		reason = `${path} is not used: ${trial.reason}`;
		machine.say(`${machine.browser}: ${path} (${origin}) is not used: ${trial.reason}`);
	}
	return { reason };
}

async function runAll(machine: Machine, commands: readonly (readonly string[])[]): Promise<boolean> {
	for (const command of commands) {
		if (!(await machine.run(command))) return false;
	}
	return true;
}
