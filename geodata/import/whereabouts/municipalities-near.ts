/**
 * In which municipality an outline lies, by the basemap's borders. They are 200 to 600 m off, so what lies nearer to one than that may be on
 * either side of it, and where they do not close, along the coast, several municipalities are one piece.
 */
import { bbox, bboxClip, booleanPointInPolygon, pointToPolygonDistance, polygon } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import type { LngLat } from "../../../src/domain/dataset.ts";
import { cutLand } from "../../pipeline/cut-counties.ts";
import type { Basemap } from "../../pipeline/facts.ts";
import { boxOf, type Polygons } from "../../pipeline/measure.ts";
import { project } from "../../pipeline/project.ts";

export interface Nearby {
	/** All that it may lie in, the nearest first; one alone only where it is certain. */
	readonly municipalities: readonly string[];
	readonly isCertain: boolean;
	/** Some of the ground nearby is of a municipality that the borders do not tell. */
	readonly isPartlyUnknown: boolean;
}

/** How far the borders are off, as the check of counties has it, and half the width of the cut along them. */
const OFF_M = 600 + 100;
/** Degrees around an outline that are cut at least: the whole country would take a quarter of a minute. */
const [AROUND_LNG, AROUND_LAT] = [0.6, 0.4];

/** `polygons`: in SWEREF 99 TM. */
export type MunicipalitiesNear = (polygons: Polygons) => Nearby;

/** Cuts the land around each outline, and once where several lie near each other. */
export function municipalityFinder(basemap: Basemap): MunicipalitiesNear {
	const points = basemap.places.features.filter(({ properties }) => properties.kind === "municipality");
	const cut = new Map<string, Feature<Polygon>[]>();
	function piecesIn(box: Box): Feature<Polygon>[] {
		const key = box.join();
		const pieces = cut.get(key) ?? cutLand(crop(basemap, box), ["municipality", "county", "police-region"]);
		cut.set(key, pieces);
		return pieces;
	}
	return (polygons) => {
		const corners = polygons.flat(2).map(([x = 0, y = 0]) => project([x, y]));
		const pieces = piecesIn(boxAround(corners))
			.map((piece) => ({ piece, metres: metresBetween(corners, piece) }))
			.filter(({ metres }) => metres <= OFF_M)
			.toSorted((a, b) => a.metres - b.metres)
			.map(({ piece }) =>
				points
					.filter(({ geometry }) => booleanPointInPolygon(geometry, piece))
					.map(({ properties }) => properties.name),
			);
		const municipalities = [...new Set(pieces.flat())];
		return {
			municipalities,
			isCertain: pieces.length === 1 && municipalities.length === 1,
			isPartlyUnknown: pieces.some((names) => names.length === 0),
		};
	};
}

/** Whole degrees, so that outlines near each other have the same. */
function boxAround(corners: readonly LngLat[]): Box {
	const [west, south, east, north] = boxOf([[corners]]);
	return [
		Math.floor(west - AROUND_LNG),
		Math.floor(south - AROUND_LAT),
		Math.ceil(east + AROUND_LNG),
		Math.ceil(north + AROUND_LAT),
	];
}

type Box = [west: number, south: number, east: number, north: number];

function crop(basemap: Basemap, box: Box): Pick<Basemap, "land" | "lakes" | "borders"> {
	const meets = ([west, south, east, north]: readonly number[]) =>
		(west ?? 0) < box[2] && (east ?? 0) > box[0] && (south ?? 0) < box[3] && (north ?? 0) > box[1];
	return {
		land: {
			features: basemap.land.features
				.filter(({ properties, geometry }) => properties.kind === "se" && meets(bbox(geometry)))
				.flatMap((feature) => {
					const { geometry } = bboxClip(polygon(feature.geometry.coordinates), box);
					const parts = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
					return parts
						.filter((rings) => rings.length > 0)
						.map((rings) => ({
							...feature,
							geometry: { type: "Polygon" as const, coordinates: rings as [number, number][][] },
						}));
				}),
		},
		lakes: { features: basemap.lakes.features.filter(({ geometry }) => meets(bbox(geometry))) },
		borders: { features: basemap.borders.features.filter(({ geometry }) => meets(bbox(geometry))) },
	};
}

/** From the nearest corner to the piece; nothing, where one lies in it. */
function metresBetween(corners: readonly LngLat[], piece: Feature<Polygon>): number {
	const [west = 0, south = 0, east = 0, north = 0] = bbox(piece);
	// A degree is 110 km, or half of that from west to east: far pieces need no exact distance.
	const near = corners.filter(([x, y]) => x > west - 0.05 && x < east + 0.05 && y > south - 0.02 && y < north + 0.02);
	if (near.some((corner) => booleanPointInPolygon(corner, piece))) return 0;
	return Math.min(
		Number.POSITIVE_INFINITY,
		...near.map((corner) => pointToPolygonDistance(corner, piece, { units: "meters" })),
	);
}
