/** The city symbols: every area is counted in one, whatever the zoom, and each is named after its largest municipality. */
import { describe, expect, it } from "vitest";
import type { LngLat, MunicipalityId } from "../../../src/domain/dataset.ts";
import { AREA_ZOOM, type CityGroup, cityGroups, levelAt } from "../../../src/signs/city-groups.ts";
import { diameter } from "../../../src/signs/city-symbol.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { apart, onScreen, pairsOf } from "../map/screen-distance.ts";

const lowest = levelAt(0) ?? AREA_ZOOM;
const levels = Array.from({ length: (AREA_ZOOM - lowest) * 4 }, (_, i) => lowest + i / 4);
const areasIn = (municipality: MunicipalityId) => atlas.areas.filter((area) => area.municipality === municipality);
const listingsOf = (municipality: MunicipalityId) =>
	atlas.years.flatMap((year) => areasIn(municipality).flatMap(({ id }) => atlas.assessment(id, year) ?? [])).length;
const municipalitiesIn = ({ areas }: CityGroup) => new Set(areas.map((id) => atlas.area(id).municipality));

function middleOf(municipalities: Iterable<MunicipalityId>): LngLat {
	const areas = new Set([...municipalities].flatMap((id) => areasIn(id).map((area) => area.id)));
	const points = atlas.boundaries.filter(({ area }) => areas.has(area)).map(({ inner }) => inner);
	const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	return [mean(0), mean(1)];
}

describe.each(levels)("At level %d", (level) => {
	const groups = cityGroups(atlas, level);

	it("every area is in exactly one group", () => {
		const grouped = groups.flatMap(({ areas }) => areas).toSorted();
		expect(grouped).toEqual(atlas.areas.map(({ id }) => id).toSorted());
	});

	it("a municipality is never torn apart", () => {
		const torn = groups.filter((group) => {
			const whole = [...municipalitiesIn(group)].flatMap(areasIn);
			return whole.length !== group.areas.length;
		});
		expect(torn).toEqual([]);
	});

	it("a group is named after a municipality that reports have listed as often as any in it", () => {
		const wrong = groups.filter((group) =>
			[...municipalitiesIn(group)].some((one) => listingsOf(one) > listingsOf(group.leader)),
		);
		expect(wrong).toEqual([]);
	});

	it("a group says how many other municipalities it has", () => {
		const others = groups.map((group) => municipalitiesIn(group).size - 1);
		expect(groups.map((group) => group.others)).toEqual(others);
	});

	it("no two symbols touch, in whatever report", () => {
		const symbols = groups.map(({ centre, areas }) => ({
			at: onScreen(centre, level),
			radius: diameter(areas.length) / 2,
		}));
		const gaps = pairsOf(symbols).map(([one, other]) => apart(one.at, other.at) - one.radius - other.radius);
		expect(Math.min(...gaps)).toBeGreaterThan(0);
	});

	it("a symbol stands in the middle of its areas", () => {
		const off = groups.map((group) =>
			apart(onScreen(group.centre, level), onScreen(middleOf(municipalitiesIn(group)), level)),
		);
		expect(Math.max(...off)).toBeLessThan(0.001);
	});

	it("no symbol covers the target of another, 24 pixels wide", () => {
		const places = groups.map(({ centre }) => onScreen(centre, level));
		expect(Math.min(...pairsOf(places).map(([one, other]) => apart(one, other)))).toBeGreaterThanOrEqual(24);
	});
});

describe("The groups", () => {
	it("of the level before the areas are drawn are the municipalities", () => {
		const leaders = cityGroups(atlas, AREA_ZOOM - 0.25).map(({ leader }) => leader);
		expect(leaders.toSorted()).toEqual(atlas.municipalities.map(({ id }) => id).toSorted());
	});

	it("of the whole country are few, and the largest is Stockholm's", () => {
		const groups = cityGroups(atlas, 4);
		const largest = groups.toSorted((a, b) => b.areas.length - a.areas.length)[0];
		expect(groups.length).toBeLessThan(12);
		expect(largest?.name).toBe("Stockholm");
	});
});

describe("The level", () => {
	it.each([
		[lowest - 0.5, lowest],
		[lowest, lowest],
		[4.1, 4],
		[4.25, 4.25],
		[6.74, 6.5],
		[AREA_ZOOM - 0.01, AREA_ZOOM - 0.25],
	])("of zoom %d is %d", (zoom, expected) => {
		expect(levelAt(zoom)).toBe(expected);
	});

	it.each([AREA_ZOOM, AREA_ZOOM + 0.01, 17])("of zoom %d is none, since the areas are drawn", (zoom) => {
		expect(levelAt(zoom)).toBeUndefined();
	});
});
