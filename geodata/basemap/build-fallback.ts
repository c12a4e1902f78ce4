/**
 * The basemap fallback: land and large lakes, coarse and small enough to travel with the map's script, drawn below the
 * areas where the basemap's own file cannot be had. Good for the national view, and for separating
 * land from sea below it.
 */
import { area, bbox, simplify } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import { encodeRing } from "../../src/domain/coordinates.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { BasemapFeature, PreparedLayers } from "./basemap-feature.ts";

type Kind = "neighbour" | "sweden" | "lake";

/** Land and lakes as the tiles have them at this zoom. */
const FROM_AFAR = 5;

/** How far a line may stray, in degrees of longitude or latitude: neighbours are only ever seen from afar. */
const TOLERANCE = { neighbour: 0.04, sweden: 0.018, lake: 0.02 } as const;
/** Islands below this would be a pixel or two in the national view; of the lakes, those by which one knows the country. */
const SMALLEST_KM2 = { neighbour: 150, sweden: 50, lake: 400 } as const;
/** What lies beyond is out of sight: west, south, east, north. */
const IN_SIGHT = [-4, 51, 38, 71.2] as const;

/**
 * JSON with polygons by kind, each a list of rings as `encodeRing` writes them: the shore first and then what it does not hold.
 * The same layers give the same text.
 */
export function buildFallback({ land, water }: PreparedLayers): string {
	const polygons = {
		neighbour: ofKind(land, "neighbour"),
		sweden: ofKind(land, "sweden"),
		lake: ofKind(water, "lake"),
	};
	return `${JSON.stringify(polygons)}\n`;
}

function ofKind(features: readonly BasemapFeature[], kind: Kind): number[][][] {
	return features
		.filter(({ minzoom }) => minzoom <= FROM_AFAR)
		.map(({ feature }) => feature)
		.filter(({ properties }) => properties.kind === kind)
		.filter(isPolygon)
		.filter(isInSight)
		.map((polygon) => coarsen(polygon, kind))
		.filter((rings) => rings.length > 0);
}

function coarsen(polygon: Feature<Polygon>, kind: Kind): number[][] {
	const rings = polygon.geometry.coordinates.map((ring): Polygon => ({ type: "Polygon", coordinates: [ring] }));
	const [shore, ...holes] = rings.map((ring) => ({ ring, isLarge: area(ring) >= SMALLEST_KM2[kind] * 1e6 }));
	if (!shore?.isLarge) return [];
	return [shore, ...holes.filter(({ isLarge }) => isLarge)].map(({ ring }) => encodeSimplified(ring, TOLERANCE[kind]));
}

function encodeSimplified(ring: Polygon, tolerance: number): number[] {
	const [line = []] = simplify(ring, { tolerance, highQuality: true }).coordinates;
	return encodeRing(line.map(([lng = 0, lat = 0]): LngLat => [roundDegrees(lng), roundDegrees(lat)]));
}

function roundDegrees(degrees: number): number {
	return Math.round(degrees * 500) / 500;
}

function isPolygon(feature: BasemapFeature["feature"]): feature is Feature<Polygon, (typeof feature)["properties"]> {
	return feature.geometry.type === "Polygon";
}

function isInSight(polygon: Feature<Polygon>): boolean {
	const [west, south, east, north] = bbox(polygon);
	return west < IN_SIGHT[2] && east > IN_SIGHT[0] && south < IN_SIGHT[3] && north > IN_SIGHT[1];
}
