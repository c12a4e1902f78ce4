/** The real boundary versions, measured here without the pipeline's own measures. */

import { describe, expect, it } from "vitest";
import { decodeRing } from "../../src/domain/coordinates.ts";
import { polygonArea } from "../fixtures/polygon-area.ts";
import { datasetOf, realFacts, realFiles } from "./real-facts.ts";

const facts = realFacts();
const dataset = datasetOf(realFiles());

describe("The boundary versions", () => {
	it("measure the area that the Police state, within 0.05 %", () => {
		const off = facts.boundaries.filter(({ polygons, published_area_m2: published }) => {
			const measured = polygons.flat().reduce((sum, ring) => sum + Math.abs(polygonArea(ring)), 0);
			return Math.abs(measured / published - 1) > 0.0005;
		});
		expect(off.map((boundary) => boundary.boundary_id)).toEqual([]);
	});

	it("have no hole, so that adding up rings is right", () => {
		expect(facts.boundaries.filter(({ polygons }) => polygons.some((rings) => rings.length !== 1))).toEqual([]);
	});

	it("keep every corner on the way into the dataset", () => {
		const lost = dataset.boundaries.filter(({ id, polygons }) => {
			const original = facts.boundaries.find((boundary) => boundary.boundary_id === id);
			const corners = original?.polygons.flat(2).length ?? 0;
			return polygons.flat().flatMap(decodeRing).length !== corners;
		});
		expect(lost.map((boundary) => boundary.id)).toEqual([]);
	});

	it("have their inner point within their box", () => {
		const outside = dataset.boundaries.filter(({ inner: [lng, lat], bbox: [west, south, east, north] }) => {
			return !(west < lng && lng < east && south < lat && lat < north);
		});
		expect(outside.map((boundary) => boundary.id)).toEqual([]);
	});

	it("all lie in Sweden", () => {
		const abroad = dataset.boundaries.filter(({ bbox: [west, south, east, north] }) => {
			return !(west > 11 && east < 24.2 && south > 55.3 && north < 69.1);
		});
		expect(abroad.map((boundary) => boundary.id)).toEqual([]);
	});
});
