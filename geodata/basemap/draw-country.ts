/**
 * Sweden as a shape, as fine as it is large: as an SVG for the placeholder map, shown until the map has been fetched, and in
 * little, for the picture that says where in the country an area lies. Whoever shows it gives it its colour.
 */
import type { Feature, Polygon, Position } from "geojson";
import type { BasemapKind } from "../../src/domain/basemap-schema.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { CountyOutlines } from "../pipeline/cut-counties.ts";
import type { BasemapFeature, PreparedLayers } from "./basemap-feature.ts";
import { type Fineness, type Frame, frameOfCountry, pathsOf } from "./country-paths.ts";
import { SEA_ZOOM } from "./prepare-layers.ts";

/** Pixels from south to north. */
const HEIGHT = { placeholder: 1000, little: 240 };
const PLACEHOLDER = { island: { tolerance: 1.2, smallest: 20 }, lake: { tolerance: 1.2, smallest: 160 } };
const LITTLE = { island: { tolerance: 0.8, smallest: 8 }, lake: { tolerance: 0.8, smallest: 24 } };

/** The same layers give the same bytes. */
export function drawCountry(layers: PreparedLayers): string {
	const frame = frameOfCountry(HEIGHT.placeholder);
	const path = pathOf(layers, frame, PLACEHOLDER);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width.toFixed(1)} ${frame.height}"><title>Sverige</title><path fill-rule="evenodd" d="${path}"/></svg>\n`;
}

/** With each county, by its name, as a path that lies over the country. */
export function drawCountryInLittle(layers: PreparedLayers, counties: CountyOutlines): string {
	const frame = frameOfCountry(HEIGHT.little);
	const shoresOf = (pieces: readonly Feature<Polygon>[]) =>
		pieces.flatMap(({ geometry }) => geometry.coordinates.slice(0, 1)).map(lngLats);
	const paths = [...counties].map(
		([county, pieces]) => [county, pathsOf(shoresOf(pieces), frame, LITTLE.island)] as const,
	);
	const picture = {
		width: Math.ceil(frame.width),
		height: frame.height,
		path: pathOf(layers, frame, LITTLE),
		counties: Object.fromEntries(paths.toSorted(([a], [b]) => (a < b ? -1 : 1))),
	};
	return `${JSON.stringify(picture, null, "\t")}\n`;
}

function pathOf(
	{ land, water }: PreparedLayers,
	frame: Frame,
	{ island, lake }: { readonly island: Fineness; readonly lake: Fineness },
): string {
	return pathsOf(shoresOf(land, "sweden"), frame, island) + pathsOf(shoresOf(water, "lake"), frame, lake);
}

/** Of a kind, as it is drawn from afar. */
function shoresOf(features: readonly BasemapFeature[], kind: BasemapKind): LngLat[][] {
	return features.flatMap(({ feature: { properties, geometry }, minzoom }) =>
		properties.kind === kind && geometry.type === "Polygon" && minzoom < SEA_ZOOM
			? geometry.coordinates.slice(0, 1).map(lngLats)
			: [],
	);
}

function lngLats(ring: readonly Position[]): LngLat[] {
	return ring.map(([lng = 0, lat = 0]) => [lng, lat]);
}
