/** Serves the built sites and the stand-in for streets while the end-to-end tests run, each at a free port. */
import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { createStreetsServer } from "../stand-in/streets-server.ts";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { contentType, staticHost } from "../static-host/static-host.ts";
import { FOLDER_SITE, MAP_AWAITED, ROOT_SITE, SERVED_ORIGINS, type Site, STREETS_SERVER } from "./sites.ts";

export interface ServedSites {
	/** By folder; the stand-in's by its name. */
	readonly origins: Readonly<Record<string, string>>;
	close(): void;
}

/** Playwright's global setup. The processes of the tests are started after it, and inherit the environment. */
export default async function setUp(): Promise<() => void> {
	const { origins, close } = await serveSites(join(import.meta.dirname, "../.."));
	process.env[SERVED_ORIGINS] = JSON.stringify(origins);
	return close;
}

/** `root`: where the builds lie. */
export async function serveSites(root: string): Promise<ServedSites> {
	const streets = createStreetsServer();
	const streetsOrigin = await listenAtFreePort(streets);
	const hosts: readonly (readonly [string, Server])[] = [
		[ROOT_SITE.folder, keepingMapBack(hostOf(root, ROOT_SITE))],
		[FOLDER_SITE.folder, keepingMapBack(hostOf(root, FOLDER_SITE, { [STREETS_SERVER.builtAs]: streetsOrigin }))],
	];
	const origins: Record<string, string> = { [STREETS_SERVER.name]: streetsOrigin };
	for (const [folder, host] of hosts) origins[folder] = await listenAtFreePort(host);
	return {
		origins,
		close: () => {
			for (const server of [streets, ...hosts.map(([, host]) => host)]) closeNow(server);
		},
	};
}

/** A module that comes, and never has anything to give. */
const AWAITED_MODULE = "await new Promise(() => undefined); export const AreaMap = undefined;";

/** The same host, where the map is on its way for ever to whoever asks so. */
function keepingMapBack(host: Server): Server {
	return createServer((request, response) => {
		if (request.headers[MAP_AWAITED] === undefined || !/\/area-map-[^/]*\.js$/.test(request.url ?? ""))
			host.emit("request", request, response);
		else response.writeHead(200, { "Content-Type": contentType("map.js") }).end(AWAITED_MODULE);
	});
}

/** Of one build; throws where there is none. */
export function hostOf(
	root: string,
	{ folder, basePath }: Site,
	replacements?: Readonly<Record<string, string>>,
): Server {
	const built = join(root, folder);
	if (!existsSync(built)) throw new Error(`There is no ${folder}/: npm test -- build`);
	return staticHost(built, basePath, replacements);
}
