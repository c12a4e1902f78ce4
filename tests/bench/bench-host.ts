/**
 * A host as visits are measured against: it compresses texts and lets browsers keep what has a hash in its name, as the configurations in
 * `deploy/` do, counts what it sends, and can be at the end of a slow line. The line is slowed down here and not in the browser, which would
 * slow down its pages but not their workers.
 */
import { createServer, type ServerResponse } from "node:http";
import { setTimeout as passed } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { closeNow, listenAtFreePort } from "../static-host/free-port.ts";
import { staticHost } from "../static-host/static-host.ts";

export interface Line {
	/** Milliseconds until an answer begins. */
	readonly latency: number;
	readonly bytesPerSecond: number;
}

/** As much as a slow line carries at once, in bytes: answers share it in turn. */
const PORTION = 4_096;

export interface BenchHost {
	/** Ends in a slash. */
	readonly url: string;
	/** Bytes of bodies that were sent so far, as they travelled. */
	sent(): number;
	close(): void;
}

/** `base`: the path under which the folder is served; without a line as fast as the machine can. */
export async function startBenchHost(folder: string, line?: Line, base = "/"): Promise<BenchHost> {
	const files = staticHost(folder, base);
	const origin = await listenAtFreePort(files);
	const compressed = new Map<string, Buffer>();
	let sent = 0;
	/** When the line is free again. */
	let free = 0;
	const carry = async (response: ServerResponse, body: Buffer) => {
		if (line) await passed(line.latency);
		for (let at = 0; at < body.length && !response.destroyed; at += line ? PORTION : body.length) {
			const portion = body.subarray(at, line ? at + PORTION : body.length);
			if (line) {
				free = Math.max(free, performance.now()) + (1_000 * portion.length) / line.bytesPerSecond;
				await passed(Math.max(0, free - performance.now()));
			}
			sent += portion.length;
			response.write(portion);
		}
		response.end();
	};
	const server = createServer(async (request, response) => {
		const path = request.url ?? "/";
		const { range } = request.headers;
		const answer = await fetch(origin + path, range === undefined ? {} : { headers: { range } });
		let body: Buffer = Buffer.from(await answer.arrayBuffer());
		const headers = new Map(answer.headers);
		if (answer.status === 200 && /text|json|javascript|svg|xml/.test(headers.get("content-type") ?? "")) {
			const smaller = compressed.get(path) ?? gzipSync(body);
			compressed.set(path, smaller);
			body = smaller;
			headers.set("content-encoding", "gzip");
		}
		if (path.startsWith(`${base}assets/`)) headers.set("cache-control", "public, max-age=31536000, immutable");
		headers.set("content-length", String(body.length));
		response.writeHead(answer.status, Object.fromEntries(headers));
		await carry(response, body);
	});
	return {
		url: (await listenAtFreePort(server)) + base,
		sent: () => sent,
		close() {
			closeNow(server);
			closeNow(files);
		},
	};
}
