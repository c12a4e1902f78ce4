/** Where the selected area's name stands when only a part of the area is in sight. */
import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import type { BBox, LngLat } from "../../../src/domain/dataset.ts";
import { boundaryFeatures } from "../../../src/map/features.ts";
import { placeInSight } from "../../../src/map/labels/selected-label.ts";
import { assessed, atlas } from "../../fixtures/atlas.ts";

const boundary = atlas.boundary(assessed("tensta", 2025).boundary);
const [west, south, east, north] = boundary.bbox;
const [lng, lat] = boundary.inner;

const isIn = ([x, y]: LngLat, box: BBox) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];

describe("The name of an area stands", () => {
	it("at its inner point where that is in sight", () => {
		expect(placeInSight(boundary, [west, south, east, north])).toEqual(boundary.inner);
	});

	const views: [string, BBox][] = [
		["west", [west, south, (west + 3 * lng) / 4, north]],
		["east", [(east + 3 * lng) / 4, south, east, north]],
		["south", [west, south, east, (south + 3 * lat) / 4]],
		["north", [west, (north + 3 * lat) / 4, east, north]],
	];

	it.each(views)("in what is in sight of it, in its %s", (_, view) => {
		const place = placeInSight(boundary, view);
		const feature = boundaryFeatures(atlas).features.find(({ properties }) => properties.id === boundary.id);
		if (!feature) throw new Error("Tensta is not drawn");
		expect({ isInSight: isIn(place, view), isInArea: booleanPointInPolygon([...place], feature) }).toEqual({
			isInSight: true,
			isInArea: true,
		});
	});

	it("at its inner point where nothing of it is in sight", () => {
		expect(placeInSight(boundary, [10, 55, 11, 56])).toEqual(boundary.inner);
	});
});
