/** Whose areas share a symbol: every area is counted in one, by police region or municipality and never by distance. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_ZOOM, boxOfAreas, zoomToFit } from "../../../src/signs/extents.ts";
import { groupsAt, groupsByRegion, type PlaceGroup } from "../../../src/signs/place-groups.ts";
import { atlas } from "../../fixtures/atlas.ts";

const zoom = fc.double({ min: 1, max: 17, noNaN: true });
const size = fc.record({ width: fc.integer({ min: 240, max: 3840 }), height: fc.integer({ min: 200, max: 2160 }) });
const SIZES = [
	[360, 290],
	[600, 440],
	[900, 560],
	[1900, 900],
].map(([width = 0, height = 0]) => ({ width, height }));

const regionsOf = ({ areas }: PlaceGroup) => new Set(areas.map((id) => atlas.whereabouts(id).region.name));
const municipalitiesOf = ({ areas }: PlaceGroup) => new Set(areas.map((id) => atlas.whereabouts(id).municipality.name));

describe("On any map", () => {
	it("every area is counted in exactly one symbol, or drawn itself", () => {
		fc.assert(
			fc.property(zoom, size, (at, map) => {
				const counted = groupsAt(atlas, at, map).flatMap(({ areas }) => areas);
				const expected = at >= AREA_ZOOM ? [] : atlas.areas.map(({ id }) => id).toSorted();
				expect(counted.toSorted()).toEqual(expected);
			}),
		);
	});

	it("a symbol is a whole region's or a whole municipality's, and named after it", () => {
		fc.assert(
			fc.property(zoom, size, (at, map) => {
				for (const group of groupsAt(atlas, at, map)) {
					const places = group.kind === "region" ? regionsOf(group) : municipalitiesOf(group);
					expect([...places]).toEqual([group.name]);
					const whole = atlas.areas.filter(({ id }) => {
						const { region, municipality } = atlas.whereabouts(id);
						return String((group.kind === "region" ? region : municipality).id) === group.id;
					});
					expect(group.areas).toHaveLength(whole.length);
				}
			}),
		);
	});
});

describe("Where the map shows all areas", () => {
	it.each(SIZES)("there is one symbol per region that reports have listed areas in, at $width × $height", (map) => {
		const groups = groupsAt(atlas, zoomToFit(boxOfAreas(atlas, []), map), map);
		expect(groups.map(({ name }) => name)).toEqual(["Bergslagen", "Mitt", "Stockholm", "Syd", "Väst", "Öst"]);
	});
});

describe("Where a region fills the map", () => {
	it.each(SIZES)("its municipalities have a symbol each, at $width × $height", (map) => {
		for (const region of groupsByRegion(atlas)) {
			const groups = groupsAt(atlas, Math.min(zoomToFit(region.box, map) - 0.3, AREA_ZOOM - 0.1), map);
			const within = groups.filter(({ areas }) => areas.some((id) => region.areas.includes(id)));
			expect(new Set(within.map(({ kind }) => kind))).toEqual(new Set(["municipality"]));
			expect(new Set(within.map(({ name }) => name))).toEqual(municipalitiesOf(region));
		}
	});
});
