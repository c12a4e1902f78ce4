/** What the map brings into view: what was chosen with its surroundings, or all areas there have been. */
import fc from "fast-check";
import { LngLat as MapLngLat } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { unionOfBoxes } from "../../../src/domain/boxes.ts";
import type { AreaId, BBox, LngLat, ReportYear } from "../../../src/domain/dataset.ts";
import { mapWords, sceneOf } from "../../../src/features/map-pane/view-scene.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { constrainCentre, fitOptionsIn } from "../../../src/map/framing.ts";
import { boxOfAreas, PLACES, type Place } from "../../../src/signs/extents.ts";
import { drawnOf } from "../../../src/signs/frames.ts";
import { REACH, ZOOM_RANGE } from "../../../src/state/camera-url.ts";
import { START, type View } from "../../../src/state/view.ts";
import { area, atlas, only } from "../../fixtures/atlas.ts";
import { areasWhere } from "../../fixtures/facts.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";

const holds = ([west, south, east, north]: BBox, [lng, lat]: LngLat) =>
	west <= lng && lng <= east && south <= lat && lat <= north;
const innerPointsOf = (areas: readonly string[]) =>
	atlas.boundaries.filter((one) => areas.includes(one.area)).map(({ inner }) => inner);
const frameOf = (view: View) => sceneOf(atlas, view, "light", mapWords(sv)).frame;

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

/** Sides in metres on the ground, near enough for boxes of some kilometres. */
function sidesOf([west, south, east, north]: BBox): { readonly width: number; readonly height: number } {
	const metresADegree = 40_075_016.7 / 360;
	const cosine = Math.cos((((south + north) / 2) * Math.PI) / 180);
	return { width: (east - west) * metresADegree * cosine, height: (north - south) * metresADegree };
}

const outlineIn = (id: AreaId, year: ReportYear) =>
	unionOfBoxes(drawnOf(atlas, id, year).map(({ boundary }) => atlas.boundary(boundary).bbox)) as BBox;
const everyAreaInEveryReport = atlas.areas.flatMap(({ id }) => atlas.years.map((year) => [id, year] as const));

describe("The frame of an area", () => {
	const framed = everyAreaInEveryReport.map(([id, year]) => {
		const { box } = frameOf(ofArea(id, year));
		return { of: `${id} ${year}`, frame: sidesOf(box), box, outline: outlineIn(id, year) };
	});

	it("is a square that is never smaller than three kilometres", () => {
		expect(framed.filter(({ frame }) => Math.abs(frame.width / frame.height - 1) > 0.01)).toEqual([]);
		expect(framed.filter(({ frame }) => frame.height < 2990)).toEqual([]);
	});

	it("leaves most of itself to what is around the outline, and no more than it needs", () => {
		const shares = framed
			.filter(({ frame }) => frame.height > 3010)
			.map(({ of, frame, outline }) => {
				const { width, height } = sidesOf(outline);
				return [of, Math.max(width, height) / frame.height] as const;
			});
		expect(shares.filter(([, share]) => share < 0.37 || share > 0.445)).toEqual([]);
	});

	it("has the outline about its middle", () => {
		const off = framed.map(({ of, frame, box, outline }) => {
			const [west, south, east, north] = outline;
			const toMiddle = sidesOf([box[0], box[1], (west + east) / 2, (south + north) / 2]);
			const off = [toMiddle.width / frame.width, toMiddle.height / frame.height].map((share) => Math.abs(share - 0.5));
			return [of, Math.max(...off)] as const;
		});
		expect(off.filter(([, by]) => by > 0.06)).toEqual([]);
	});

	it("stays where it is in reports that draw about the same", () => {
		const frames = new Set(atlas.years.map((year) => frameOf(ofArea("husby", year)).box.join()));
		expect(frames.size).toBe(1);
	});

	it("is smaller where a report lists a part of its own than where it lists the whole", () => {
		const [whole, part] = [2017, 2025].map((year) => sidesOf(frameOf(ofArea("tensta", year)).box).width);
		expect(part).toBeLessThan(whole ?? 0);
	});

	it("holds every outline that it and its relatives have had, where all are drawn", () => {
		const { box } = frameOf({ ...ofArea("tensta", 2025), outlines: true });
		const points = innerPointsOf(["tensta", "rinkeby", "hjulsta", "rinkeby-tensta"]);
		expect(points.filter((point) => !holds(box, point))).toEqual([]);
	});
});

describe("The frame of a view", () => {
	it("holds all areas where nothing was chosen", () => {
		const all = { isOfAll: true, box: boxOfAreas(atlas, []) };
		expect(frameOf(START)).toEqual(all);
		expect(frameOf(comparing(2023, 2025))).toEqual(all);
	});

	it("holds all areas where nothing was found", () => {
		const filters = only({ regions: ["nord"], classifications: ["riskomrade"] });
		expect(frameOf(ofReport(2025, { filters })).isOfAll).toBe(true);
	});

	it("holds the areas that any report lists in a class, the same in every report", () => {
		const filters = only({ classifications: ["riskomrade"] });
		const frames = atlas.years.map((year) => frameOf(ofReport(year, { filters })).box);
		const listed = areasWhere(({ classification }) => classification === "riskomrade").map((id) => area(id));
		for (const box of frames) {
			boxOfAreas(atlas, listed).map((side, at) => expect(box[at]).toBeCloseTo(side, 9));
		}
	});

	it("of a change holds also the areas that are no longer listed", () => {
		const { box } = frameOf(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }));
		const gone = innerPointsOf([
			"charlottesborg",
			"edsberg",
			"lagersberg",
			"termovagen",
			"alvsjo-solberga",
			"ostberga",
		]);
		expect(gone.length).toBeGreaterThanOrEqual(6);
		expect(gone.filter((point) => !holds(box, point))).toEqual([]);
	});

	it.each([2015, 2025])("of a municipality holds every area that it has had, with a margin, in %i", (year) => {
		const [west, south, east, north] = frameOf(ofMunicipality("norrkoping", year)).box;
		const listed = areasWhere(({ municipality }) => municipality === "Norrköping").map((id) => area(id));
		const areas = boxOfAreas(atlas, listed);
		expect([west < areas[0], south < areas[1], east > areas[2], north > areas[3]]).not.toContain(false);
	});

	it("of a municipality holds the name that the map has of it", () => {
		const without = atlas.municipalities
			.filter(({ id, namedAt }) => !namedAt || !holds(frameOf(ofMunicipality(id, 2025)).box, namedAt))
			.map(({ name }) => name);
		expect(without).toEqual([]);
	});

	it("of a municipality with one area shows three kilometres of ground", () => {
		const { width, height } = sidesOf(frameOf(ofMunicipality("borlange", 2025)).box);
		expect(Math.min(width, height)).toBeGreaterThan(2990);
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

it("However little of the map is free, its padding leaves space for what is fitted", () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	const size = fc.integer({ min: 1, max: 2000 });
	fc.assert(
		fc.property(size, size, share, share, share, share, (width, height, left, top, across, down) => {
			const container = element({ x: 0, y: 0, width, height });
			const [x, y] = [left * width, top * height];
			const frame = element({ x, y, width: across * (width - x), height: down * (height - y) });
			const { padding } = fitOptionsIn(container, frame);
			expect(width - padding.left - padding.right).toBeGreaterThan(0);
			expect(height - padding.top - padding.bottom).toBeGreaterThan(0);
		}),
	);
});

function element({ x, y, width, height }: Record<"x" | "y" | "width" | "height", number>): HTMLElement {
	const rectangle = { left: x, top: y, right: x + width, bottom: y + height, width, height };
	return { getBoundingClientRect: () => rectangle } as HTMLElement;
}
