/** Which worker a map needs: whoever wants a map asks for it early, without MapLibre itself. */
import wholeWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import sharingWorker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url&sharing";

/**
 * Address of MapLibre's worker. On a first visit it is the one that imports what the map has too, so that it travels once. A frame without an
 * origin starts no worker from an address: MapLibre reads the file and passes it on as text, so it must be whole. And WebKit does not ask a
 * service worker for what a worker imports; where there is one, the file has been kept by it.
 */
export function workerUrl(): string {
	// biome-ignore lint/style/noRestrictedGlobals: nothing is read of the address but whether there is one.
	const mustBeWhole = self.origin === "null" || Boolean(navigator.serviceWorker?.controller);
	return mustBeWhole ? wholeWorker : sharingWorker;
}
