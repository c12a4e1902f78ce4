/** A worker that fails is missed, and one that only waits for others is not. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SOURCES } from "../../../src/map/ids.ts";
import { WORKER_TIMEOUT_MS } from "../../../src/map/timeouts.ts";
import { watchWorker } from "../../../src/map/worker-watch.ts";

type Listener = (event: object) => void;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A map that is being watched, with what it says fired by hand. */
function watched(file: () => Promise<Response>) {
	vi.stubGlobal("fetch", file);
	const listeners: [string, Listener][] = [];
	const listen = (type: string, listener: Listener) => void listeners.push([type, listener]);
	const onMissing = vi.fn();
	// Another address in each test, since a file that has come is not asked for again.
	const url = `/worker-${Math.random()}.js`;
	watchWorker({ on: listen, once: listen } as unknown as MapLibreMap, url, onMissing);
	const fire = (type: string, event: object = {}) => {
		for (const [wanted, listener] of listeners) if (wanted === type) listener(event);
	};
	return { onMissing, fire };
}

const script = async () => new Response("", { headers: { "content-type": "text/javascript" } });

test("A worker that never answers is missed in the end, though its file has come", async () => {
	const { onMissing } = watched(script);
	await vi.advanceTimersByTimeAsync(WORKER_TIMEOUT_MS - 1);
	expect(onMissing).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(onMissing).toHaveBeenCalledOnce();
});

test("A worker that has read the areas is not missed, however long the ground takes", async () => {
	const { onMissing, fire } = watched(script);
	fire("sourcedata", { sourceId: SOURCES.boundaries, sourceDataType: "content" });
	await vi.advanceTimersByTimeAsync(10 * WORKER_TIMEOUT_MS);
	expect(onMissing).not.toHaveBeenCalled();
});

test("A worker whose file does not come is missed at once", async () => {
	const { onMissing } = watched(() => Promise.reject(new TypeError("Failed to fetch")));
	await vi.advanceTimersByTimeAsync(0);
	expect(onMissing).toHaveBeenCalledOnce();
});

test("Nobody is told of a map that is gone", async () => {
	const { onMissing, fire } = watched(script);
	fire("remove");
	await vi.advanceTimersByTimeAsync(WORKER_TIMEOUT_MS);
	expect(onMissing).not.toHaveBeenCalled();
});
