/** What the map is sent: each boundary version once, and each label at its boundary, in the reports that use it. */
import { booleanPointInPolygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { boundaryFeatures, labelFeatures, labelRank } from "../../../src/map/features.ts";
import { area, assessed, atlas, year } from "../../fixtures/atlas.ts";
import { factRows } from "../../fixtures/facts.ts";

const boundaries = boundaryFeatures(atlas).features;
const labels = labelFeatures(atlas).features;

describe("The boundaries", () => {
	it("are all there, each once", () => {
		expect(boundaries.map(({ properties }) => properties.id)).toEqual(atlas.boundaries.map(({ id }) => id));
	});

	it("have closed rings", () => {
		const open = boundaries.flatMap(({ geometry }) =>
			geometry.coordinates.flat().filter((ring) => String(ring[0]) !== String(ring.at(-1)) || ring.length < 4),
		);
		expect(open).toEqual([]);
	});

	it("hold their own inner point", () => {
		const outside = boundaries.filter(
			(boundary) => !booleanPointInPolygon([...atlas.boundary(boundary.properties.id).inner], boundary),
		);
		expect(outside.map(({ properties }) => properties.id)).toEqual([]);
	});
});

describe("The names", () => {
	it("are exactly those of the reports, one for each area in each", () => {
		const named = labels.flatMap(({ properties: { area: id, name, years } }) =>
			years.map((year) => `${id} ${year} ${name}`),
		);
		const listed = factRows.map((row) => `${row.area} ${row.year} ${row.name}`);
		expect(named.toSorted()).toEqual(listed.toSorted());
	});

	it("stand at the inner point of the boundary version that the report uses", () => {
		const label = labels.find(({ properties }) => properties.name === "Koppargården");
		expect(label?.geometry.coordinates).toEqual(atlas.boundary(assessed("karlslund", 2015).boundary).inner);
	});

	it("that differ from report to report are kept apart", () => {
		const names = labels.filter(({ properties }) => properties.area === area("karlslund"));
		expect(names.map(({ properties }) => [properties.name, properties.years[0]])).toContainEqual([
			"Koppargården",
			2015,
		]);
	});

	it("that keep their boundary version are sent once", () => {
		const names = labels.filter(({ properties }) => properties.area === area("andersberg"));
		expect(names.map(({ properties }) => properties.years)).toEqual([[2015, 2017, 2019, 2021, 2023]]);
	});

	it.each([
		["the severer class", "tensta", "hjulsta"],
		["in one class the larger area", "hasselby-gard", "hjulsta"],
	])("rank %s first", (_, first, second) => {
		const rankOf = (id: string) => {
			const label = labels.find(({ properties }) => properties.area === id && properties.years.includes(year(2025)));
			return Object.entries(label?.properties ?? {}).find(([key]) => key === labelRank(year(2025)))?.[1];
		};
		expect(Number(rankOf(first))).toBeLessThan(Number(rankOf(second)));
	});

	it("begin no line with a slash", () => {
		const texts = labels.map(({ properties }) => properties.text);
		expect(texts).toContain("Rinkeby\u00a0/ Tensta");
		expect(texts.filter((text) => text.includes(" /"))).toEqual([]);
	});
});
