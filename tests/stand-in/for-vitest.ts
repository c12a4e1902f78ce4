/** Starts the stand-in for a street server before the browser tests, at any free port, and passes on its address. */
import type { TestProject } from "vitest/node";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { createStreetsServer } from "./streets-server.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Without a slash at the end. */
		streetsServer: string;
	}
}

export async function setup({ provide }: TestProject): Promise<() => void> {
	const server = createStreetsServer();
	provide("streetsServer", await listenAtFreePort(server));
	return () => closeNow(server);
}
