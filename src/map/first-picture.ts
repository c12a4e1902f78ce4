/**
 * Notices when the first picture is on screen; before that the canvas is transparent and shows the placeholder map; see
 * `map.css`.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { SOURCES } from "./ids.ts";

/** What travels with the page and the script. Without it there is nothing to look at. */
const OWN_SOURCES = [SOURCES.fallback, SOURCES.boundaries];

/** Calls `onReady` once, when all is drawn, or all but a basemap that is late. */
export function watchFirstPicture(map: MapLibreMap, isBasemapLate: () => boolean, onReady: () => void): void {
	let isReady = false;
	const beReady = () => {
		if (!isReady) onReady();
		isReady = true;
	};
	map.once("idle", beReady);
	map.on("render", () => {
		if (isReady) return;
		const isThere = (source: string) => map.getSource(source) !== undefined && map.isSourceLoaded(source);
		if (!OWN_SOURCES.every(isThere)) return;
		map.getContainer().dataset.drawn = "";
		if (isBasemapLate()) beReady();
	});
}
