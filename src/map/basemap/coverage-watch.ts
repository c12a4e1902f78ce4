/**
 * Notices where the basemap shows little: near enough to look for streets, and hardly any district edges in sight or
 * close by.
 */
import { bboxClip } from "@turf/turf";
import { type LngLatBounds, type Map as MapLibreMap, MercatorCoordinate } from "maplibre-gl";
import type { BBox } from "../../domain/dataset.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import { LAST_BASEMAP_ZOOM } from "./basemap-source.ts";
import { DISTRICT_EDGES_LAYER } from "./land-layers.ts";

/** From here on the reader expects more than a shore and a town's name. */
const NEAR = 11;

/**
 * What is looked at is divided into so many rows and columns; edges in fewer of these fields than that are a
 * neighbouring city's.
 */
const ROWS = 3;
const FEWEST_FIELDS = 6;
/**
 * From the middle at least so far, in degrees, some 700 metres: nearer the fields would be smaller than the districts.
 */
const REACH = { lng: 0.012, lat: 0.006 };

/** Notifies whenever the basemap becomes thin or is so no longer; at first it is not. */
export function watchCoverage(map: MapLibreMap, notify: (isThin: boolean) => void): void {
	let lastNotified = false;
	map.on("idle", () => {
		const hasEdges = map.getLayer(LAYERS.districtEdges) !== undefined;
		const isThin = hasEdges && map.getZoom() >= NEAR && fieldsWithEdges(map) < FEWEST_FIELDS;
		if (isThin === lastNotified) return;
		lastNotified = isThin;
		notify(isThin);
	});
}

function fieldsWithEdges(map: MapLibreMap): number {
	const edges = map.querySourceFeatures(SOURCES.basemap, { sourceLayer: DISTRICT_EDGES_LAYER });
	const lines = edges.flatMap(({ geometry }) =>
		geometry.type === "LineString" || geometry.type === "MultiLineString" ? [geometry] : [],
	);
	return fieldsAround(map).filter((field) =>
		lines.some((line) => bboxClip(line, field).geometry.coordinates.length > 0),
	).length;
}

function fieldsAround(map: MapLibreMap): BBox[] {
	const bounds = map.getBounds();
	const middle = map.getCenter();
	const halfWidth = Math.max(bounds.getEast() - middle.lng, REACH.lng);
	const halfHeight = Math.max(bounds.getNorth() - middle.lat, REACH.lat);
	const [west, south, east, north] = loadedAround(bounds);
	// What reaches beyond the tiles in sight cannot be known to be empty.
	const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
	const lng = clamp(west + halfWidth, middle.lng, east - halfWidth);
	const lat = clamp(south + halfHeight, middle.lat, north - halfHeight);
	const [width, height] = [(2 * halfWidth) / ROWS, (2 * halfHeight) / ROWS];
	const steps = [...Array(ROWS).keys()];
	return steps.flatMap((row) =>
		steps.map((column): BBox => {
			const [left, bottom] = [lng - halfWidth + column * width, lat - halfHeight + row * height];
			return [left, bottom, left + width, bottom + height];
		}),
	);
}

/** The box of the basemap's last tiles that are in sight. */
function loadedAround(bounds: LngLatBounds): BBox {
	const tiles = 2 ** LAST_BASEMAP_ZOOM;
	const northWest = MercatorCoordinate.fromLngLat(bounds.getNorthWest());
	const southEast = MercatorCoordinate.fromLngLat(bounds.getSouthEast());
	const corner = (x: number, y: number) => new MercatorCoordinate(x / tiles, y / tiles).toLngLat();
	const { lng: west, lat: north } = corner(Math.floor(northWest.x * tiles), Math.floor(northWest.y * tiles));
	const { lng: east, lat: south } = corner(Math.ceil(southEast.x * tiles), Math.ceil(southEast.y * tiles));
	return [west, south, east, north];
}
