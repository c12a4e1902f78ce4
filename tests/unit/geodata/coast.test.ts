/** Where the layers do not agree about the coast: land cut by the sea, and the sea kept off the land that it runs over. */
import { area, booleanPointInPolygon } from "@turf/turf";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { landAtSea, seaBesideJutland } from "../../../geodata/basemap/coast.ts";
import type { SourceFeature } from "../../../geodata/basemap/read-layer.ts";
import { type Box, square } from "./boxes.ts";

const land = (kind: "se" | "neighbour", ...outer: Box): SourceFeature<"land"> => ({
	type: "Feature",
	properties: { kind },
	geometry: square(outer),
});
const water = (geometry: ReturnType<typeof square>): SourceFeature<"water"> => ({
	type: "Feature",
	properties: {},
	geometry,
});

const isOn = (polygons: readonly Polygon[], lng: number, lat: number) =>
	polygons.some((polygon) => booleanPointInPolygon([lng, lat], polygon));

describe("Sweden's land", () => {
	const sweden = land("se", 12, 58, 20, 62);
	/** From 15 east on, with an island of 0.5 by 0.5 degrees and an islet of a kilometre. */
	const sea = water(square([15, 56, 25, 64], [17, 60, 17.5, 60.5], [18, 61, 18.01, 61.01]));
	const dry = landAtSea([sweden, land("neighbour", 0, 58, 12, 62)], [sea]);

	it("ends at the sea's shore", () => {
		expect(isOn(dry, 14.9, 60)).toBe(true);
		expect(isOn(dry, 15.1, 60)).toBe(false);
	});

	it("has the islands that the sea leaves, but for those too small to see from afar", () => {
		expect(isOn(dry, 17.2, 60.2)).toBe(true);
		expect(isOn(dry, 18.005, 61.005)).toBe(false);
	});

	it("is not that of a neighbour", () => {
		expect(isOn(dry, 10, 60)).toBe(false);
	});

	it("is not cut by a lake", () => {
		const lake = water(square([13, 59, 14, 60]));
		expect(isOn(landAtSea([sweden], [lake]), 13.5, 59.5)).toBe(true);
	});

	it("is none where all of it is sea", () => {
		expect(landAtSea([land("se", 16, 58, 16.5, 59)], [water(square([10, 50, 30, 70]))])).toEqual([]);
	});
});

describe("The sea", () => {
	const sea = square([8, 50, 25, 66]);

	it("leaves Jutland dry", () => {
		const beside = seaBesideJutland(sea, [land("neighbour", 9, 54, 10.5, 58)]);
		expect(isOn(beside, 10, 56)).toBe(false);
		expect(isOn(beside, 10.8, 56)).toBe(true);
	});

	it("keeps what it covers of other neighbours, whose shores it knows better", () => {
		const beside = seaBesideJutland(sea, [land("neighbour", 20, 60, 24, 64)]);
		expect(isOn(beside, 22, 62)).toBe(true);
		expect(beside.map((part) => area(part))).toEqual([area(sea)]);
	});
});
