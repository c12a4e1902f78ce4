/** The command that takes streets out of a build, against a made-up build of some thousand tiles, here and on a host. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { tileIdToZxy, zxyToTileId } from "pmtiles";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Tile, writeArchive } from "../../../../geodata/pmtiles/pmtiles-writer.ts";
import { contentOf, openBytes } from "../../../../geodata/pmtiles/read-archive.ts";
import { LAYERS_WANTED } from "../../../../geodata/streets/source-archive.ts";
import { takeStreets } from "../../../../geodata/streets/take-streets.ts";
import { surroundingsOf, tilesNear } from "../../../../geodata/streets/tiles-near-areas.ts";
import { decodePolygons } from "../../../../src/domain/coordinates.ts";
import { PROTOMAPS } from "../../../../src/map/streets/protomaps.ts";
import { atlas } from "../../../fixtures/atlas.ts";
import { closeNow, listenAtFreePort } from "../../../static-host/free-port.ts";

/** Areas here and there: some thousand tiles are near them. */
const boundaries = atlas
	.assessmentsIn(atlas.newest)
	.flatMap(({ boundary }, i) => (i % 2 ? [] : atlas.boundary(boundary)));

function contentFor(id: number): Uint8Array {
	// Water is the same everywhere.
	return id % 5 === 0 ? gzipSync("water") : gzipSync(createHash("sha256").update(String(id)).digest());
}

const surroundings = surroundingsOf(boundaries.map(({ polygons }) => ({ polygons: decodePolygons(polygons) })));

/** What lies between tiles that are wanted, and is too much to be read in vain. */
function fillerFor(id: number): Uint8Array {
	const hashes = Array.from({ length: 2200 }, (_, i) => createHash("sha256").update(`${id} ${i}`).digest());
	return gzipSync(Buffer.concat(hashes), { level: 1 });
}

const METADATA = {
	attribution: '<a href="https://protomaps.com">Protomaps</a>',
	vector_layers: LAYERS_WANTED.map((id) => ({ id, fields: { kind: "String" } })),
};
const WORLD = [-180, -85, 180, 85] as const;

interface Build {
	readonly tiles: readonly Tile[];
	readonly bytes: Buffer;
}

function build(
	tiles: readonly Tile[],
	metadata: Record<string, unknown> = METADATA,
	bounds: readonly [number, number, number, number] = WORLD,
): Build {
	const description = { bounds, center: [0, 0, 0], lastRootZoom: 0, leafSize: 512, metadata } as const;
	return { tiles, bytes: Buffer.from(writeArchive(tiles, description)) };
}

let whole: Build;
let wanted: Tile[];
let folder: string;
/** What the host hands out, and how; the ranges that it was asked for, and handed out wholly. */
let served: Buffer;
let manner: (request: IncomingMessage, response: ServerResponse, send: (isHalf?: boolean) => void) => void;
let asked: string[];
let url: string;
let said: string;

const host = createServer((request, response) => {
	const [, from = "0", to = "0"] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
	const part = served.subarray(Number(from), Number(to) + 1);
	manner(request, response, (isHalf = false) => {
		const end = Number(from) + part.length;
		const tag = `"${served.length}"`;
		const range = `bytes ${from}-${end - 1}/${served.length}`;
		response.writeHead(206, { "content-range": range, etag: tag });
		if (isHalf) return response.end(part.subarray(0, part.length / 2));
		asked.push(`${from}-${end}`);
		response.end(part);
	});
});

beforeAll(async () => {
	wanted = tilesNear(surroundings, 10, 15)
		.map((tile) => ({ ...tile, id: zxyToTileId(tile.z, tile.x, tile.y) }))
		.toSorted((a, b) => a.id - b.id)
		.map(({ id, ...tile }) => ({ ...tile, content: contentFor(id) }));
	const ids = wanted.map(({ z, x, y }) => zxyToTileId(z, x, y));
	const gaps = ids.filter((id, i) => (ids[i + 1] ?? 0) > id + 1).filter((_, i) => i % 8 === 0);
	const fillers = gaps.map((id) => {
		const [z, x, y] = tileIdToZxy(id + 1);
		return { z, x, y, content: fillerFor(id) };
	});
	whole = build([...wanted, ...fillers, { z: 0, x: 0, y: 0, content: gzipSync("the world") }]);
	url = `${await listenAtFreePort(host)}/20260101.pmtiles`;
});
afterAll(() => closeNow(host));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "streets-"));
	[served, asked, said] = [whole.bytes, [], ""];
	manner = (_request, _response, send) => send();
});
afterEach(() => rmSync(folder, { recursive: true }));

const target = () => join(folder, "streets.pmtiles");
const work = () => join(folder, "work");
const take = (source = url) =>
	takeStreets({
		...{ source, target: target(), work: work(), surroundings, pauses: [1, 1] },
		output: { write: (text) => (said += text), isTerminal: false },
	});

/** All that is wanted, and nothing else. */
async function expectStreets(): Promise<void> {
	const archive = openBytes(readFileSync(target()));
	expect(await archive.getHeader()).toMatchObject({ numAddressedTiles: wanted.length, minZoom: 10, maxZoom: 15 });
	const plain = openBytes(whole.bytes);
	for (const tile of wanted.filter((_, i) => i % 7 === 0))
		expect(await contentOf(archive, tile)).toEqual(await contentOf(plain, tile));
	expect(existsSync(work())).toBe(false);
}

async function expectRefusal(sentence: RegExp, source?: string): Promise<void> {
	writeFileSync(target(), "streets of before");
	await expect(take(source)).rejects.toThrow(sentence);
	expect(readFileSync(target(), "utf8")).toBe("streets of before");
}

function written(bytes: Uint8Array): string {
	const path = join(folder, "build.pmtiles");
	writeFileSync(path, bytes);
	return path;
}

describe("The streets around the areas", () => {
	it("are taken from a host, in far fewer questions than there are tiles", async () => {
		await take();
		await expectStreets();
		expect(wanted.length).toBeGreaterThan(3000);
		expect(asked.length).toBeLessThan(wanted.length / 20);
		expect(said).toMatch(new RegExp(`${wanted.length} tiles\\. Read \\d+\\.\\d MB`));
		expect(said.split("\n").length).toBeLessThan(18);
	});

	it("are taken from a file", async () => {
		await take(written(whole.bytes));
		await expectStreets();
		expect(asked).toEqual([]);
	});

	it("are written with each content once, whose data they are, and where they end", async () => {
		await take(written(whole.bytes));
		const archive = openBytes(readFileSync(target()));
		const contents = new Set(wanted.map(({ content }) => Buffer.from(content).toString("latin1")));
		expect((await archive.getHeader()).numTileContents).toBe(contents.size);
		expect(await archive.getMetadata()).toMatchObject({
			attribution: "© OpenStreetMap contributors (ODbL), Protomaps",
			vector_layers: METADATA.vector_layers,
		});
		const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
		for (const [lng, lat] of boundaries.flatMap(({ polygons }) => decodePolygons(polygons).flat(2)))
			expect(lng > minLon && lng < maxLon && lat > minLat && lat < maxLat).toBe(true);
	});

	it("are coarser where the build ends early, which is said", async () => {
		await take(written(build(whole.tiles.filter(({ z }) => z <= 13)).bytes));
		expect(said).toContain("ends at zoom 13");
		expect(await openBytes(readFileSync(target())).getHeader()).toMatchObject({ maxZoom: 13 });
	});
});

describe("A broken line", () => {
	it("is tried again", async () => {
		const tries = new Map<string, number>();
		manner = ({ headers: { range = "" } }, response, send) => {
			const count = (tries.get(range) ?? 0) + 1;
			tries.set(range, count);
			if (count === 1) response.writeHead(503).end();
			else send(count === 2);
		};
		await take();
		await expectStreets();
		expect(new Set(tries.values())).toEqual(new Set([3]));
	});

	it("costs nothing of what has come: another run reads only what is missing", async () => {
		manner = (_request, response, send) => (asked.length < 25 ? send() : response.destroy());
		await expectRefusal(/cannot be reached, or breaks off: .+\. Tried 3 times\. Run the command again/);
		const before = asked.splice(0);
		manner = (_request, _response, send) => send();
		await take();
		await expectStreets();
		expect(said).toContain("Going on with what an earlier run has fetched.");
		const head = before[0] ?? "";
		expect(asked[0]).toBe(head);
		expect(asked.slice(1).filter((range) => before.includes(range))).toEqual([]);
		const inOneGo = [...before, ...asked.slice(1)].toSorted();
		asked = [];
		await take();
		expect(asked.toSorted()).toEqual(inOneGo);
	});

	it("begins anew when the file is another one by then, and says so", async () => {
		manner = (_request, response, send) => (asked.length < 25 ? send() : response.destroy());
		await expectRefusal(/breaks off/);
		manner = (_request, _response, send) => send();
		served = Buffer.concat([whole.bytes, Buffer.alloc(1)]);
		asked = [];
		await take();
		expect(said).toContain("Starting over.");
		const anew = asked.splice(0);
		await take();
		expect(anew.toSorted()).toEqual(asked.toSorted());
	});

	it("is no excuse for a file that is replaced on the way", async () => {
		manner = (_request, _response, send) => {
			if (asked.length === 25) served = Buffer.concat([whole.bytes, Buffer.alloc(9)]);
			send();
		};
		await expectRefusal(/was replaced by another file meanwhile/);
	});
});

describe("With a sentence, and without harm to what was there, is refused", () => {
	it("a host without range requests, before anything large has travelled", async () => {
		manner = (_request, response) => response.end(served);
		await expectRefusal(
			/does not hand out parts of a file .+ Download it by other means, and give the command its path/,
		);
	});

	it("a host that does not have the file", async () => {
		manner = (_request, response) => response.writeHead(404).end();
		await expectRefusal(/is answered with 404/);
	});

	it("a host that is not there", () =>
		expectRefusal(/127\.0\.0\.1:9 cannot be reached/, "http://127.0.0.1:9/a.pmtiles"));

	it("a path without a file", () => expectRefusal(/There is no file/, join(folder, "none.pmtiles")));

	const spoilt = (spoil: (bytes: Buffer) => Uint8Array) => {
		const bytes = Buffer.from(whole.bytes);
		return written(spoil(bytes));
	};
	const lastContent = () => wanted.at(-1)?.content ?? "";
	const at = (bytes: Buffer, place: number) => Number(bytes.readBigUInt64LE(place));

	it.each<[string, RegExp, (bytes: Buffer) => Uint8Array]>([
		["another kind of file", /is not a PMTiles file/, () => Buffer.from("<!doctype html><title>Not found</title>")],
		["an empty file", /is not a PMTiles file/, () => Buffer.alloc(0)],
		["version 2", /another version than 3 \(2\)/, () => Buffer.from("PM\u0002\u0000 and more")],
		["a later version", /another version than 3 \(4\)/, (bytes) => bytes.fill(4, 7, 8)],
		["a head that is cut short", /is damaged; its head/, (bytes) => bytes.subarray(0, 90)],
		["a file that is cut short", /is cut short: it has \d+ bytes of \d+/, (bytes) => bytes.subarray(0, -5000)],
		["raster tiles", /has Png tiles; streets need vector tiles/, (bytes) => bytes.fill(2, 99, 100)],
		["another compression", /not compressed by gzip/, (bytes) => bytes.fill(4, 98, 99)],
		["a damaged root", /is damaged; its head/, (bytes) => bytes.fill(7, at(bytes, 8) + 30, at(bytes, 8) + 40)],
		["a damaged leaf directory", /is damaged/, (bytes) => bytes.fill(7, at(bytes, 40) + 2000, at(bytes, 40) + 9000)],
		[
			"a damaged tile",
			/is damaged somewhere/,
			(bytes) => bytes.fill(7, bytes.indexOf(lastContent()) + 12, bytes.indexOf(lastContent()) + 20),
		],
		[
			"too small a zoom",
			/has tiles at zoom 0–11; streets begin at 10 and need 12/,
			(bytes) => bytes.fill(11, 101, 102),
		],
	])("%s", (_, sentence, spoil) => expectRefusal(sentence, spoilt(spoil)));

	/** Which tiles there are is not asked before. */
	const few = () => [...whole.tiles.slice(0, 20), ...whole.tiles.slice(-20)];

	it("another schema", () => {
		const other = { vector_layers: [{ id: "transportation" }, { id: "water" }] };
		const sentence =
			/not in version 4 of the Protomaps schema: it has no buildings, .+ Its layers are transportation, water/;
		return expectRefusal(sentence, written(build(few(), other).bytes));
	});

	it("an older version of the schema", () => {
		const older = { vector_layers: LAYERS_WANTED.map((id) => ({ id, fields: { "pmap:kind": "String" } })) };
		return expectRefusal(/it is in an older one/, written(build(few(), older).bytes));
	});

	it("an archive that names no layers", () =>
		expectRefusal(/does not say which layers/, written(build(few(), {}).bytes)));

	it("an extract of another country", () =>
		expectRefusal(/not all of the areas in Sweden/, written(build(few(), METADATA, [4, 57, 31, 72]).bytes)));

	it("an archive without any of the tiles", () => {
		const elsewhere = few().map(({ z, x, y, content }) => ({ z: Math.max(z, 12), x: x % 9, y: y % 9, content }));
		const distinct = [...new Map(elsewhere.map((tile) => [`${tile.z} ${tile.x} ${tile.y}`, tile])).values()];
		return expectRefusal(/has none of these tiles/, written(build(distinct).bytes));
	});
});

it("The layers that have to be there are those that the site draws", () => {
	const { parks, water, buildings, streets, names } = PROTOMAPS;
	const drawn = [...parks, water, buildings, ...Object.values(streets), names].map(({ layer }) => layer);
	expect(new Set(LAYERS_WANTED)).toEqual(new Set([...drawn, "earth"]));
});
