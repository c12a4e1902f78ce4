/** A comparison as a table and as GeoJSON: what each area was, what it is, what happened, and what it does not say. */
import { csvParse } from "d3-dsv";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { comparedAreas } from "../../../../src/domain/compared-area.ts";
import { writeComparisonTable } from "../../../../src/domain/export/comparison-table.ts";
import { writeComparisonGeojson } from "../../../../src/domain/export/geojson.ts";
import { filterAreas, filterRemoved, NO_FILTERS } from "../../../../src/domain/filter.ts";
import { atlas, idsOf, period } from "../../../fixtures/atlas.ts";
import { polygonArea } from "../../../fixtures/polygon-area.ts";
import { wording } from "../../../fixtures/words.ts";

function comparison(from: number, to: number) {
	const between = period(to, from);
	const areas = comparedAreas(
		atlas,
		between,
		filterAreas(atlas, between, NO_FILTERS),
		filterRemoved(atlas, between, NO_FILTERS),
	);
	const geojson: FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>> & Record<string, unknown> =
		JSON.parse(writeComparisonGeojson(atlas, wording, between, areas));
	return { areas, rows: csvParse(writeComparisonTable(atlas, wording, between, areas, "plain")), geojson };
}

const row = (from: number, to: number, id: string) => comparison(from, to).rows.find((each) => each.id === id);

describe("A comparison's table", () => {
	it("has a row for each area of the later report and for each that left the list", () => {
		expect(comparison(2023, 2025).rows).toHaveLength(66);
	});

	it.each([
		[2023, 2025, "andersberg", "borta: utsatt → "],
		[2023, 2025, "granangsringen", "ny:  → utsatt"],
		[2023, 2025, "rinkeby", "delad: sarskilt_utsatt → sarskilt_utsatt (rinkeby-tensta)"],
		[2025, 2023, "rinkeby-tensta", "delad: utsatt + sarskilt_utsatt → sarskilt_utsatt (hjulsta + rinkeby + tensta)"],
		[2017, 2019, "gardsten", "sankt: sarskilt_utsatt → riskomrade"],
	])("from %i to %i says of %s what happened", (from, to, id, expected) => {
		const { forandring, klass_fore, klass_efter, delning } = row(from, to, id) ?? {};
		const split = delning ? ` (${delning})` : "";
		expect(`${forandring}: ${klass_fore} → ${klass_efter}${split}`).toBe(expected);
	});

	it("says of 33 areas that their outline was redrawn from 2023 to 2025", () => {
		expect(comparison(2023, 2025).rows.filter(({ omritad }) => omritad === "true")).toHaveLength(33);
	});

	it("does not say so of any, nor deny it, where no boundary was published", () => {
		expect(new Set(comparison(2017, 2019).rows.map(({ omritad }) => omritad))).toEqual(new Set([""]));
	});

	it("warns of the abolished class where it moved an area, and of an assumed boundary where it is one", () => {
		expect(row(2023, 2025, "tjarna-angar")?.caveat).toContain("says nothing about how the situation has developed");
		expect(row(2017, 2019, "husby")?.caveat).toContain("borrowed");
	});
});

describe("A comparison as GeoJSON", () => {
	it("has exactly the table's areas, in its order", () => {
		const { rows, geojson } = comparison(2023, 2025);
		expect(geojson.features.map(({ properties }) => properties.id)).toEqual(rows.map(({ id }) => id));
	});

	it("says for the whole file what reports it is made of, whose they are and what it does not say", () => {
		expect(comparison(2023, 2025).geojson).toMatchObject({
			rapporter: [2023, 2025],
			kalla: expect.stringContaining("Lägesbild över utsatta områden 2023; Lägesbild över utsatta områden 2025"),
			caveat: expect.stringContaining("not of the people who live there"),
			terms: expect.stringContaining("no explicit licence"),
		});
	});

	it("winds every exterior counterclockwise", () => {
		const clockwise = comparison(2019, 2025).geojson.features.filter(({ geometry }) =>
			(geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).some(
				([exterior = []]) => polygonArea(exterior) <= 0,
			),
		);
		expect(clockwise).toEqual([]);
	});

	it("draws an area that has left the list as it was drawn last", () => {
		const gone = comparison(2023, 2025).geojson.features.find(({ properties }) => properties.id === "andersberg");
		expect(gone?.properties.klass_efter).toBeNull();
		expect(gone?.geometry.type).toBe("Polygon");
	});
});

it("Of the first report nothing is compared", () => {
	expect(idsOf(comparedAreas(atlas, period(2015), filterAreas(atlas, period(2015), NO_FILTERS), []))).toEqual([]);
});
