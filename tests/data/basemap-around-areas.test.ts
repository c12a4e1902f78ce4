/** What the basemap shows around each area of the newest report: whether a resident has something to steer by. */
import { readFileSync } from "node:fs";
import type { Feature, LineString, MultiLineString, Point, Position } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { LineIndex } from "../../geodata/basemap/line-index.ts";
import { along, metresBetween } from "../../geodata/basemap/metres.ts";
import { layersOf, openBytes } from "../../geodata/pmtiles/read-archive.ts";
import { BASEMAP_ZOOMS, type BasemapLayer } from "../../src/domain/basemap-schema.ts";
import { decodePolygons } from "../../src/domain/coordinates.ts";
import type { Assessment, BBox } from "../../src/domain/dataset.ts";
import { tileAt } from "../../src/domain/tile-at.ts";
import { isThin } from "../../src/map/basemap/coverage.ts";
import { atlas } from "../fixtures/atlas.ts";

const archive = openBytes(readFileSync(new URL("../../public/basemap.pmtiles", import.meta.url)));
const NEAR_M = 1000;
/** Lines are measured in pieces of this length. */
const STEP_M = 100;
const LARGE_CITIES = ["Stockholm", "Göteborg", "Malmö"];

const LAYERS: ReadonlySet<string> = new Set<BasemapLayer>(["district-edges", "roads", "rails", "stations", "stops"]);

interface Surroundings {
	readonly area: string;
	readonly isOutsideLargeCities: boolean;
	/** Kilometres of line. */
	readonly edges: number;
	readonly roads: number;
	readonly rails: number;
	/** How many. */
	readonly stations: number;
	readonly stops: number;
	readonly isThin: boolean;
}

let all: Surroundings[];
beforeAll(async () => {
	all = await Promise.all(atlas.assessmentsIn(atlas.newest).map(surroundingsOf));
});

async function surroundingsOf({ area, boundary }: Assessment): Promise<Surroundings> {
	const { polygons, box } = { ...atlas.boundary(boundary), box: boxOf(boundary) };
	const rings = decodePolygons(polygons).flat();
	const outline = new LineIndex(NEAR_M);
	for (const ring of rings) outline.add({ type: "LineString", coordinates: ring });
	const around: BBox = [box[0] - 0.02, box[1] - 0.01, box[2] + 0.02, box[3] + 0.01];
	const isNear = (at: Position) => isIn(around, at) && (isWithin(at, rings) || outline.nearestTo(at) !== undefined);
	const features = await featuresIn(around);
	const lines = (layer: BasemapLayer) => linesOf(features.get(layer) ?? []);
	const kilometres = (of: readonly Position[][]) =>
		of
			.flatMap((line) => line.slice(1).flatMap((to, i) => pieces(line[i] ?? to, to)))
			.filter(([at]) => isNear(at))
			.reduce((sum, [, metres]) => sum + metres, 0) / 1000;
	const count = (layer: BasemapLayer) =>
		new Set(
			(features.get(layer) ?? [])
				.filter(({ geometry }) => isNear((geometry as Point).coordinates))
				.map(
					({ properties, geometry }) =>
						`${properties?.name} ${(geometry as Point).coordinates.map((x) => x.toFixed(4))}`,
				),
		).size;
	const net = [
		...(features.get("district-edges") ?? []),
		...(features.get("roads") ?? []).filter(({ properties }) => properties?.kind === "street"),
	].map(({ geometry }) => geometry as LineString | MultiLineString);
	return {
		area,
		isOutsideLargeCities: !LARGE_CITIES.includes(atlas.whereabouts(area).municipality.name),
		edges: kilometres(lines("district-edges")),
		roads: kilometres(lines("roads")),
		rails: kilometres(lines("rails")),
		stations: count("stations"),
		stops: count("stops"),
		isThin: isThin(net, around, [(around[0] + around[2]) / 2, (around[1] + around[3]) / 2]),
	};
}

async function featuresIn([west, south, east, north]: BBox): Promise<Map<string, Feature[]>> {
	const z = BASEMAP_ZOOMS.last;
	const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
	const met = new Map<string, Feature[]>();
	for (let x = first.x; x <= last.x; x++) {
		for (let y = first.y; y <= last.y; y++) {
			for (const [id, features] of await layersOf(archive, { z, x, y })) {
				if (!LAYERS.has(id)) continue;
				met.set(id, [...(met.get(id) ?? []), ...features.map((one) => one.toGeoJSON(x, y, z))]);
			}
		}
	}
	return met;
}

function linesOf(features: readonly Feature[]): Position[][] {
	return features.flatMap(({ geometry }) =>
		geometry.type === "LineString" ? [geometry.coordinates] : (geometry as MultiLineString).coordinates,
	);
}

/** The middle of each, and its length. */
function pieces(from: Position, to: Position): [Position, number][] {
	const places = along(from, to, STEP_M);
	return places.slice(1).map((place, i) => {
		const before = places[i] ?? place;
		return [
			[((before[0] ?? 0) + (place[0] ?? 0)) / 2, ((before[1] ?? 0) + (place[1] ?? 0)) / 2],
			metresBetween(before, place),
		];
	});
}

function isIn([west, south, east, north]: BBox, [lng = 0, lat = 0]: Position): boolean {
	return lng >= west && lng <= east && lat >= south && lat <= north;
}

function isWithin([x = 0, y = 0]: Position, rings: readonly Position[][]): boolean {
	const crossings = rings.flatMap((ring) =>
		ring.slice(1).filter(([x2 = 0, y2 = 0], i) => {
			const [x1 = 0, y1 = 0] = ring[i] ?? [];
			return y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1);
		}),
	);
	return crossings.length % 2 === 1;
}

function boxOf(boundary: Assessment["boundary"]): BBox {
	const places = decodePolygons(atlas.boundary(boundary).polygons).flat(2);
	const [lngs, lats] = [places.map(([lng = 0]) => lng), places.map(([, lat = 0]) => lat)];
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** What is read where a test fails. */
function table(of: readonly Surroundings[]): string {
	const rows = of.map(({ area, edges, roads, rails, stations, stops, isThin: thin }) =>
		[
			area.padEnd(36),
			...[edges, roads, rails].map((km) => km.toFixed(1).padStart(6)),
			`${stations}`.padStart(3),
			`${stops}`.padStart(4),
			thin ? "thin" : "",
		].join(" "),
	);
	return ["area, kilometres of edges, roads and rails, stations and stops within a kilometre:", ...rows].join("\n");
}

const hasLines = ({ edges, roads, rails }: Surroundings) => edges >= 1 || roads >= 1 || rails >= 1;

describe("Within a kilometre of the areas of the newest report", () => {
	it("there are lines to steer by: around nearly all of them, in the large cities and outside", () => {
		const outside = all.filter(({ isOutsideLargeCities }) => isOutsideLargeCities);
		expect([all.length, outside.length]).toEqual([65, 45]);
		expect(all.filter(hasLines).length, table(all)).toBeGreaterThanOrEqual(63);
		expect(outside.filter(hasLines).length, table(outside)).toBeGreaterThanOrEqual(43);
	});

	it("there are stops with names around most of them", () => {
		expect(all.filter(({ stations, stops }) => stations + stops >= 3).length, table(all)).toBeGreaterThanOrEqual(55);
	});

	it("the map says that it is simplified only where no net of streets is known", () => {
		expect(
			all.filter((one) => one.isThin).map(({ area }) => area),
			table(all),
		).toEqual([
			"dalhem-drottninghog-fredriksdal",
			"gamlegarden",
			"hassleholmen",
			"karlslund",
			"kronogarden-lextorp-norra",
			"norrby",
			"soder",
		]);
	});
});
