/** Notices where the embedded ground has little to say: near enough to look for streets, and hardly any of its quiet net in sight. */
import { bboxClip } from "@turf/turf";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { LAYERS, SOURCES } from "./ids.ts";
import { DISTRICT_EDGES_LAYER } from "./layers/ground.ts";

/** From here on the reader expects more than a shore and a town's name. */
const NEAR = 11;

/** What is looked at is divided into so many rows and columns; a net in less than half of these fields is a neighbouring city's. */
const ROWS = 3;
const FEWEST_FIELDS = 5;
/** From the middle at least so far, in degrees, some 700 metres: nearer the fields would be smaller than the districts. */
const REACH = { lng: 0.012, lat: 0.006 };

/** Tells whenever the ground becomes thin or is so no longer; at first it is not. */
export function watchGround(map: MapLibreMap, tell: (isThin: boolean) => void): void {
	let told = false;
	map.on("idle", () => {
		const hasNet = map.getLayer(LAYERS.districtEdges) !== undefined;
		const isThin = hasNet && map.getZoom() >= NEAR && isThinAround(map);
		if (isThin === told) return;
		told = isThin;
		tell(isThin);
	});
}

function isThinAround(map: MapLibreMap): boolean {
	const isEmpty = map.queryRenderedFeatures({ layers: [LAYERS.districtEdges] }).length === 0;
	return isEmpty || fieldsWithNet(map) < FEWEST_FIELDS;
}

function fieldsWithNet(map: MapLibreMap): number {
	const edges = map.querySourceFeatures(SOURCES.ground, { sourceLayer: DISTRICT_EDGES_LAYER });
	const lines = edges.flatMap(({ geometry }) =>
		geometry.type === "LineString" || geometry.type === "MultiLineString" ? [geometry] : [],
	);
	return fieldsAround(map).filter((field) =>
		lines.some((line) => bboxClip(line, field).geometry.coordinates.length > 0),
	).length;
}

function fieldsAround(map: MapLibreMap): BBox[] {
	const { lng, lat } = map.getCenter();
	const bounds = map.getBounds();
	const halfWidth = Math.max(bounds.getEast() - lng, REACH.lng);
	const halfHeight = Math.max(bounds.getNorth() - lat, REACH.lat);
	const [width, height] = [(2 * halfWidth) / ROWS, (2 * halfHeight) / ROWS];
	const [west, south] = [lng - halfWidth, lat - halfHeight];
	const steps = [...Array(ROWS).keys()];
	return steps.flatMap((row) =>
		steps.map((column): BBox => {
			const [left, bottom] = [west + column * width, south + row * height];
			return [left, bottom, left + width, bottom + height];
		}),
	);
}
