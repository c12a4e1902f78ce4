/** Starts MapLibre's worker while there is no map yet, so that the first one need not wait for it, and ends it with the last one. */
import { clearPrewarmedResources, prewarm, setWorkerUrl } from "maplibre-gl";
import { workerUrl } from "./worker-url.ts";

setWorkerUrl(workerUrl());

let maps = 0;
let isStarted = false;

export function startWorker(): void {
	if (maps > 0 || isStarted) return;
	isStarted = true;
	// A service worker may have come since.
	setWorkerUrl(workerUrl());
	prewarm();
}

/** A map has come that works with it. */
export function keepWorker(): void {
	maps += 1;
}

/** A map that worked with it has gone. */
export function leaveWorker(): void {
	maps -= 1;
	endUnusedWorker();
}

export function endUnusedWorker(): void {
	if (maps > 0 || !isStarted) return;
	isStarted = false;
	clearPrewarmedResources();
}
