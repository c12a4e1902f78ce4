/**
 * Builds the plain ground that is always there under the areas: land, the largest lakes, county and country borders.
 * It is meant for the country as a whole, to about zoom 8; what lies nearer to the reader is made elsewhere.
 */
import { polygon as polygonFeature, simplify } from "@turf/turf";
import type { Feature, FeatureCollection, LineString, Polygon } from "geojson";
import type { Basemap } from "./facts.ts";

/** In the order in which they are to be drawn. */
export const GROUND_KINDS = ["neighbour", "sweden", "lake", "county", "police-region", "country"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];
export type Ground = FeatureCollection<Polygon | LineString, { kind: GroundKind }>;

/** The source draws lake shores finer than all else here: 0.004° (about 400 m) is as coarse as the borders. */
const SHORE_TOLERANCE_DEG = 0.004;

export function buildGround(basemap: Basemap): Ground {
	const land = basemap.land.features.map(({ properties, geometry }) =>
		feature(properties.kind === "se" ? "sweden" : "neighbour", area(geometry.coordinates)),
	);
	const lakes = basemap.lakes.features.map(({ geometry }) => {
		const { coordinates } = simplify(polygonFeature(geometry.coordinates), {
			tolerance: SHORE_TOLERANCE_DEG,
			highQuality: true,
		}).geometry;
		return feature("lake", area(coordinates));
	});
	// Municipality borders matter first from zoom 7 and are half of the bytes.
	const borders = basemap.borders.features.flatMap(({ properties, geometry }) =>
		properties.kind === "municipality"
			? []
			: feature(properties.kind, { type: "LineString", coordinates: rounded(geometry.coordinates) }),
	);
	const order = (f: { properties: { kind: GroundKind } }) => GROUND_KINDS.indexOf(f.properties.kind);
	return {
		type: "FeatureCollection",
		features: [...land, ...lakes, ...borders].toSorted((a, b) => order(a) - order(b)),
	};
}

function feature(
	kind: GroundKind,
	geometry: Polygon | LineString,
): Feature<Polygon | LineString, { kind: GroundKind }> {
	return { type: "Feature", properties: { kind }, geometry };
}

/** Rings that rounding leaves without an inside (islets) are dropped. */
function area(rings: readonly (readonly number[][])[]): Polygon {
	return { type: "Polygon", coordinates: rings.map(rounded).filter((ring) => ring.length >= 4) };
}

/** Four decimals (about 10 m), without the points that this makes equal to the one before. */
function rounded(line: readonly number[][]): number[][] {
	const points = line.map((point) => point.map((degrees) => Math.round(degrees * 1e4) / 1e4));
	return points.filter(([x, y], i) => x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]);
}
