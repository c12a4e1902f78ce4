/** The basemap as it is published: what it holds where, and how much of it travels. */
import { readFileSync } from "node:fs";
import { TileType } from "pmtiles";
import { describe, expect, it } from "vitest";
import { LAYER_DESCRIPTIONS } from "../../geodata/basemap/basemap-layers.ts";
import { placesToName } from "../../geodata/basemap/places-to-name.ts";
import { readLayer, type SourceId } from "../../geodata/basemap/read-layer.ts";
import { tileOver, tilesAt } from "../../geodata/basemap/tile-frame.ts";
import { BytesSource, layersOf, openBytes } from "../../geodata/pmtiles/read-archive.ts";
import type { TileAddress } from "../../geodata/pmtiles/tile-address.ts";
import { BASEMAP_ZOOMS, type BasemapLayer } from "../../src/domain/basemap-schema.ts";

const bytes = readFileSync(new URL("../../public/basemap.pmtiles", import.meta.url));
const archive = openBytes(bytes);
const textOf = (id: SourceId) => readFileSync(new URL(`../../geodata/basemap/${id}.geojson`, import.meta.url), "utf8");
const places = placesToName(readLayer("places", textOf("places")));
const towns = places.filter(({ properties }) => properties.population !== undefined);

const STOCKHOLM_TENSTA = tileOver(17.9, 59.394, BASEMAP_ZOOMS.last);
const GOTEBORG = tileOver(11.96, 57.706, BASEMAP_ZOOMS.last);
const MOLNDAL = tileOver(12.01, 57.655, BASEMAP_ZOOMS.last);
const SOLLENTUNA = tileOver(17.949, 59.429, BASEMAP_ZOOMS.last);
const MALMO = tileOver(13.0, 55.6, BASEMAP_ZOOMS.last);

async function featuresIn(tile: TileAddress, layer: BasemapLayer) {
	return (await layersOf(archive, tile)).get(layer) ?? [];
}

/** What the features of a layer have for a property, each value once. */
async function valuesAt(zoom: number, layer: BasemapLayer, property: string): Promise<Set<unknown>> {
	const tiles = await Promise.all(tilesAt(zoom).map((tile) => featuresIn(tile, layer)));
	return new Set(tiles.flat().map((feature) => feature.properties[property]));
}

async function namesAt(zoom: number, kind: string): Promise<Set<unknown>> {
	const tiles = await Promise.all(tilesAt(zoom).map((tile) => featuresIn(tile, "places")));
	const ofKind = tiles.flat().filter((feature) => feature.properties.kind === kind);
	return new Set(ofKind.map((feature) => feature.properties.name));
}

describe("basemap.pmtiles", () => {
	it("is at most 5 MB", () => {
		expect(bytes.length).toBeLessThanOrEqual(5_000_000);
	});

	it("is a PMTiles archive of version 3 with vector tiles", async () => {
		expect(await archive.getHeader()).toMatchObject({ specVersion: 3, tileType: TileType.Mvt });
	});

	it("has zooms 2 to 11", async () => {
		expect(await archive.getHeader()).toMatchObject({ minZoom: 2, maxZoom: 11 });
	});

	it.each([
		"© OpenStreetMap contributors (ODbL)",
		...["GSHHG", "Natural Earth", "SCB", "Stockholms stad", "Göteborgs Stad", "Malmö stad"],
		...["Valmyndigheten", "Trafikverket", "Trafiklab", "Anders Bjarby (Stockholms Puls, CC BY 4.0)"],
	])("credits %s", async (source) => {
		expect(await archive.getMetadata()).toHaveProperty("attribution", expect.stringContaining(source));
	});

	it("describes every property that its features have", async () => {
		const described = new Set(
			LAYER_DESCRIPTIONS.flatMap(({ id, fields }) => Object.keys(fields).map((f) => `${id} ${f}`)),
		);
		const met = new Set<string>();
		for (const tile of [...[4, 8].flatMap(tilesAt), STOCKHOLM_TENSTA, SOLLENTUNA, MALMO]) {
			for (const [id, features] of await layersOf(archive, tile)) {
				for (const { properties } of features) for (const key of Object.keys(properties)) met.add(`${id} ${key}`);
			}
		}
		expect(met).toEqual(described);
	});
});

describe("What travels", () => {
	const wide = (lng: number, lat: number, z: number, [across, down]: readonly [number, number]) => {
		const { x, y } = tileOver(lng, lat, z);
		return Array.from({ length: across * down }, (_, i) => ({
			z,
			x: x - Math.floor(across / 2) + (i % across),
			y: y - Math.floor(down / 2) + Math.floor(i / across),
		}));
	};

	it.each([
		{ view: "Sweden", tiles: wide(16.5, 62.5, 4, [4, 3]), most: 45_000 },
		{ view: "Stockholm", tiles: wide(18.06, 59.33, 9, [3, 3]), most: 50_000 },
		{ view: "Malmö", tiles: wide(13.0, 55.6, 11, [3, 3]), most: 60_000 },
	])("is at most $most bytes for a first view of $view, directories included", async ({ tiles, most }) => {
		const source = new BytesSource(bytes);
		const fresh = openBytes(source);
		for (const { z, x, y } of tiles) await fresh.getZxy(z, x, y);
		expect(source.asked).toBeLessThanOrEqual(most);
	});
});

describe("The basemap", () => {
	it("has land under every town at the last zoom", async () => {
		const without: string[] = [];
		for (const { properties, geometry } of towns) {
			const [lng, lat] = geometry.coordinates;
			if ((await featuresIn(tileOver(lng, lat, BASEMAP_ZOOMS.last), "land")).length === 0)
				without.push(properties.name);
		}
		expect(without).toEqual([]);
	});

	it("tells Sweden from its neighbours", async () => {
		expect(await valuesAt(4, "land", "kind")).toEqual(new Set(["sweden", "neighbour"]));
	});

	it("has Göteborg's harbour in the city's own detail", async () => {
		const harbour = (await featuresIn(GOTEBORG, "water")).filter(({ properties }) => properties.kind === "harbour");
		const points = harbour.flatMap((feature) => feature.loadGeometry()).flat();
		expect(points.length).toBeGreaterThan(500);
	});

	it("has the sea from zoom 6 on, where it cuts the coast", async () => {
		expect([...(await valuesAt(5, "water", "kind"))]).not.toContain("sea");
		expect([...(await valuesAt(6, "water", "kind"))]).toContain("sea");
	});

	it("has the sea at Malmö", async () => {
		expect((await featuresIn(MALMO, "water")).map(({ properties }) => properties.kind)).toEqual(["sea"]);
	});

	it("leaves the open sea to the map's background", async () => {
		expect((await layersOf(archive, tileOver(19.0, 56.5, BASEMAP_ZOOMS.last))).size).toBe(0);
	});
});

describe("Borders", () => {
	it("are those of police regions, counties and the country at zoom 6", async () => {
		expect(await valuesAt(6, "borders", "kind")).toEqual(new Set(["country", "police-region", "county"]));
	});

	it("are those of municipalities too from zoom 7", async () => {
		expect(await valuesAt(7, "borders", "kind")).toContain("municipality");
	});

	it("leave out municipalities at the last zoom, where theirs would be off", async () => {
		const kinds = new Set<unknown>();
		for (const { properties, geometry } of readLayer("borders", textOf("borders"))) {
			const [start] = geometry.coordinates;
			if (properties.kind !== "municipality" || !start) continue;
			for (const border of await featuresIn(tileOver(...start, BASEMAP_ZOOMS.last), "borders"))
				kinds.add(border.properties.kind);
		}
		expect(kinds).toEqual(new Set(["country", "police-region", "county"]));
	});
});

describe("The country's border", () => {
	it.each([
		{ town: "Helsingborg", tile: tileOver(12.7, 56.05, BASEMAP_ZOOMS.last) },
		{ town: "Strömstad", tile: tileOver(11.15, 59.03, BASEMAP_ZOOMS.last) },
	])("does not run ashore at $town, where the layer has pieces of sea border", async ({ tile }) => {
		const kinds = (await featuresIn(tile, "borders")).map(({ properties }) => properties.kind);
		expect(kinds).not.toContain("country");
	});

	it("runs along Norway", async () => {
		const kinds = (await featuresIn(tileOver(11.83, 59.0, 9), "borders")).map(({ properties }) => properties.kind);
		expect(kinds).toContain("country");
	});
});

describe("District edges", () => {
	it.each([
		{ city: "Stockholm", tile: STOCKHOLM_TENSTA },
		{ city: "Göteborg", tile: GOTEBORG },
		{ city: "Malmö", tile: MALMO },
	])("are there in $city", async ({ tile }) => {
		const lines = (await featuresIn(tile, "district-edges")).flatMap((feature) => feature.loadGeometry());
		expect(lines.length).toBeGreaterThan(100);
	});

	it("are not there below zoom 10", async () => {
		expect(await featuresIn(tileOver(17.9, 59.394, 9), "district-edges")).toEqual([]);
	});
});

describe("Names", () => {
	it("are those of the seven police regions at zoom 4", async () => {
		const names = ["Nord", "Mitt", "Stockholm", "Öst", "Väst", "Syd", "Bergslagen"];
		expect(await namesAt(4, "police-region")).toEqual(new Set(names));
	});

	it("are those of the 21 counties at zoom 5", async () => {
		expect((await namesAt(5, "county")).size).toBe(21);
	});

	it.each([8, 11])("are those of the 43 municipalities that no town names at zoom %i", async (zoom) => {
		const names = await namesAt(zoom, "municipality");
		expect(names.size).toBe(43);
		expect([...names]).toEqual(expect.arrayContaining(["Solna", "Huddinge", "Botkyrka", "Nacka"]));
	});

	it("leave out police regions from zoom 7", async () => {
		expect(await namesAt(7, "police-region")).toEqual(new Set());
	});

	it("have every town at the last zoom, with its population", async () => {
		const missing: string[] = [];
		for (const { properties, geometry } of towns) {
			const [lng, lat] = geometry.coordinates;
			const met = await featuresIn(tileOver(lng, lat, BASEMAP_ZOOMS.last), "places");
			const isThere = met.some(
				(place) => place.properties.name === properties.name && place.properties.population === properties.population,
			);
			if (!isThere) missing.push(properties.name);
		}
		expect(missing).toEqual([]);
	});

	it("have Göteborg's over the city's harbour, and not in Mölndal", async () => {
		const namesIn = async (tile: TileAddress) =>
			(await featuresIn(tile, "places")).map(({ properties }) => properties.name);
		expect(await namesIn(GOTEBORG)).toContain("Göteborg");
		expect(await namesIn(MOLNDAL)).not.toContain("Göteborg");
	});

	it("do not have a village a second time as a district", async () => {
		const here = await featuresIn(tileOver(12.151, 58.1029, BASEMAP_ZOOMS.last), "places");
		const kinds = here.filter(({ properties }) => properties.name === "Göta").map(({ properties }) => properties.kind);
		expect(kinds).toEqual(["town"]);
	});

	it("have the districts of a city", async () => {
		const names = (await featuresIn(STOCKHOLM_TENSTA, "places")).map(({ properties }) => properties.name);
		expect(names).toContain("Tensta Allé");
	});

	it("rank the largest town before all others", async () => {
		const [first] = (await Promise.all(tilesAt(3).map((tile) => featuresIn(tile, "places"))))
			.flat()
			.filter(({ properties }) => properties.kind === "town")
			.toSorted((a, b) => Number(a.properties.rank) - Number(b.properties.rank));
		expect(first?.properties.name).toBe("Stockholm");
	});
});
