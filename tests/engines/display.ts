/**
 * A screen that nobody sees. Firefox and WebKit have WebGL only in a window, and draw it with Mesa's software there; a machine
 * for tests has no screen.
 */
import { spawn } from "node:child_process";
import type { Readable } from "node:stream";

export interface Display {
	/** What a program needs in its environment to appear there, with everything drawn by the processor. */
	readonly env: Record<string, string | undefined>;
	close(): void;
}

export async function openDisplay(): Promise<Display> {
	const env = { ...process.env, LIBGL_ALWAYS_SOFTWARE: "1" };
	// Elsewhere windows need no X server.
	if (process.platform !== "linux") return { env, close: () => undefined };
	// It takes a free number by itself, and says which.
	const server = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], {
		stdio: ["ignore", "ignore", "ignore", "pipe"],
	});
	const number = await new Promise<string>((resolve, reject) => {
		server.once("error", () => reject(new Error("there is no Xvfb")));
		server.once("exit", () => reject(new Error("Xvfb does not start")));
		(server.stdio[3] as Readable).once("data", (said) => resolve(String(said).trim()));
	});
	return { env: { ...env, DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined }, close: () => void server.kill() };
}
