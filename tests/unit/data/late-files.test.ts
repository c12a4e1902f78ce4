/** Files that come late: none of them runs before all have come, and what did not come is asked for again. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchFile, fetchIntoCache, STALL_TIMEOUT_MS } from "../../../src/data/fetch-file.ts";

type Answer = () => Response | Promise<Response>;

const script = () => new Response("export {}", { headers: { "content-type": "text/javascript; charset=utf-8" } });
const page = () => new Response("<!doctype html>", { headers: { "content-type": "text/html" } });
const nothing = () => Promise.reject(new TypeError("Failed to fetch"));
const brokenOff = () => {
	const body = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
	return new Response(body, { headers: { "content-type": "text/javascript" } });
};

/** A host that answers so, each time with the next answer and at last always with the last. */
function hostWith(...answers: [Answer, ...Answer[]]) {
	let asked = 0;
	const host = vi.fn<typeof fetch>(async () => (answers[asked++] ?? answers.at(-1) ?? script)());
	vi.stubGlobal("fetch", host);
	return host;
}

/** As in a page that has just begun. */
async function beginPage() {
	vi.resetModules();
	return (await import("../../../src/data/late-files.ts")).fetchLate;
}

const addresses = (host: ReturnType<typeof hostWith>) => host.mock.calls.map(([url]) => url);

/** Addresses of the modules that the browser has been told of. */
let told: string[];

beforeEach(() => {
	told = [];
	vi.stubGlobal("document", {
		createElement: () => ({}),
		head: { append: ({ rel, href }: HTMLLinkElement) => told.push(`${rel} ${href}`) },
	});
});
afterEach(() => vi.unstubAllGlobals());

describe("A late script", () => {
	it("runs once it and all that it imports have come", async () => {
		const host = hostWith(script);
		const fetchLate = await beginPage();
		const run = vi.fn(async () => {
			expect(addresses(host)).toEqual(["/assets/table.js", "/assets/shared.js"]);
			return "a table";
		});
		expect(await fetchLate(run, ["assets/table.js", "assets/shared.js"])).toBe("a table");
	});

	it.each<[string, Answer]>([
		["the network fails", nothing],
		["the answer breaks off", brokenOff],
		["it is gone", () => new Response("", { status: 404, headers: { "content-type": "text/javascript" } })],
		["the host answers with a page", page],
	])(
		"is never run where one of its files does not come, since %s; a new try asks for that one again",
		async (_, answer) => {
			const host = hostWith(script, answer, script);
			const fetchLate = await beginPage();
			const run = vi.fn(async () => "a table");
			const files = ["assets/table.js", "assets/shared.js"];
			await expect(fetchLate(run, files)).rejects.toThrow();
			expect(run).not.toHaveBeenCalled();
			expect(await fetchLate(run, files)).toBe("a table");
			expect(addresses(host)).toEqual(["/assets/table.js", "/assets/shared.js", "/assets/shared.js"]);
		},
	);

	it("has what it imports read while it is on its way itself, once all of that has come", async () => {
		const bring: ((file: Response) => void)[] = [];
		const awaited = () => new Promise<Response>((resolve) => bring.push(resolve));
		hostWith(awaited, script, awaited);
		const fetchLate = await beginPage();
		const loading = fetchLate(async () => "a table", ["assets/table.js", "assets/shared.js", "assets/rows.js"]);
		await vi.waitFor(() => expect(bring).toHaveLength(2));
		expect(told).toEqual([]);
		bring[1]?.(script());
		await vi.waitFor(() => expect(told).toEqual(["modulepreload /assets/shared.js", "modulepreload /assets/rows.js"]));
		bring[0]?.(script());
		expect(await loading).toBe("a table");
	});

	it("asks for a file once that several wait for", async () => {
		const host = hostWith(script);
		const fetchLate = await beginPage();
		await Promise.all([fetchLate(async () => 1, ["assets/shared.js"]), fetchLate(async () => 2, ["assets/shared.js"])]);
		expect(host).toHaveBeenCalledOnce();
	});
});

describe("A file that stalls", () => {
	beforeEach(() => void vi.useFakeTimers());
	afterEach(() => void vi.useRealTimers());

	/** A host that sends the bytes of a file, each when it is told to. */
	function slowHost(...sent: string[]) {
		let sendNext: () => void = () => undefined;
		let fail: (reason: unknown) => void = () => undefined;
		const body = new ReadableStream<Uint8Array>({
			start(stream) {
				fail = (reason) => stream.error(reason);
				sendNext = () => {
					const text = sent.shift();
					if (text === undefined) stream.close();
					else stream.enqueue(new TextEncoder().encode(text));
				};
			},
		});
		vi.stubGlobal("fetch", async (_: string, { signal }: RequestInit) => {
			signal?.addEventListener("abort", () => fail(signal.reason));
			return new Response(body, { headers: { "content-type": "text/css" } });
		});
		return () => sendNext();
	}

	it("is given up before it is answered", async () => {
		vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
			return new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
		});
		const given = expect(fetchFile("/assets/a.js")).rejects.toThrow();
		await vi.advanceTimersByTimeAsync(STALL_TIMEOUT_MS);
		await given;
	});

	it("is given up in the middle", async () => {
		const sendNext = slowHost("a{}", "b{}");
		const given = expect(fetchIntoCache("/assets/a.css")).rejects.toThrow();
		sendNext();
		await vi.advanceTimersByTimeAsync(STALL_TIMEOUT_MS);
		await given;
	});

	it("is not given up as long as something comes, however long it takes", async () => {
		const sendNext = slowHost("a{}", "b{}", "c{}");
		const whole = fetchFile("/assets/a.css").then((response) => response.text());
		for (let sent = 0; sent < 4; sent++) {
			await vi.advanceTimersByTimeAsync(STALL_TIMEOUT_MS - 1);
			sendNext();
		}
		expect(await whole).toBe("a{}b{}c{}");
	});

	it("that has come leaves nothing to wait for", async () => {
		hostWith(script);
		await (await fetchFile("/assets/a.js")).text();
		expect(vi.getTimerCount()).toBe(0);
	});
});
