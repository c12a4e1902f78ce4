/** The smallest map to compare with: the newest report's areas on a Leaflet canvas, without a basemap. */
import "leaflet/dist/leaflet.css";
import { canvas, map as createMap, geoJSON } from "leaflet";
import { newestReportUrl, tellReady } from "./newest-report.ts";

const map = createMap("map", { renderer: canvas() }).fitBounds([
	[55, 10.5],
	[69.1, 24.2],
]);
const response = await fetch(newestReportUrl());
const areas = geoJSON(await response.json(), { style: { color: "#a03c0c", fillColor: "#d8642a", weight: 1.5 } });
areas.addTo(map);
// Leaflet draws what was added in the next frame.
requestAnimationFrame(() => requestAnimationFrame(tellReady));
