/**
 * Makes a tile's features as few and as alike as they can be without changing what is seen, so that tiles that look the
 * same have the same bytes: lines of a kind become one feature, a polygon that covers the tile always the same square.
 */
import type { GeoJSONVTFeature } from "@maplibre/geojson-vt";
import { BASEMAP_ZOOMS } from "../../src/domain/basemap-schema.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { areaOf } from "../pipeline/measure.ts";
import { bufferOf, extentOf } from "./tile-units.ts";

type Ring = [number, number][];
type Shape = Extract<GeoJSONVTFeature, { type: 2 | 3 }>;

/** Land and water, the layers with polygons, have one grid. */
const EXTENT = extentOf("land");
const [NEAR, FAR] = [-bufferOf("land"), EXTENT + bufferOf("land")];
const SQUARE: Ring = [[NEAR, NEAR], [FAR, NEAR], [FAR, FAR], [NEAR, FAR], [NEAR, NEAR]]; // biome-ignore format: one line
const SQUARE_AREA = (FAR - NEAR) ** 2;

/** An islet or pond below one CSS pixel; at the last zoom, which is stretched, only what has no inside at all. */
const smallest = (z: number) => (z === BASEMAP_ZOOMS.last ? 1 : (EXTENT / 512) ** 2);

export function tidyFeatures(features: readonly GeoJSONVTFeature[], z: number): GeoJSONVTFeature[] {
	const points = features.filter((feature) => feature.type === 1);
	const lines = features.flatMap((feature) => (feature.type === 2 ? tidyLine(feature) : []));
	const polygons = features.flatMap((feature) => (feature.type === 3 ? tidyPolygon(feature, smallest(z)) : []));
	return [...polygons, ...joinLines(lines), ...points];
}

/** Of a tidied feature. */
export function coversTile({ geometry }: GeoJSONVTFeature): boolean {
	return geometry.length === 1 && geometry[0] === SQUARE;
}

function tidyPolygon(polygon: Shape, smallestArea: number): Shape[] {
	const [shore, ...islands] = polygon.geometry.map(dropRepeats);
	if (shore === undefined || area(shore) < smallestArea) return [];
	if (islands.some((island) => area(island) === SQUARE_AREA)) return [];
	const outer = area(shore) === SQUARE_AREA ? SQUARE : shore;
	return [{ ...polygon, geometry: [outer, ...islands.filter((island) => area(island) >= smallestArea)] }];
}

function tidyLine(line: Shape): Shape[] {
	const parts = line.geometry.map(dropRepeats).filter((part) => part.length >= 2);
	return parts.length > 0 ? [{ ...line, geometry: parts }] : [];
}

/** Lines that say the same, as one feature, in the order in which they came. */
function joinLines(lines: readonly Shape[]): Shape[] {
	const groups = groupBy(lines, ({ tags }) => JSON.stringify(tags)).values();
	return [...groups].map((alike) => ({ ...alike[0], geometry: alike.flatMap(({ geometry }) => geometry) }));
}

/** Rounding to whole units makes neighbours equal. */
function dropRepeats(ring: Ring): Ring {
	return ring.filter(([x, y], i) => x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]);
}

/** Of a closed ring, in square units, however it is wound. */
function area(ring: Ring): number {
	return areaOf([[ring]]);
}
