/** The address of MapLibre's worker, apart from MapLibre itself: whoever wants a map asks for both files beside each other. */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export const WORKER_URL: string = workerUrl;
