/** A plain static host of a built site that answers for some files as hosts and networks do on bad days. */
import { readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { contentType, staticHost } from "../static-host/static-host.ts";

/**
 * `missing`: 404 with the host's page, as when another version threw the file away; `page`: the start page with 200, as hosts
 * answer that know no 404; `broken off`: half the bytes, and the connection ends; `cut short`: half the bytes, as if that were
 * all; `late`: after `LATE_MS`; `hung`: no answer, ever; `of another version`: missing, and all pages but the first that is asked
 * for begin with another script.
 */
export const FILE_FAULTS = [
	"missing",
	"page",
	"broken off",
	"cut short",
	"late",
	"hung",
	"of another version",
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

const LATE_MS = 5_000;

export class FaultyHost {
	readonly url: string;
	readonly #server: Server;
	/** By path. */
	readonly #faults: Map<string, FileFault>;

	private constructor(server: Server, url: string, faults: Map<string, FileFault>) {
		this.#server = server;
		this.#faults = faults;
		this.url = url;
	}

	static async of(folder: string): Promise<FaultyHost> {
		const well = staticHost(folder, "/");
		const faults = new Map<string, FileFault>();
		let pages = 0;
		const server = createServer((request, response) => {
			const [path = "/"] = (request.url ?? "/").split("?");
			const fault = faults.get(path);
			const answerWell = () => well.emit("request", request, response);
			const isPage = path.endsWith("/");
			if (isPage) pages += 1;
			if (fault === "late") setTimeout(answerWell, LATE_MS);
			else if (fault !== undefined) answerBadly(response, folder, path, fault);
			else if (isPage && pages > 1 && [...faults.values()].includes("of another version")) {
				const page = readFileSync(join(folder, path, "index.html"), "utf8");
				response.writeHead(200, HTML).end(page.replaceAll("/entry-", "/entry-of-another-version-"));
			} else answerWell();
		});
		return new FaultyHost(server, await listenAtFreePort(server), faults);
	}

	/** `path`: below the host, such as "/assets/a.js". */
	break(path: string, fault: FileFault): void {
		this.#faults.set(path, fault);
	}

	close(): void {
		closeNow(this.#server);
	}
}

const HTML = { "Content-Type": "text/html; charset=utf-8" };

function answerBadly(response: ServerResponse, folder: string, path: string, fault: Exclude<FileFault, "late">): void {
	const file = join(folder, path);
	const half = () => readFileSync(file).subarray(0, statSync(file).size / 2);
	const type = { "Content-Type": contentType(file) };
	switch (fault) {
		case "missing":
		case "of another version":
			return void response.writeHead(404, HTML).end(readFileSync(join(folder, "404.html")));
		case "page":
			return void response.writeHead(200, HTML).end(readFileSync(join(folder, "index.html")));
		case "broken off":
			response.writeHead(200, { ...type, "Content-Length": statSync(file).size });
			return void response.write(half(), () => response.destroy());
		case "cut short":
			return void response.writeHead(200, type).end(half());
		case "hung":
			return;
	}
}
