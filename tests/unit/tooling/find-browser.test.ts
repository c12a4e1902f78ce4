/** The search for a browser, on machines that are made up: what is accepted, what is tried next, and what is said. */
import { expect, test } from "vitest";
import { findBrowser, type Machine } from "../../browser-finder/find-browser.ts";

interface MadeUp {
	/** Paths that are there, and whether they start. */
	readonly browsers: Map<string, boolean>;
	/** What each remedy does to the machine, and whether its command ends well. */
	readonly remedies?: Record<string, (browsers: Map<string, boolean>) => boolean>;
}

function machine({ browsers, remedies = {} }: MadeUp) {
	const said: string[] = [];
	const ran: string[] = [];
	const made: Machine = {
		browser: "Lynx",
		advice: "Install Lynx.",
		present: () => [...browsers.keys()].map((path) => ({ path, origin: "made up" })),
		start: async (path) =>
			browsers.get(path) ? { starts: true, version: "1" } : { starts: false, reason: "it is broken" },
		remedies: () => Object.keys(remedies).map((name) => ({ description: name, commands: [[name]] })),
		run: async ([name = ""]) => {
			ran.push(name);
			return remedies[name]?.(browsers) ?? false;
		},
		say: (line) => said.push(line),
	};
	return { made, said, ran };
}

test("the first that starts is taken, and nothing is installed", async () => {
	const browsers = new Map([["/a", true] as const, ["/b", true] as const]);
	const { made, ran, said } = machine({ browsers, remedies: { download: () => true } });
	expect(await findBrowser(made)).toEqual({ path: "/a" });
	expect(ran).toEqual([]);
	expect(said).toEqual(["Lynx: using /a (made up), version 1"]);
});

test("one that is there but does not start is passed over, with the reason", async () => {
	const { made, said } = machine({ browsers: new Map([["/a", false] as const, ["/b", true] as const]) });
	expect(await findBrowser(made)).toEqual({ path: "/b" });
	expect(said[0]).toBe("Lynx: /a (made up) is not used: it is broken");
});

test("remedies are tried in order until one brings a browser", async () => {
	const bring = (browsers: Map<string, boolean>) => Boolean(browsers.set("/new", true));
	const { made, ran } = machine({
		browsers: new Map(),
		remedies: { download: () => false, packages: bring, libraries: bring },
	});
	expect(await findBrowser(made)).toEqual({ path: "/new" });
	expect(ran).toEqual(["download", "packages"]);
});

test("a remedy may mend a browser that was there", async () => {
	const mend = (browsers: Map<string, boolean>) => Boolean(browsers.set("/a", true));
	const { made } = machine({ browsers: new Map([["/a", false]]), remedies: { libraries: mend } });
	expect(await findBrowser(made)).toEqual({ path: "/a" });
});

test("where nothing helps, it says what to install", async () => {
	const { made, said } = machine({ browsers: new Map(), remedies: { download: () => false } });
	expect(await findBrowser(made)).toEqual({ reason: "none is installed" });
	expect(said.at(-1)).toBe("Lynx: none found that starts. Install Lynx.");
});

test("where one is there but does not start, that is the reason why there is none", async () => {
	const { made } = machine({ browsers: new Map([["/a", false]]) });
	expect(await findBrowser(made)).toEqual({ reason: "/a is not used: it is broken" });
});

test("the commands of a remedy stop at the first that fails", async () => {
	const { made, ran } = machine({ browsers: new Map() });
	const twice: Machine = { ...made, remedies: () => [{ description: "two", commands: [["update"], ["install"]] }] };
	expect((await findBrowser(twice)).path).toBeUndefined();
	expect(ran).toEqual(["update"]);
});
