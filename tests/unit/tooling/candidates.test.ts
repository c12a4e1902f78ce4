/** Where a browser is looked for, and in which order, on each kind of machine. */
import { expect, test } from "vitest";
import { CHROMIUM_PLACES, candidates, FIREFOX_PLACES, WEBKIT_PLACES } from "../../browser-finder/candidates.ts";

test("what was asked for comes first, then PATH, then Playwright's own", () => {
	const env = { CHROMIUM_PATH: "/my/chromium", PATH: "/usr/bin" };
	const places = candidates(CHROMIUM_PLACES, { platform: "linux", env, playwrightPath: "/cache/chrome" });
	expect(places[0]).toEqual({ path: "/my/chromium", origin: "CHROMIUM_PATH" });
	expect(places[1]).toEqual({ path: "/usr/bin/chromium", origin: "on PATH" });
	expect(places.at(-1)).toEqual({ path: "/cache/chrome", origin: "Playwright's own" });
});

test("a name is looked up in every folder of PATH before the next name", () => {
	const paths = candidates(CHROMIUM_PLACES, { platform: "linux", env: { PATH: "/a::/b" }, playwrightPath: undefined });
	expect(paths.slice(0, 3).map(({ path }) => path)).toEqual(["/a/chromium", "/b/chromium", "/a/chromium-browser"]);
	expect(paths).toHaveLength(10);
});

test("a place is tried once, as what it was first", () => {
	const env = { CHROMIUM_PATH: "/usr/bin/chromium", PATH: "/usr/bin:/usr/bin" };
	const found = candidates(CHROMIUM_PLACES, { platform: "linux", env, playwrightPath: undefined }).filter(
		({ path }) => path === "/usr/bin/chromium",
	);
	expect(found).toEqual([{ path: "/usr/bin/chromium", origin: "CHROMIUM_PATH" }]);
});

test("on macOS the applications are looked through, of all and of the user", () => {
	const paths = candidates(CHROMIUM_PLACES, {
		platform: "darwin",
		env: { HOME: "/Users/a" },
		playwrightPath: undefined,
	});
	expect(paths.map(({ path }) => path)).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
	expect(paths.map(({ path }) => path)).toContain("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
});

test("on Windows the program folders are looked through, and PATH for .exe", () => {
	const env = { Path: "C:\\bin;D:\\bin", PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": undefined };
	const paths = candidates(CHROMIUM_PLACES, { platform: "win32", env, playwrightPath: undefined }).map(
		({ path }) => path,
	);
	expect(paths).toContain("D:\\bin\\chrome.exe");
	expect(paths).toContain("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
});

test("an empty environment names no place", () => {
	expect(candidates(CHROMIUM_PLACES, { platform: "linux", env: {}, playwrightPath: undefined })).toEqual([]);
});

test("every browser is asked for by its own variable and looked for by its own names", () => {
	const env = { CHROMIUM_PATH: "/my/chromium", FIREFOX_PATH: "/my/firefox", PATH: "/usr/bin" };
	const found = (places: typeof FIREFOX_PLACES) =>
		candidates(places, { platform: "linux", env }).map(({ path }) => path);
	expect(found(FIREFOX_PLACES)).toEqual(["/my/firefox", "/usr/bin/firefox-esr", "/usr/bin/firefox"]);
	expect(found(WEBKIT_PLACES)).toEqual(["/usr/bin/WebKitWebDriver"]);
});
