/** Which files a map needs first, apart from MapLibre itself: whoever wants a map asks for them beside each other. */
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

export const WORKER_URL: string = workerUrl;

/** What PMTiles asks of an archive first: its header and its root directory. Ours has its metadata in it too. */
export const ARCHIVE_HEAD_RANGE = "bytes=0-16383";
