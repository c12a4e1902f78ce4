/** From the layers of lines to the features as the tiles carry them: edges of districts, roads and streets, railways. */
import type { LineString } from "geojson";
import { BASEMAP_ZOOMS, FIRST_ZOOM_OF } from "../../src/domain/basemap-schema.ts";
import { type BasemapFeature, basemapFeature } from "./basemap-feature.ts";
import { joinEnds } from "./join-ends.ts";
import { LineIndex } from "./line-index.ts";
import { linesApart } from "./lines-apart.ts";
import type { Railway } from "./railways.ts";
import type { Road } from "./roads.ts";
import { smoothLine } from "./smooth-line.ts";

/** Zooms below the last, and the last, which the map stretches for all above. */
const AFAR = { maxzoom: BASEMAP_ZOOMS.last - 1 } as const;
const NEAR = { minzoom: BASEMAP_ZOOMS.last } as const;

/** Two divisions draw the edge along a street some metres apart. */
export const EDGES_APART = { within: 25, atLeast: 60 } as const;
/** Buses in both directions, on one street. */
const STREETS_APART = { within: 15, atLeast: 40 } as const;

export function streetsOnce(streets: readonly { readonly geometry: LineString }[]): LineString[] {
	return linesApart(
		streets.map(({ geometry }) => geometry),
		STREETS_APART,
	);
}

/** One net: of the edges of electoral districts only those that neither a district's edge nor a street or railway draws. */
export function prepareEdges(
	districts: readonly LineString[],
	electoral: readonly LineString[],
	otherwiseDrawn: readonly LineString[],
): BasemapFeature[] {
	const drawn = new LineIndex(EDGES_APART.within);
	const joinable = new LineIndex(END_GAP_M);
	for (const line of [...districts, ...otherwiseDrawn]) {
		drawn.add(line);
		joinable.add(line);
	}
	const apart = linesApart(electoral, EDGES_APART, drawn);
	return [...districts, ...joinEnds(apart, joinable)].map((line) =>
		basemapFeature(line, {}, { minzoom: FIRST_ZOOM_OF["district-edges"] }),
	);
}

/** The source ends an edge this far before the line that goes on in its place. */
const END_GAP_M = 70;

/** County roads would be a web over the country. */
const FIRST_ZOOM_OF_ROADS = { european: FIRST_ZOOM_OF.roads, national: 7, county: 11 } as const;

export function prepareRoads(roads: readonly Road[], streets: readonly LineString[]): BasemapFeature[] {
	return [
		...streets.map((line) => basemapFeature(line, { kind: "street" }, NEAR)),
		...roads.flatMap(({ kind, ref, geometry }) =>
			kind === "street"
				? []
				: [
						basemapFeature(geometry, { kind, ref }, { minzoom: FIRST_ZOOM_OF_ROADS[kind], ...AFAR }),
						basemapFeature(smoothLine(geometry), { kind, ref }, NEAR),
					],
		),
	];
}

/** City railways are a knot from afar. */
const FIRST_ZOOM_OF_CITY_RAILS = 10;

export function prepareRails(railways: readonly Railway[]): BasemapFeature[] {
	return railways.map(({ kind, isTunnel, geometry, isForAfar }) => {
		const zooms = kind === "rail" ? NEAR : { minzoom: FIRST_ZOOM_OF_CITY_RAILS };
		return basemapFeature(
			geometry,
			{ kind, ...(isTunnel && { tunnel: 1 }) },
			isForAfar ? { minzoom: FIRST_ZOOM_OF.rails, ...AFAR } : zooms,
		);
	});
}
