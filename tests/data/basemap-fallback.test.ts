/** The fallback for a missing basemap: small, and land where there is land. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { booleanPointInPolygon, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { decodeRing } from "../../src/domain/coordinates.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import { dataset } from "../fixtures/atlas.ts";

const text = readFileSync(new URL("../../src/map/basemap/fallback-outline.json", import.meta.url), "utf8");
const fallback: Record<"neighbour" | "sweden" | "lake", number[][][]> = JSON.parse(text);

function isOn(kind: keyof typeof fallback, place: LngLat): boolean {
	return fallback[kind].some((rings) =>
		booleanPointInPolygon([...place], polygon(rings.map((ring) => decodeRing(ring)))),
	);
}

describe("fallback-outline.json", () => {
	it("is at most 10 kB compressed, since it travels with the map's script", () => {
		expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(10_000);
	});
});

describe("On the basemap fallback", () => {
	it.each<[string, LngLat]>([
		["Stockholm", [18.06, 59.33]],
		["Kiruna", [20.23, 67.86]],
		["Visby", [18.3, 57.63]],
		["Göteborg", [11.97, 57.71]],
		["Malmö", [13.02, 55.59]],
		["Boden", [21.69, 65.83]],
		["the middle of Öland", [16.75, 56.8]],
	])("%s lies in Sweden", (_, place) => {
		expect(isOn("sweden", place)).toBe(true);
	});

	it.each<[string, LngLat]>([
		["the Baltic", [19.5, 56.3]],
		["the Gulf of Bothnia", [19.5, 62.3]],
		["the Kattegat", [11.4, 56.9]],
		["the strait between Öland and Gotland", [17.6, 57.2]],
	])("%s is sea", (_, place) => {
		expect(isOn("sweden", place)).toBe(false);
		expect(isOn("neighbour", place)).toBe(false);
	});

	it.each<[string, LngLat]>([
		["Vänern", [13.4, 59.1]],
		["Vättern", [14.55, 58.3]],
		["Storsjön", [14.4, 63.15]],
	])("%s is a lake", (_, place) => {
		expect(isOn("lake", place)).toBe(true);
	});

	it.each<[string, LngLat]>([
		["Oslo", [10.8, 60.0]],
		["Copenhagen", [12.45, 55.7]],
		["Helsinki", [24.95, 60.25]],
	])("%s lies in a neighbouring country", (_, place) => {
		expect(isOn("neighbour", place) && !isOn("sweden", place)).toBe(true);
	});

	it("every area lies in Sweden", () => {
		expect(dataset.boundaries.filter(({ inner }) => !isOn("sweden", inner)).map(({ id }) => id)).toEqual([]);
	});
});
