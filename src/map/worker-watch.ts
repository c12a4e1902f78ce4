/** Notices when the worker, without which MapLibre draws nothing and says nothing, does not start. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { fetchOnce } from "../data/fetch-file.ts";
import { SOURCES } from "./ids.ts";
import { WORKER_TIMEOUT_MS } from "./timeouts.ts";

/** How MapLibre's word of it begins, which has no kind of its own. */
const WORKER_FAILED = "Worker failed";

export function isWorkerFailure({ message }: { message: string }): boolean {
	return message.startsWith(WORKER_FAILED);
}

/** Calls `onMissing` at most once, and not after the map has come to rest: its worker has started then. */
export function watchWorker(map: MapLibreMap, workerUrl: string, onMissing: () => void): void {
	let isOver = false;
	const end = () => {
		isOver = true;
	};
	const miss = () => {
		if (!isOver) onMissing();
		end();
	};
	map.once("idle", end);
	map.once("remove", end);
	map.on("error", ({ error }) => {
		if (isWorkerFailure(error)) miss();
	});
	// A worker that is awaited says nothing at all. It is the file that the worker asks for: the browser fetches it once.
	fetchOnce(workerUrl).catch(miss);
	// One that failed before there was a map has nobody to tell. Its first answer is that it has read the areas.
	const silence = setTimeout(miss, WORKER_TIMEOUT_MS);
	map.on("sourcedata", ({ sourceId, sourceDataType }) => {
		if (sourceId === SOURCES.boundaries && sourceDataType === "content") clearTimeout(silence);
	});
	map.once("remove", () => clearTimeout(silence));
}
