/** Opening an archive: by range requests where the host answers them, whole where it does not, and with one error for all faults. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { type ArchiveError, openArchive } from "../../../src/map/tiles/pmtiles-source.ts";
import { pmtilesFile } from "../../stand-in/pmtiles-file.ts";

const text = (words: string) => new TextEncoder().encode(words);
const TILES = [
	{ z: 0, x: 0, y: 0, data: text("the world") },
	{ z: 11, x: 1126, y: 602, data: text("a town") },
	// Larger than the first question, so that a host has to be asked again.
	{ z: 11, x: 1127, y: 602, data: new Uint8Array(40_000).fill(7) },
];
const FILE = new Uint8Array(pmtilesFile(TILES, { metadata: { name: "Test" }, bounds: [10, 55, 24, 69] }));
const URL = "/tiles/test.pmtiles";

/** Answers as a host does; `asked` are the ranges. */
function host(respond: (from: number, to: number, call: number) => Response | Promise<Response>) {
	const asked: string[] = [];
	vi.stubGlobal("fetch", (_: string, { headers, signal }: { headers?: { range: string }; signal: AbortSignal }) => {
		const range = headers?.range ?? "whole";
		asked.push(range);
		const [, from = "0", to = "0"] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
		return new Promise((resolve, reject) => {
			signal.addEventListener("abort", () => reject(signal.reason));
			Promise.resolve(respond(Number(from), Number(to), asked.length)).then(resolve, reject);
		});
	});
	return asked;
}

const part = (file: Uint8Array, from: number, to: number, headers: Record<string, string> = {}) =>
	new Response(file.slice(from, to + 1), {
		status: 206,
		headers: { "content-range": `bytes ${from}-${Math.min(to, file.length - 1)}/${file.length}`, ...headers },
	});

async function tile(z: number, x: number, y: number, archive = openArchive(URL)) {
	return new TextDecoder().decode((await (await archive).getZxy(z, x, y))?.data);
}

const problemOf = (opening: Promise<unknown>) =>
	opening.then(
		() => "none",
		({ name, reason }: ArchiveError) => ({ name, reason }),
	);

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe("A host that answers range requests", () => {
	it("is asked for no more than the tiles that are looked at", async () => {
		const asked = host((from, to) => part(FILE, from, to));
		const archive = await openArchive(URL);
		expect(await archive.getMetadata()).toEqual({ name: "Test" });
		expect(await tile(0, 0, 0, Promise.resolve(archive))).toBe("the world");
		expect(await tile(11, 1126, 602, Promise.resolve(archive))).toBe("a town");
		expect((await archive.getZxy(11, 1127, 602))?.data.byteLength).toBe(40_000);
		expect(await archive.getZxy(11, 5, 5)).toBeUndefined();
		expect(asked).not.toContain("whole");
		expect(asked.length).toBeGreaterThan(3);
	});

	it("may replace the file by another while it is read", async () => {
		const longer = new Uint8Array(
			pmtilesFile([{ z: 0, x: 0, y: 0, data: text("a new world") }, ...TILES.slice(1)], {
				metadata: { name: "A new and longer name" },
				bounds: [10, 55, 24, 69],
			}),
		);
		let isReplaced = false;
		host((from, to) => part(isReplaced ? longer : FILE, from, to, { etag: isReplaced ? '"new"' : '"old"' }));
		const archive = await openArchive(URL);
		isReplaced = true;
		expect(await tile(0, 0, 0, Promise.resolve(archive))).toBe("a new world");
	});

	it("may refuse to answer past the end of a small file", async () => {
		const asked = host((from, to) =>
			to >= FILE.length || to === 16_383 ? new Response(null, { status: 416 }) : new Response(FILE.slice(from)),
		);
		expect(await tile(11, 1126, 602)).toBe("a town");
		expect(asked.at(-1)).toBe("whole");
	});
});

describe("A host that does not", () => {
	it("is asked once, and every tile is cut from its answer", async () => {
		const asked = host(() => new Response(FILE));
		const archive = openArchive(URL);
		expect(await tile(0, 0, 0, archive)).toBe("the world");
		expect(await tile(11, 1126, 602, archive)).toBe("a town");
		expect(asked).toEqual(["bytes=0-16383"]);
	});

	it("is not asked for a file too large to be kept", async () => {
		host(() => new Response(FILE, { headers: { "content-length": String(65 * 2 ** 20) } }));
		expect(await problemOf(openArchive(URL))).toEqual({ name: "ArchiveError", reason: "too-large" });
	});
});

describe("One error stands for", () => {
	it.each([
		["a missing file", "missing", () => new Response(null, { status: 404 })],
		["a host in trouble", "unreachable", () => new Response(null, { status: 503 })],
		["no connection", "unreachable", () => Promise.reject(new TypeError("Failed to fetch"))],
		["a page in its place", "damaged", () => new Response("<!doctype html><title>Lägesbild</title>")],
		["an empty file", "damaged", () => new Response("")],
		["a whole file cut short", "damaged", () => new Response(FILE.slice(0, FILE.length - 1))],
		["a file cut short", "damaged", (from: number, to: number) => part(FILE.slice(0, 30_000), from, to)],
		["metadata that are none", "damaged", (from: number, to: number) => part(garbled(), from, to)],
	])("%s", async (_, reason, respond) => {
		host(respond);
		expect(await problemOf(openArchive(URL))).toEqual({ name: "ArchiveError", reason });
	});

	it("an answer that breaks off", async () => {
		const body = new ReadableStream({ start: (controller) => controller.error(new TypeError("terminated")) });
		host(() => new Response(body));
		expect(await problemOf(openArchive(URL))).toEqual({ name: "ArchiveError", reason: "unreachable" });
	});

	it("a host that does not begin to answer in time", async () => {
		vi.useFakeTimers();
		host(() => new Promise(() => undefined));
		const problem = problemOf(openArchive(URL, { stallTimeout: 4000 }));
		await vi.advanceTimersByTimeAsync(4000);
		expect(await problem).toEqual({ name: "ArchiveError", reason: "unreachable" });
	});

	it("an answer that stands still half way", async () => {
		vi.useFakeTimers();
		const body = new ReadableStream({ start: (controller) => controller.enqueue(FILE.slice(0, 1000)) });
		host(() => new Response(body));
		const problem = problemOf(openArchive(URL, { stallTimeout: 4000 }));
		await vi.advanceTimersByTimeAsync(4000);
		expect(await problem).toEqual({ name: "ArchiveError", reason: "unreachable" });
	});

	it("an opening that was given up", async () => {
		host(() => new Promise(() => undefined));
		const givingUp = new AbortController();
		const problem = problemOf(openArchive(URL, { signal: givingUp.signal }));
		givingUp.abort();
		expect(await problem).toEqual({ name: "ArchiveError", reason: "unreachable" });
	});
});

describe("A host that is slow but alive", () => {
	/** A tenth of the file every three seconds. */
	function trickle(): ReadableStream<Uint8Array> {
		const step = Math.ceil(FILE.length / 10);
		let sent = 0;
		return new ReadableStream(
			{
				pull: async (controller) => {
					await new Promise((resolve) => setTimeout(resolve, 3000));
					controller.enqueue(FILE.slice(sent, sent + step));
					sent += step;
					if (sent >= FILE.length) controller.close();
				},
			},
			{ highWaterMark: 0 },
		);
	}

	it("is waited for, for longer than it may leave its reader without a byte", async () => {
		vi.useFakeTimers();
		host(() => new Response(trickle()));
		const reading = tile(11, 1126, 602, openArchive(URL, { stallTimeout: 4000 }));
		await vi.advanceTimersByTimeAsync(40_000);
		expect(await reading).toBe("a town");
	});

	it("has longer for a tile than for the opening, where that is said", async () => {
		let isSilent = false;
		host((from, to) => (isSilent ? new Promise(() => undefined) : part(FILE, from, to)));
		const archive = await openArchive(URL, { stallTimeout: 4000, stallTimeoutWhenOpen: 20_000 });
		isSilent = true;
		vi.useFakeTimers();
		const problem = problemOf(archive.getZxy(11, 1127, 602));
		await vi.advanceTimersByTimeAsync(19_000);
		expect(await Promise.race([problem, "waiting"])).toBe("waiting");
		await vi.advanceTimersByTimeAsync(1500);
		expect(await problem).toEqual({ name: "ArchiveError", reason: "unreachable" });
	});
});

/** The archive with its metadata overwritten. */
function garbled(): Uint8Array<ArrayBuffer> {
	const file = FILE.slice();
	const at = new TextDecoder("latin1").decode(file).indexOf('{"name"');
	file.fill(120, at, at + 8);
	return file;
}
