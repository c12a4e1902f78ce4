/** Starts the stand-in for a street server before the browser tests, at any free port, and passes on its address. */
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { createStreetsServer } from "./streets-server.ts";

declare module "vitest" {
	export interface ProvidedContext {
		/** Without a slash at the end. */
		streetsServer: string;
	}
}

export async function setup({ provide }: TestProject): Promise<() => void> {
	const server = createStreetsServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	provide("streetsServer", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
	return () => {
		server.close();
		server.closeAllConnections();
	};
}
