/** Which engines the site is tried in: those that the machine has, and no word is spared about the others. */
import { expect, test } from "vitest";
import type { Machine } from "../../browser-finder/find-browser.ts";
import { enginesOnTrial, type KnownEngine } from "../../engines/engines-on-trial.ts";
import { findEngines } from "../../engines/find-engines.ts";

/** A machine on which only what is named lies and starts. */
const machineWith =
	(...names: string[]) =>
	({ engine }: KnownEngine): Machine => ({
		browser: engine.name,
		advice: "",
		present: () => (names.includes(engine.name) ? [{ path: `/bin/${engine.name}`, origin: "made up" }] : []),
		start: async () => ({ starts: true, version: "1" }),
		remedies: () => [],
		run: async () => false,
		say: () => undefined,
	});

const namesOnTrial = (env: Readonly<Record<string, string>>) => enginesOnTrial(env).map(({ name }) => name);

test("a machine with all three engines tries all three", async () => {
	const { env, leftOut } = await findEngines(machineWith("Firefox", "WebKit"));
	expect(namesOnTrial({ ...env, CHROMIUM_PATH: "/bin/chromium" })).toEqual(["Chromium", "Firefox", "WebKit"]);
	expect(leftOut).toEqual([]);
});

test("an engine that a machine has not is left out with the reason, whatever was asked for", async () => {
	const { env, leftOut } = await findEngines(machineWith("Firefox"));
	const asked = { CHROMIUM_PATH: "/bin/chromium", WEBKIT_DRIVER_PATH: "/not/there" };
	expect(namesOnTrial({ ...asked, ...env })).toEqual(["Chromium", "Firefox"]);
	expect(leftOut).toEqual(["WebKit (none is installed)"]);
});
