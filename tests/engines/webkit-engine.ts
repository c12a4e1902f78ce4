/**
 * WebKit as GTK has it, in its MiniBrowser, over W3C WebDriver. A dozen commands are all that is needed of that protocol, so they
 * are sent without a library.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { openDisplay } from "./display.ts";
import type { Engine, Key, Window } from "./engine.ts";

/** As WebDriver writes the keys that are no characters. */
const CODES: Readonly<Record<Key, string>> = {
	ArrowLeft: "\uE012",
	ArrowRight: "\uE014",
	End: "\uE010",
	Enter: "\uE007",
	Escape: "\uE00C",
	Home: "\uE011",
	Tab: "\uE004",
};

/** How often the driver is asked whether it is there, 50 ms apart. */
const KNOCKS = 200;

export const WEBKIT: Engine = {
	name: "WebKit",
	open: async (path, downloads) => {
		const display = await openDisplay();
		const home = homeFor(downloads);
		const port = await freePort();
		// Its own group: the driver starts the browser.
		const driver = spawn(path, [`--port=${port}`], { env: { ...display.env, ...home.env }, stdio: "ignore" });
		const failed = new Promise<never>((_, reject) => {
			driver.once("error", reject);
			driver.once("exit", () => reject(new Error("WebKitWebDriver has ended")));
		});
		failed.catch(() => undefined);
		const end = () => {
			driver.kill();
			display.close();
			home.remove();
		};
		try {
			return await Promise.race([failed, openSession(`http://127.0.0.1:${port}`, end)]);
		} catch (error) {
			end();
			throw error;
		}
	},
};

async function openSession(driver: string, end: () => void): Promise<Window> {
	await isUp(driver);
	const { sessionId, capabilities } = await send<{ sessionId: string; capabilities: { browserVersion: string } }>(
		"POST",
		`${driver}/session`,
		{ capabilities: {} },
	);
	const session = `${driver}/session/${sessionId}`;
	let hasCrashed = false;
	const post = async <T>(command: string, body: object = {}) => {
		try {
			return await send<T>("POST", `${session}/${command}`, body);
		} catch (error) {
			// Only the next command is told that there is no session any more.
			hasCrashed ||= await send("GET", `${session}/window`).then(
				() => false,
				(gone) => /invalid session id|fetch failed/.test(String(gone)),
			);
			throw error;
		}
	};
	const act = (type: string, id: string, actions: readonly object[]) =>
		post("actions", { actions: [{ type, id, actions }] });
	const ask: Window["ask"] = async (question, ...args) => {
		const script = `const done = arguments[1];
			(async () => (${question})(...arguments[0]))().then((answer) => done({ answer }), (error) => done({ error: String(error) }));`;
		const { answer, error } = await post<{ answer: never; error?: string }>("execute/async", { script, args: [args] });
		if (error !== undefined) throw new Error(error);
		return answer;
	};
	return {
		version: capabilities.browserVersion,
		get hasCrashed() {
			return hasCrashed;
		},
		// The protocol does not tell.
		takeErrors: () => [],
		open: async (url) => {
			await post("frame", { id: null });
			await post("url", { url });
		},
		// Its browser has no buttons of its own that Tab could go to.
		takeNewTab: async () => undefined,
		goBack: async () => void (await post("back")),
		ask,
		enterFrame: async () => void (await post("frame", { id: 0 })),
		press: async (key) => {
			await act("key", "keys", [
				{ type: "keyDown", value: CODES[key] },
				{ type: "keyUp", value: CODES[key] },
			]);
		},
		clickAt: async (x, y) => {
			await act("pointer", "mouse", [
				{ type: "pointerMove", x: Math.round(x), y: Math.round(y) },
				{ type: "pointerDown", button: 0 },
				{ type: "pointerUp", button: 0 },
			]);
		},
		resize: async (width, height) => {
			await post("frame", { id: null });
			// A window is larger than the page in it by what is around the page.
			const frame = await ask(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const);
			await post("window/rect", { x: 0, y: 0, width: width + frame[0], height: height + frame[1] });
		},
		screenshot: async () => Buffer.from(await send<string>("GET", `${session}/screenshot`), "base64"),
		// GTK's driver does not know the command, as of 2.50.
		print: async () => {
			const printed = await send<string>("POST", `${session}/print`, {}).catch(() => undefined);
			return printed === undefined ? undefined : Buffer.from(printed, "base64");
		},
		close: async () => {
			await send("DELETE", session).catch(() => undefined);
			end();
		},
	};
}

async function isUp(driver: string): Promise<void> {
	for (let knock = 0; knock < KNOCKS; knock += 1) {
		const status = await send("GET", `${driver}/status`).catch(() => undefined);
		if (status) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error("WebKitWebDriver does not answer");
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
	const response = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
	const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
	if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
	return value;
}

/** The driver cannot choose a port by itself. Between this and its start another program could take it; then it says so. */
async function freePort(): Promise<number> {
	const server = createServer();
	const { port } = new URL(await listenAtFreePort(server));
	closeNow(server);
	return Number(port);
}

/** The browser saves files where the settings of its user say, so it gets a user's folder of its own. */
function homeFor(downloads: string) {
	const home = mkdtempSync(join(tmpdir(), "webkit-"));
	mkdirSync(join(home, ".config"));
	writeFileSync(join(home, ".config/user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
	mkdirSync(join(home, ".config/gtk-3.0"));
	// The browser's own buttons would keep the window wider than a phone.
	writeFileSync(
		join(home, ".config/gtk-3.0/gtk.css"),
		"* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }",
	);
	const env = { HOME: home, XDG_CONFIG_HOME: undefined, XDG_CACHE_HOME: undefined, XDG_DATA_HOME: undefined };
	return { env, remove: () => removeFolder(home) };
}

/** A service of the desktop may have mounted something in it, which goes when that does: what is left of it is no fault of a page. */
function removeFolder(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true });
	} catch (error) {
		console.log(`${folder} could not be removed: ${String(error)}`);
	}
}
