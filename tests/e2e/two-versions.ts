/**
 * A host on which a new version of the site can be published while a test runs, and which can fall silent. The second version
 * is the built one with another name for every script and stylesheet, as if a line had been changed in each: the names of the
 * first are gone then.
 */
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { contentType, staticHost } from "../static-host/static-host.ts";

const HASHED = /\.(?:js|css)$/;

/** A file that the host takes a question for, and then says nothing, however well it is doing. */
export const NEVER_COMES = "/assets/never-comes.js";

export class TwoVersions {
	/** How the host is doing: a `failing` one answers with 503, a `silent` one takes a question and says nothing. */
	mood: "well" | "failing" | "silent" = "well";
	readonly #folder: string;
	readonly #files: Server;
	readonly #names: RegExp;
	readonly #server: Server;
	#isSecond = false;

	constructor(folder: string) {
		this.#folder = folder;
		this.#files = staticHost(folder, "/");
		const names = readdirSync(join(folder, "assets")).filter((name) => HASHED.test(name));
		this.#names = new RegExp(`\\b(${names.join("|").replaceAll(".", "\\.")})`, "g");
		this.#server = createServer((request, response) => this.#answer(request, response));
	}

	open(): Promise<string> {
		return listenAtFreePort(this.#server);
	}

	close(): void {
		closeNow(this.#server);
	}

	publishSecond(): void {
		this.#isSecond = true;
	}

	#answer(request: IncomingMessage, response: ServerResponse): void {
		const path = (request.url ?? "/").split("?")[0] ?? "/";
		if (this.mood === "silent" || path === NEVER_COMES) return;
		if (this.mood === "failing") return void response.writeHead(503).end();
		if (!this.#isSecond) return void this.#files.emit("request", request, response);
		const type = path.endsWith("/") ? ".html" : extname(path);
		if (![".html", ".js", ".css"].includes(type)) return void this.#files.emit("request", request, response);
		if (path.startsWith("/assets/") && !path.startsWith("/assets/second-")) return void response.writeHead(404).end();
		const file = path.endsWith("/") ? `${path}index.html` : path.replace("/assets/second-", "/assets/");
		response.writeHead(200, { "Content-Type": contentType(file) });
		response.end(this.#inSecond(readFileSync(join(this.#folder, file), "utf8")));
	}

	#inSecond(text: string): string {
		return text.replace(this.#names, "second-$1").replace(/("revision":")/g, "$1second-");
	}
}
