/** What is derived from the layers, and how features are cut and tidied, on a country small enough to follow. */
import type { GeoJSONVTFeature } from "@maplibre/geojson-vt";
import { describe, expect, it } from "vitest";
import { createTileCutter } from "../../../geodata/basemap/cut-tiles.ts";
import { placeRanks } from "../../../geodata/basemap/place-ranks.ts";
import { placesToName } from "../../../geodata/basemap/places-to-name.ts";
import { prepareLayers } from "../../../geodata/basemap/prepare-layers.ts";
import { readLayer, type SourceId } from "../../../geodata/basemap/read-layer.ts";
import { tidyFeatures } from "../../../geodata/basemap/tidy-features.ts";
import { tileOver, tilesAt } from "../../../geodata/basemap/tile-frame.ts";
import { waterKind } from "../../../geodata/basemap/water-kind.ts";
import { ring, square } from "./boxes.ts";

function collection(...features: { properties: object; geometry: object }[]): string {
	return JSON.stringify({ type: "FeatureCollection", features: features.map((f) => ({ type: "Feature", ...f })) });
}

const point = (lng: number, lat: number) => ({ type: "Point", coordinates: [lng, lat] });
const line = (...coordinates: [number, number][]) => ({ type: "LineString", coordinates });

/** Land from 10 to 20 east, sea around it from 5 to 25, a border down the middle, a region's name up to zoom 6. */
const LAYERS: Record<SourceId, string> = {
	land: collection({ properties: { kind: "se" }, geometry: square([8, 55, 22, 65]) }),
	water: collection({ properties: { minzoom: 0 }, geometry: square([5, 50, 25, 70], [10, 56, 20, 64]) }),
	"district-edges": collection({ properties: { minzoom: 10 }, geometry: line([14.9, 60], [15.1, 60]) }),
	borders: collection(
		{ properties: { kind: "municipality", minzoom: 7 }, geometry: line([15, 58], [15, 62]) },
		{ properties: { kind: "municipality", minzoom: 7 }, geometry: line([14, 60], [16, 60.1]) },
	),
	places: collection(
		{ properties: { kind: "police-region", name: "Mitt", minzoom: 0, maxzoom: 6 }, geometry: point(15, 60) },
		{ properties: { kind: "town", name: "Staden", population: 900, minzoom: 3 }, geometry: point(15.01, 60.01) },
	),
	"electoral-district-edges": collection(),
	"roads-sweden": collection(),
	"bus-streets-borlange": collection(),
	"rail-sweden": collection(),
	"rail-near-areas": collection(),
	"local-rail": collection(),
	"stations-near-areas": collection(),
	"bus-stops-near-areas": collection(),
};
const cut = createTileCutter(prepareLayers((id) => LAYERS[id]));
const middleAt = (z: number) => cut(tileOver(15.01, 60.005, z));

describe("A tile", () => {
	it("has the features whose zooms include its own", () => {
		expect(
			middleAt(6)
				.get("places")
				?.map(({ tags }) => tags?.name),
		).toEqual(["Mitt", "Staden"]);
	});

	it("has none beyond their last zoom", () => {
		expect(
			middleAt(7)
				.get("places")
				?.map(({ tags }) => tags?.name),
		).toEqual(["Staden"]);
	});

	it("has only the layers with something in it", () => {
		expect([...middleAt(7).keys()]).toEqual(["land", "borders", "places"]);
	});

	it("has lines of a kind as one feature", () => {
		expect(
			middleAt(10)
				.get("borders")
				?.map(({ geometry }) => geometry.length),
		).toEqual([2]);
	});

	it("has no municipal borders at the last zoom", () => {
		expect(middleAt(11).has("borders")).toBe(false);
	});

	it("has neither sea nor the land below it on the open sea", () => {
		expect(cut(tileOver(9, 60, 9)).size).toBe(0);
	});

	it("has sea and land at a shore", () => {
		expect([...cut(tileOver(10.001, 60, 9)).keys()]).toEqual(["land", "water"]);
	});

	it("inland has the same land as every other inland tile", () => {
		expect(cut(tileOver(12, 58, 9)).get("land")).toEqual(cut(tileOver(18, 62, 9)).get("land"));
	});
});

describe("The country's border", () => {
	const country = (...coordinates: [number, number][]) => ({
		properties: { kind: "country", minzoom: 0 },
		geometry: line(...coordinates),
	});
	const borders = collection(country([12, 60], [12, 62]), country([12.6, 56], [12.7, 56.1]));
	const layers = prepareLayers((id) => (id === "borders" ? borders : LAYERS[id]));

	it("is without the pieces of sea border that lie ashore", () => {
		expect(layers.borders.map(({ feature }) => feature.geometry)).toEqual([line([12, 60], [12, 62])]);
	});

	it("has the neighbour's land close up to it", () => {
		const [strip] = createTileCutter(layers)(tileOver(11.9, 61, 11)).get("land") ?? [];
		expect(strip?.tags).toEqual({ kind: "neighbour" });
	});
});

describe("Tidying", () => {
	const polygon = (...geometry: [number, number][][]): GeoJSONVTFeature => ({ type: 3, tags: {}, geometry });

	it("drops an islet below a pixel", () => {
		const [sea] = tidyFeatures([polygon(ring([0, 0, 900, 900]), ring([5, 5, 12, 12]))], 8);
		expect(sea?.geometry).toHaveLength(1);
	});

	it("keeps it at the last zoom, which the map enlarges", () => {
		const [sea] = tidyFeatures([polygon(ring([0, 0, 900, 900]), ring([5, 5, 12, 12]))], 11);
		expect(sea?.geometry).toHaveLength(2);
	});

	it("drops points that rounding has made equal", () => {
		const geometry: [number, number][][] = [[[0, 0], [0, 0], [9, 9]]]; // biome-ignore format: a line
		expect(tidyFeatures([{ type: 2, tags: {}, geometry }], 8)[0]?.geometry).toEqual([[[0, 0], [9, 9]]]); // biome-ignore format: a line
	});

	it("drops a line that rounding has made a point", () => {
		expect(tidyFeatures([{ type: 2, tags: {}, geometry: [[[4, 4], [4, 4]]] }], 8)).toEqual([]); // biome-ignore format: a line
	});

	it("keeps lines apart that say different things", () => {
		const lines = ["county", "country"].map((kind): GeoJSONVTFeature => {
			return { type: 2, tags: { kind }, geometry: [[[0, 0], [9, 9]]] }; // biome-ignore format: a line
		});
		expect(tidyFeatures(lines, 8)).toHaveLength(2);
	});
});

describe("Water", () => {
	it("is sea when it is wider than any lake", () => {
		expect(waterKind(square([5, 50, 25, 70]))).toBe("sea");
	});

	it("is a lake when its shore has few points", () => {
		expect(waterKind(square([13, 58, 14, 59]))).toBe("lake");
	});

	it("is a harbour when its shore is drawn finely", () => {
		expect(waterKind(square([11.95, 57.7, 11.951, 57.7005]))).toBe("harbour");
	});
});

describe("A place's rank", () => {
	type Kind = Parameters<typeof rankOf>[0]["properties"]["kind"];
	const place = (kind: Kind, population?: number) => ({
		properties: { kind, name: kind, ...(population !== undefined && { population }) },
	});
	const rankOf = placeRanks([place("town", 50), place("town", 900), place("town", 50), place("town", 10)]);

	it("is lower the larger the town, and the same for equal ones", () => {
		expect([900, 50, 10].map((size) => rankOf(place("town", size)))).toEqual([3, 4, 6]);
	});

	it("puts regions and counties before towns, municipalities and districts after", () => {
		const kinds: Kind[] = ["police-region", "county", "municipality", "district"];
		expect(kinds.map((kind) => rankOf(place(kind)))).toEqual([1, 2, 7, 8]);
	});
});

describe("The tile grid", () => {
	it("numbers tiles as the web does", () => {
		expect(tileOver(18.06, 59.33, 11)).toEqual({ z: 11, x: 1126, y: 602 });
	});

	it.each([3, 9, 10, 11])("has no tile twice at zoom %i", (zoom) => {
		const keys = tilesAt(zoom).map(({ x, y }) => `${x} ${y}`);
		expect(new Set(keys).size).toBe(keys.length);
	});

	it.each([10, 11])("reaches a window's width beyond Sweden at zoom %i", (zoom) => {
		const west = tileOver(10.96, 58.9, zoom);
		expect(tilesAt(zoom)).toContainEqual({ ...west, x: west.x - 3 });
	});
});

describe("Reading a layer", () => {
	it("names the feature that is not as promised", () => {
		const json = collection({ properties: { kind: "se" }, geometry: point(1, 2) });
		expect(() => readLayer("land", json)).toThrow(/^land\.geojson cannot be read:\nfeature 1: geometry/);
	});

	it("refuses a property that nobody reads", () => {
		const json = collection({ properties: { kind: "county", colour: "red" }, geometry: line([1, 2], [3, 4]) });
		expect(() => readLayer("borders", json)).toThrow(/feature 1: properties\.colour/);
	});
});

describe("The places to name", () => {
	const named = (text: string) =>
		placesToName(readLayer("places", text)).map(({ properties, geometry }) => [
			properties.kind,
			...geometry.coordinates,
		]);
	const place = (kind: string, name: string, ...at: [number, number]) => ({
		properties: { kind, name },
		geometry: point(...at),
	});

	it("are without a district that is a town of the same name close by", () => {
		const text = collection(place("town", "Byn", 15, 60), place("district", "Byn", 15.05, 60));
		expect(named(text)).toEqual([["town", 15, 60]]);
	});

	it("have a district that shares its name with a town elsewhere, or lies beside another", () => {
		const text = collection(
			place("town", "Byn", 15, 60),
			place("district", "Byn", 15.5, 60),
			place("district", "Norra Byn", 15.01, 60),
		);
		expect(named(text)).toHaveLength(3);
	});

	it("have a district that two divisions share once", () => {
		const text = collection(place("district", "Krokslätt", 12, 57.67), place("district", "Krokslätt", 12.01, 57.66));
		expect(named(text)).toEqual([["district", 12, 57.67]]);
	});

	it("have a municipality only where no town in it bears its name", () => {
		const text = collection(
			place("town", "Upplands Väsby och Sollentuna", 17.9, 59.5),
			place("town", "Berg", 15.6, 58.5),
			place("municipality", "Sollentuna", 17.95, 59.45),
			place("municipality", "Berg", 14, 62.8),
			place("municipality", "Solna", 18, 59.36),
		);
		expect(named(text).filter(([kind]) => kind === "municipality")).toEqual([
			["municipality", 14, 62.8],
			["municipality", 18, 59.36],
		]);
	});

	it("have Göteborg where its municipality's point is, and every other town at its own", () => {
		const text = collection(
			place("town", "Göteborg", 12, 57.6),
			place("municipality", "Göteborg", 11.9, 57.7),
			place("town", "Växjö", 14.8, 56.9),
			place("municipality", "Växjö", 14.9, 57),
		);
		expect(named(text).filter(([kind]) => kind === "town")).toEqual([
			["town", 11.9, 57.7],
			["town", 14.8, 56.9],
		]);
	});
});
