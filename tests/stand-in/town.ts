/** Streets made up for the tests, as vector tiles in both schemas: real layers and properties, little in them. */
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature, Geometry } from "geojson";
import { TOWNS } from "./served-places.ts";

export const SCHEMAS = ["openmaptiles", "protomaps"] as const;
export type Schema = (typeof SCHEMAS)[number];

/** What the archive reaches over; a tile server has all towns. */
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

/** Steps from street to street, in degrees: some 350 metres. */
const STEP = { lng: 0.006, lat: 0.003 } as const;
const NAMES = ["Provgatan", "Mallvägen", "Stomstigen", "Ritgränd", "Mönsterallén"];
const BLOCKS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The same net everywhere: a motorway and a railway across, a park, a pond and a house, and named streets between. */
function townAt([lng, lat]: readonly [number, number]) {
	const [west, east, south, north] = [lng - 0.03, lng + 0.03, lat - 0.015, lat + 0.015];
	const along = BLOCKS.map((block) => {
		const at = lng + 0.0015 + block * STEP.lng;
		return line([at, south], [at, north]);
	});
	const across = BLOCKS.filter((block) => block !== 0).map((block) => {
		const at = lat + block * STEP.lat;
		return line([west, at], [east, at]);
	});
	return {
		motorway: line([west - 0.1, lat], [east + 0.05, lat]),
		streets: [...along, ...across].map((shape, index) => ({ shape, name: NAMES[index % NAMES.length] ?? "" })),
		railway: line([west - 0.1, lat - 0.008], [east + 0.05, lat - 0.008]),
		park: box(lng - 0.004, lat - 0.0015, lng - 0.002, lat - 0.0005),
		pond: box(lng - 0.02, lat - 0.006, lng - 0.015, lat - 0.004),
		land: box(west, south, east, north),
		house: box(lng - 0.0015, lat + 0.0008, lng - 0.0008, lat + 0.0012),
	};
}

const towns = TOWNS.map(townAt);
const LAYERS: Record<Schema, Record<string, Feature[]>> = {
	openmaptiles: {
		landcover: towns.map(({ park }) => feature(park, { class: "grass", subclass: "park" })),
		water: towns.map(({ pond }) => feature(pond, { class: "lake" })),
		building: towns.map(({ house }) => feature(house, {})),
		transportation: towns.flatMap(({ motorway, streets, railway }) => [
			feature(motorway, { class: "motorway" }),
			...streets.map(({ shape }) => feature(shape, { class: "minor" })),
			feature(railway, { class: "rail" }),
		]),
		transportation_name: towns.flatMap(({ streets }) =>
			streets.map(({ shape, name }) => feature(shape, { class: "minor", name })),
		),
	},
	protomaps: {
		earth: towns.map(({ land }) => feature(land, { kind: "earth" })),
		landuse: towns.map(({ park }) => feature(park, { kind: "park" })),
		water: towns.map(({ pond }) => feature(pond, { kind: "water" })),
		buildings: towns.map(({ house }) => feature(house, { kind: "building" })),
		roads: towns.flatMap(({ motorway, streets, railway }) => [
			feature(motorway, { kind: "highway", kind_detail: "motorway" }),
			...streets.map(({ shape, name }) => feature(shape, { kind: "minor_road", kind_detail: "residential", name })),
			feature(railway, { kind: "rail", kind_detail: "rail" }),
		]),
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

/** A tile, empty where no town is. */
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
