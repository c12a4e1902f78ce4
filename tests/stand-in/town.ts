/** A few streets made up for the tests, north of Spånga, as vector tiles in both schemas: real layers and properties, little in them. */
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Geometry } from "geojson";
import { PARK_AT, STREET_AT } from "./places.ts";

export const SCHEMAS = ["openmaptiles", "protomaps"] as const;
export type Schema = (typeof SCHEMAS)[number];

export const TOWN_BOUNDS = [17.8, 59.33, 18.0, 59.42] as const;
const ZOOMS = { minzoom: 0, maxzoom: 14 } as const;

/** The link in it is what real attributions look like. */
export const ATTRIBUTION = '<a href="https://example.org/">&copy; Stand-in</a> contributors';

const line = (...coordinates: [number, number][]): Geometry => ({ type: "LineString", coordinates });
const box = (west: number, south: number, east: number, north: number): Geometry => {
	const ring = [
		[west, south],
		[east, south],
		[east, north],
		[west, north],
		[west, south],
	];
	return { type: "Polygon", coordinates: [ring] };
};
const feature = (geometry: Geometry, properties: Record<string, string>): Feature => ({
	type: "Feature",
	properties,
	geometry,
});

const [lng, lat] = STREET_AT;
const motorway = line([17.82, lat], [17.99, lat]);
const street = line([lng + 0.0015, 59.34], [lng + 0.0015, 59.41]);
const railway = line([17.82, 59.352], [17.99, 59.352]);
const park = box(PARK_AT[0] - 0.001, PARK_AT[1] - 0.0005, PARK_AT[0] + 0.001, PARK_AT[1] + 0.0005);
const pond = box(17.92, 59.354, 17.925, 59.356);
const house = box(17.9385, 59.3608, 17.9392, 59.3612);

const LAYERS: Record<Schema, Record<string, Feature[]>> = {
	openmaptiles: {
		landcover: [feature(park, { class: "grass", subclass: "park" })],
		water: [feature(pond, { class: "lake" })],
		building: [feature(house, {})],
		transportation: [
			feature(motorway, { class: "motorway" }),
			feature(street, { class: "minor" }),
			feature(railway, { class: "rail" }),
		],
		transportation_name: [feature(street, { class: "minor", name: "Provgatan" })],
	},
	protomaps: {
		landuse: [feature(park, { kind: "park" })],
		water: [feature(pond, { kind: "water" })],
		buildings: [feature(house, { kind: "building" })],
		roads: [
			feature(motorway, { kind: "highway", kind_detail: "motorway" }),
			feature(street, { kind: "minor_road", kind_detail: "residential", name: "Provgatan" }),
			feature(railway, { kind: "rail", kind_detail: "rail" }),
		],
	},
};

const INDEXES = Object.fromEntries(
	SCHEMAS.map((schema) => {
		const layers = Object.entries(LAYERS[schema]);
		const options = { maxZoom: ZOOMS.maxzoom, tolerance: 0 };
		return [
			schema,
			layers.map(
				([name, features]) => [name, new GeoJSONVT({ type: "FeatureCollection", features }, options)] as const,
			),
		];
	}),
);

/** A tile, empty where the town is not. */
export function tileOf(schema: Schema, z: number, x: number, y: number): Uint8Array {
	const layers = (INDEXES[schema] ?? []).flatMap(([name, index]) => {
		const tile = index.getTile(z, x, y);
		return tile ? [[name, tile] as const] : [];
	});
	return fromGeojsonVt(Object.fromEntries(layers), { version: 2, extent: 4096 });
}

/** What a tile server says of these tiles. */
export function tileJsonOf(schema: Schema, tiles: string) {
	return { tilejson: "3.0.0", tiles: [tiles], ...ZOOMS, attribution: ATTRIBUTION, vector_layers: vectorLayers(schema) };
}

export function vectorLayers(schema: Schema) {
	return Object.keys(LAYERS[schema]).map((id) => ({ id, fields: {} }));
}
