/**
 * The placeholder map: Sweden as a small SVG, shown until the map has been fetched. Only its shape counts: the page
 * uses it as a mask and gives it the colour of land. Land and lakes are coarse enough for a thousand pixels.
 */
import { polygon, simplify } from "@turf/turf";
import type { BasemapKind } from "../../src/domain/basemap-schema.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import { mercator } from "../../src/domain/mercator.ts";
import { SWEDEN } from "../../src/domain/sweden.ts";
import { areaOf } from "../pipeline/measure.ts";
import type { BasemapFeature, PreparedLayers } from "./basemap-feature.ts";
import { SEA_ZOOM } from "./prepare-layers.ts";

/** Pixels from south to north. */
const HEIGHT = 1000;
/** How far a line may move, and below what size an island or lake is left out, in pixels and square pixels. */
const TOLERANCE = 1.2;
const SMALLEST = { island: 20, lake: 160 };

/** The same layers give the same bytes. */
export function drawCountry({ land, water }: PreparedLayers): string {
	const [west, north] = mercator([SWEDEN[0], SWEDEN[3]]);
	const [east, south] = mercator([SWEDEN[2], SWEDEN[1]]);
	const scale = HEIGHT / (south - north);
	const width = (east - west) * scale;
	const inViewport = (at: LngLat): [number, number] => {
		const [x, y] = mercator(at);
		return [(x - west) * scale, (y - north) * scale];
	};
	const rings = [
		...pathsOf(shoresOf(land, "sweden"), inViewport, SMALLEST.island),
		...pathsOf(shoresOf(water, "lake"), inViewport, SMALLEST.lake),
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width.toFixed(1)} ${HEIGHT}"><title>Sverige</title><path fill-rule="evenodd" d="${rings.join("")}"/></svg>\n`;
}

/** Of a kind, as it is drawn from afar. */
function shoresOf(features: readonly BasemapFeature[], kind: BasemapKind): LngLat[][] {
	return features.flatMap(({ feature: { properties, geometry }, minzoom }) =>
		properties.kind === kind && geometry.type === "Polygon" && minzoom < SEA_ZOOM
			? geometry.coordinates.slice(0, 1).map((shore) => shore.map(([lng = 0, lat = 0]): LngLat => [lng, lat]))
			: [],
	);
}

function pathsOf(
	rings: readonly (readonly LngLat[])[],
	inViewport: (at: LngLat) => [number, number],
	smallest: number,
) {
	return rings.flatMap((ring) => {
		const points = ring.map(inViewport);
		if (areaOf([[points]]) < smallest) return [];
		const [simple = []] = simplify(polygon([points]), { tolerance: TOLERANCE, highQuality: true }).geometry.coordinates;
		const [start, ...rest] = simple.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
		if (!start) return [];
		let from = start;
		const steps = rest.map((to) => {
			const step = `${to[0] - from[0]} ${to[1] - from[1]}`;
			from = to;
			return step;
		});
		return [`M${start.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`];
	});
}
