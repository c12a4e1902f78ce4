/**
 * Where land and sea meet, where the layers do not agree about it: Sweden's land as the sea cuts it, for views from afar, and the sea
 * without the east of Jutland, which it runs over.
 *
 * The land layer's own coast is drawn some kilometres out, so that the sea can cut it. But the sea is one polygon round thousands of
 * islands, whose shores cross each other when it is made coarse. Land that is made coarse by itself stays whole.
 */
import {
	area,
	bbox,
	bboxClip,
	booleanPointInPolygon,
	difference,
	featureCollection,
	flatten,
	polygon,
	simplify,
} from "@turf/turf";
import type { Feature, Polygon, Position } from "geojson";
import type { SourceFeature } from "./read-layer.ts";
import { waterKind } from "./water-kind.ts";

/** Islands below this are less than a pixel where this coast is drawn. */
const SMALLEST_ISLAND_KM2 = 2;

/** A quarter of a pixel at the last zoom where it is drawn: to cut finer shores takes seconds. */
const FROM_AFAR_DEG = 0.005;

export function landAtSea(land: readonly SourceFeature<"land">[], water: readonly SourceFeature<"water">[]): Polygon[] {
	const seas = water.filter(({ geometry }) => waterKind(geometry) === "sea").map(({ geometry }) => geometry);
	const open = seas.map(({ coordinates: [shore = [], ...islands] }) =>
		simplify(polygon([shore, ...islands.filter(isLarge)]), { tolerance: FROM_AFAR_DEG }),
	);
	return land
		.filter(({ properties }) => properties.kind === "se")
		.flatMap(({ geometry }) => subtract(geometry, open))
		.filter(({ coordinates: [shore = []] }) => isLarge(shore));
}

/** West, south, east, north: where the sea has no Danish mainland. No Swedish shore lies in it. */
const JUTLAND = [9.4, 54.7, 11, 57.1] as const;

/** The same shores in as many pieces as it takes. */
export function seaBesideJutland(sea: Polygon, land: readonly SourceFeature<"land">[]): Polygon[] {
	const [west, south, east, north] = JUTLAND;
	const jutland = land
		.filter(({ properties }) => properties.kind === "neighbour")
		.flatMap(({ geometry }) => flatten(bboxClip(polygon(geometry.coordinates), [west, south, east, north])).features)
		.filter(({ geometry }) => geometry.coordinates.length > 0);
	const [shore = [], ...islands] = sea.coordinates;
	const touches = (island: Position[]) => {
		const [left, bottom, right, top] = bbox(polygon([island]));
		return left <= east && right >= west && bottom <= north && top >= south;
	};
	// Thousands of islands elsewhere would take seconds to be found untouched.
	const far = islands.filter((island) => !touches(island));
	const pieces = subtract({ type: "Polygon", coordinates: [shore, ...islands.filter(touches)] }, jutland);
	return pieces.map((piece) => ({
		...piece,
		coordinates: [
			...piece.coordinates,
			...(pieces.length === 1 ? far : far.filter(([at = []]) => booleanPointInPolygon(at, piece))),
		],
	}));
}

function subtract(whole: Polygon, parts: readonly Feature<Polygon>[]): Polygon[] {
	// There has to be something to take away.
	if (parts.length === 0) return [whole];
	const rest = difference(featureCollection([polygon(whole.coordinates), ...parts]));
	return rest ? flatten(rest).features.map(({ geometry }) => geometry) : [];
}

function isLarge(ring: Position[]): boolean {
	return area({ type: "Polygon", coordinates: [ring] }) >= SMALLEST_ISLAND_KM2 * 1e6;
}
