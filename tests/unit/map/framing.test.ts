/** The map's extent: the whole of what was chosen, the same in every report, or all areas there have been. */
import { LngLat as MapLngLat } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import type { BBox, LngLat } from "../../../src/domain/dataset.ts";
import { mapWords, sceneOf } from "../../../src/features/map-pane/view-scene.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { constrainCentre } from "../../../src/map/framing.ts";
import { boxOfAreas, PLACES, type Place } from "../../../src/signs/extents.ts";
import { REACH, ZOOM_RANGE } from "../../../src/state/camera-url.ts";
import { START, type View } from "../../../src/state/view.ts";
import { area, atlas, only } from "../../fixtures/atlas.ts";
import { areasWhere } from "../../fixtures/facts.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";

const holds = ([west, south, east, north]: BBox, [lng, lat]: LngLat) =>
	west <= lng && lng <= east && south <= lat && lat <= north;
const innerPointsOf = (areas: readonly string[]) =>
	atlas.boundaries.filter((one) => areas.includes(one.area)).map(({ inner }) => inner);
const extentOf = (view: View) => sceneOf(atlas, view, "light", mapWords(sv)).extent;

describe("The box", () => {
	it("of no areas in particular holds all that reports have ever listed, and is smaller than the country", () => {
		const [west, south, east, north] = boxOfAreas(atlas, []);
		expect(atlas.boundaries.filter(({ inner }) => !holds([west, south, east, north], inner))).toEqual([]);
		const country = PLACES.sweden;
		expect([west > country[0], south > country[1], east < country[2], north < country[3]]).not.toContain(false);
	});

	it("of an area holds every boundary version that it has had, and touches them", () => {
		const boxes = atlas.boundaries.filter((one) => one.area === area("husby")).map(({ bbox }) => bbox);
		expect(boxOfAreas(atlas, [area("husby")])).toEqual([
			Math.min(...boxes.map(([west]) => west)),
			Math.min(...boxes.map(([, south]) => south)),
			Math.max(...boxes.map(([, , east]) => east)),
			Math.max(...boxes.map(([, , , north]) => north)),
		]);
	});

	it.each([
		["sweden", () => true],
		["stockholm", (municipality: string) => municipality === "Stockholm"],
		["goteborg", (municipality: string) => municipality === "Göteborg"],
		["malmo", (municipality: string) => municipality === "Malmö"],
	] as const satisfies [Place, (municipality: string) => boolean][])("of %s holds all of its areas", (place, lies) => {
		const points = innerPointsOf(areasWhere(({ municipality }) => lies(municipality)));
		expect(points).not.toEqual([]);
		expect(points.filter((point) => !holds(PLACES[place], point))).toEqual([]);
	});
});

describe("The extent of a view is", () => {
	it("all areas where nothing was chosen", () => {
		expect(extentOf(START)).toEqual([]);
		expect(extentOf(comparing(2023, 2025))).toEqual([]);
	});

	it("of a class the areas that any report lists in it, the same in every report", () => {
		const extents = atlas.years.map((year) =>
			extentOf(ofReport(year, { filters: only({ classifications: ["riskomrade"] }) })),
		);
		const expected = new Set(areasWhere(({ classification }) => classification === "riskomrade"));
		expect(extents.map((extent) => new Set(extent))).toEqual(atlas.years.map(() => expected));
	});

	it("of a change the areas that changed so, also those that are no longer listed", () => {
		const extent = extentOf(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }));
		expect(extent).toHaveLength(6);
	});

	it.each([2015, 2025])("a selected area with its parts, in %i", (year) => {
		expect(extentOf(ofArea("rinkeby-tensta", year)).toSorted()).toEqual([
			"hjulsta",
			"rinkeby",
			"rinkeby-tensta",
			"tensta",
		]);
	});

	it.each([2015, 2025])("every area that a municipality has had, in %i", (year) => {
		const expected = new Set(areasWhere(({ municipality }) => municipality === "Norrköping"));
		expect(new Set(extentOf(ofMunicipality("norrkoping", year)))).toEqual(expected);
	});

	it("every area of the class that a region has had", () => {
		const filters = only({ regions: ["bergslagen"], classifications: ["riskomrade"] });
		const expected = new Set(
			areasWhere(({ region, classification }) => region === "Bergslagen" && classification === "riskomrade"),
		);
		expect(new Set(extentOf(ofReport(2019, { filters })))).toEqual(expected);
	});
});

describe("The middle of the map", () => {
	const held = (lng: number, lat: number, zoom: number) => {
		const { center, zoom: heldZoom } = constrainCentre(REACH, ZOOM_RANGE)(new MapLngLat(lng, lat), zoom);
		return { lng: center?.lng, lat: center?.lat, zoom: heldZoom };
	};

	it("stays where it is put within reach, at any zoom", () => {
		expect(held(18, 59.3, 11)).toEqual({ lng: 18, lat: 59.3, zoom: 11 });
		expect(held(13, 55.6, 2.5)).toEqual({ lng: 13, lat: 55.6, zoom: 2.5 });
	});

	it("goes to the nearest place within reach from beyond it", () => {
		const [west, south, east, north] = REACH;
		expect(held(-74, 40.7, 11)).toEqual({ lng: west, lat: south, zoom: 11 });
		expect(held(30, 60, 5)).toEqual({ lng: east, lat: 60, zoom: 5 });
		expect(held(18, 80, 5)).toEqual({ lng: 18, lat: north, zoom: 5 });
	});

	it("keeps to the zooms there are", () => {
		expect(held(18, 59, 1).zoom).toBe(ZOOM_RANGE.min);
		expect(held(18, 59, 20).zoom).toBe(ZOOM_RANGE.max);
	});

	it("reaches every extent that the map goes to by itself", () => {
		const middles = [...Object.values(PLACES), ...atlas.boundaries.map(({ bbox }) => bbox)].map(
			([west, south, east, north]): [number, number] => [(west + east) / 2, (south + north) / 2],
		);
		expect(middles.filter((middle) => !holds(REACH, middle))).toEqual([]);
	});
});
