/** The plain map to compare with: MapLibre as its manual says, on the site's own basemap, with the newest report alone. */
import "maplibre-gl/dist/maplibre-gl.css";
import { addProtocol, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Protocol } from "pmtiles";
import { newestReportUrl, tellReady } from "./newest-report.ts";

declare global {
	interface Window {
		plainMap: MapLibreMap;
	}
}

setWorkerUrl(workerUrl);
addProtocol("pmtiles", new Protocol().tile);
const basemap = { source: "basemap", paint: {} } as const;
const map = new MapLibreMap({
	container: "map",
	bounds: [10.5, 55, 24.2, 69.1],
	fadeDuration: 0,
	style: {
		version: 8,
		sources: {
			basemap: { type: "vector", url: `pmtiles://${location.origin}/basemap.pmtiles` },
			areas: { type: "geojson", data: newestReportUrl() },
		},
		layers: [
			{ id: "sea", type: "background", paint: { "background-color": "#dce6ee" } },
			{ ...basemap, id: "land", type: "fill", "source-layer": "land", paint: { "fill-color": "#f6f3ee" } },
			{ ...basemap, id: "water", type: "fill", "source-layer": "water", paint: { "fill-color": "#dce6ee" } },
			{ ...basemap, id: "roads", type: "line", "source-layer": "roads", paint: { "line-color": "#d5cfc6" } },
			{ ...basemap, id: "borders", type: "line", "source-layer": "borders", paint: { "line-color": "#b5ada2" } },
			{ id: "fill", source: "areas", type: "fill", paint: { "fill-color": "#d8642a", "fill-opacity": 0.5 } },
			{ id: "line", source: "areas", type: "line", paint: { "line-color": "#a03c0c", "line-width": 1.5 } },
			{ id: "label", source: "areas", type: "symbol", layout: { "text-field": ["get", "namn"], "text-size": 12 } },
		],
	},
});
map.once("idle", tellReady);
window.plainMap = map;
