/**
 * A plain static host, as the cheapest ones are: files, folders by their `index.html`, ranges, and `404.html`, where there is one, for all else.
 * It rewrites nothing, so that whatever the tests reach exists as a file.
 */
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".csv": "text/csv; charset=utf-8",
	".geojson": "application/geo+json",
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".txt": "text/plain; charset=utf-8",
	".woff2": "font/woff2",
	".xml": "application/xml",
};

/** What a file is sent as, by its ending. */
export function contentType(file: string): string {
	return TYPES[extname(file)] ?? "application/octet-stream";
}

/**
 * `base`: the path under which the folder is published, with a slash at either end. `replacements`: what pages and scripts are
 * served with in place of what was built into them, such as the address of a server that has none until the tests run.
 */
export function staticHost(folder: string, base: string, replacements?: Readonly<Record<string, string>>): Server {
	return createServer((request, response) => {
		const [path = "/"] = (request.url ?? "/").split("?");
		const found = lookUp(folder, base, path);
		if (found.kind === "folder") {
			response.writeHead(301, { Location: `${path}/` }).end();
		} else if (found.kind === "file" && replacements && /\.(?:html|js)$/.test(found.file)) {
			response.writeHead(200, { "Content-Type": contentType(found.file) });
			response.end(replaceIn(readFileSync(found.file, "utf8"), replacements));
		} else if (found.kind === "file") {
			send(response, found.file, request.headers.range);
		} else {
			const page = join(folder, "404.html");
			response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
			if (existsSync(page)) createReadStream(page).pipe(response);
			else response.end("There is no such file.");
		}
	});
}

type Found = { kind: "file"; file: string } | { kind: "folder" } | { kind: "nothing" };

function lookUp(folder: string, base: string, path: string): Found {
	if (!path.startsWith(base)) return { kind: "nothing" };
	const file = join(folder, normalize(`/${decodePercent(path.slice(base.length))}`));
	if (!existsSync(file)) return { kind: "nothing" };
	if (!statSync(file).isDirectory()) return { kind: "file", file };
	const index = join(file, "index.html");
	if (!existsSync(index)) return { kind: "nothing" };
	return path.endsWith("/") ? { kind: "file", file: index } : { kind: "folder" };
}

/** Answers one range of bytes with just these, and anything else with the whole file. */
function send(response: ServerResponse, file: string, range: string | undefined): void {
	const { size } = statSync(file);
	const headers = { "Content-Type": contentType(file), "Accept-Ranges": "bytes" };
	const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(range ?? "") ?? [];
	if (first === undefined) {
		response.writeHead(200, { ...headers, "Content-Length": size });
		createReadStream(file).pipe(response);
		return;
	}
	const start = Number(first);
	const end = Math.min(last ? Number(last) : size - 1, size - 1);
	if (start > end) {
		response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
		return;
	}
	response.writeHead(206, {
		...headers,
		"Content-Length": end - start + 1,
		"Content-Range": `bytes ${start}-${end}/${size}`,
	});
	createReadStream(file, { start, end }).pipe(response);
}

function replaceIn(text: string, replacements: Readonly<Record<string, string>>): string {
	return Object.entries(replacements).reduce((before, [built, served]) => before.replaceAll(built, served), text);
}

function decodePercent(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
