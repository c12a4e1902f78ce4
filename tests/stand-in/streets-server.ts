/**
 * Stands in for a server of streets, with good and bad manners, on this machine only. An address begins with a manner and a
 * word of the test's own, `/dying/one-test/`, so that tests do not disturb each other.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { tileAt } from "../../src/domain/tile-at.ts";
import { type ArchiveTile, pmtilesFile } from "./pmtiles-file.ts";
import { ATTRIBUTION, SCHEMAS, type Schema, TOWN_BOUNDS, tileJsonOf, tileOf, vectorLayers } from "./town.ts";

/** `dying` hands out so many tiles, the one that is tried among them, and answers 503 after that; `stalling` does not answer any more. */
const TILES_BEFORE_THE_END = 2;

export function createStreetsServer(): Server {
	const asked = new Map<string, string[]>();
	return createServer((request, response) => {
		// A page at another port asks.
		response.setHeader("access-control-allow-origin", "*");
		response.setHeader("access-control-allow-headers", "*");
		response.setHeader("access-control-expose-headers", "content-range");
		const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
		const [, manner = "", word = "", ...rest] = url.pathname.split("/");
		if (manner === "asked") return json(response, asked.get(word) ?? []);
		if (request.method === "OPTIONS" || word === "") return response.writeHead(204).end();
		const questions = asked.get(word) ?? [];
		asked.set(word, [...questions, rest.join("/")]);
		const tilesAsked = questions.filter((question) => question.endsWith(".pbf")).length;
		switch (manner) {
			case "hang":
				return;
			case "abort":
				return request.socket.destroy();
			case "broken":
				return response.writeHead(503).end();
			case "no-tiles":
				if (rest.length > 1) return response.writeHead(503).end();
				break;
			case "dying":
				if (rest.length > 1 && tilesAsked >= TILES_BEFORE_THE_END) return response.writeHead(503).end();
				break;
			case "stalling":
				if (rest.length > 1 && tilesAsked >= TILES_BEFORE_THE_END) return;
		}
		const withRanges = manner !== "no-ranges";
		const isKnown = withRanges ? answer(`${url.origin}/${manner}/${word}`, rest, request, response) : whole(response);
		if (!isKnown) response.writeHead(404).end();
	});
}

function answer(base: string, [first = "", z, x, y]: string[], request: IncomingMessage, response: ServerResponse) {
	if (first === "streets.pmtiles") {
		if (request.headers["if-none-match"] === ETAG) response.writeHead(304, { etag: ETAG }).end();
		else if (request.headers.range) part(request, response);
		else compressed(response);
		return true;
	}
	const schema = SCHEMAS.find((name) => first === name || first === `${name}.json`);
	if (!schema) return false;
	if (y === undefined) json(response, tileJsonOf(schema, `${base}/${schema}/{z}/{x}/{y}.pbf`));
	else {
		response.setHeader("content-type", "application/x-protobuf");
		response.end(tileOf(schema, Number(z), Number(x), Number.parseInt(y, 10)));
	}
	return true;
}

const archive = pmtilesFile([...townTiles("protomaps")], {
	metadata: { vector_layers: vectorLayers("protomaps"), attribution: ATTRIBUTION },
	bounds: TOWN_BOUNDS,
});

const ETAG = 'W/"1"';

function part({ headers }: IncomingMessage, response: ServerResponse): void {
	const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? "") ?? [];
	const [start, end] = [Number(from ?? 0), Math.min(Number(to ?? archive.length), archive.length - 1)];
	response.writeHead(206, {
		"content-range": `bytes ${start}-${end}/${archive.length}`,
		"cache-control": "no-cache",
		etag: ETAG,
	});
	response.end(archive.subarray(start, end + 1));
}

/** As hosts do with files of a kind that they do not know; an entity tag lets the browser keep it. */
function compressed(response: ServerResponse): void {
	response.writeHead(200, { "content-encoding": "gzip", "cache-control": "no-cache", etag: ETAG });
	response.end(gzipSync(archive));
}

function whole(response: ServerResponse): true {
	response.writeHead(200, { "content-length": archive.length }).end(archive);
	return true;
}

function json(response: ServerResponse, value: unknown): void {
	response.setHeader("content-type", "application/json");
	response.end(JSON.stringify(value));
}

function* townTiles(schema: Schema): Generator<ArchiveTile> {
	const [west, south, east, north] = TOWN_BOUNDS;
	for (let z = 9; z <= 14; z += 1) {
		const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
		for (let x = first.x; x <= last.x; x += 1) {
			for (let y = first.y; y <= last.y; y += 1) yield { z, x, y, data: tileOf(schema, z, x, y) };
		}
	}
}
