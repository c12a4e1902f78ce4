/** Notices where the basemap shows little, once the reader is near enough to look for streets. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { LAYERS, SOURCES } from "../ids.ts";
import { isThin } from "./coverage.ts";
import { DISTRICT_EDGES_LAYER, ofRoad, ROADS_LAYER } from "./way-layers.ts";

/** From here on the reader expects more than a shore and a town's name. */
const NEAR = 11;

/** Notifies whenever the basemap becomes thin or is so no longer; at first it is not. */
export function watchCoverage(map: MapLibreMap, notify: (isThin: boolean) => void): void {
	let lastNotified = false;
	map.on("idle", () => {
		const hasNet = map.getLayer(LAYERS.districtEdges) !== undefined;
		const isThinNow = hasNet && map.getZoom() >= NEAR && isThinIn(map);
		if (isThinNow === lastNotified) return;
		lastNotified = isThinNow;
		notify(isThinNow);
	});
}

function isThinIn(map: MapLibreMap): boolean {
	const features = [
		...map.querySourceFeatures(SOURCES.basemap, { sourceLayer: DISTRICT_EDGES_LAYER }),
		...map.querySourceFeatures(SOURCES.basemap, { sourceLayer: ROADS_LAYER, filter: ofRoad("street") }),
	];
	const lines = features.flatMap(({ geometry }) =>
		geometry.type === "LineString" || geometry.type === "MultiLineString" ? [geometry] : [],
	);
	const [[west, south], [east, north]] = map.getBounds().toArray();
	const { lng, lat } = map.getCenter();
	return isThin(lines, [west, south, east, north], [lng, lat]);
}
