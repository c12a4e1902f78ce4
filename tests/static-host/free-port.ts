/**
 * Servers of the tests listen where nobody else does: the system picks the port at the moment it is taken, so that no other
 * program, another run of the tests among them, can have it already.
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Returns the server's origin, without a slash at the end. */
export async function listenAtFreePort(server: Server): Promise<string> {
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Browsers keep connections open, which a server would wait for. */
export function closeNow(server: Server): void {
	server.close();
	server.closeAllConnections();
}
