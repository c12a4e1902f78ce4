/** The files that are published, as someone who downloads them meets them. */
import { gzipSync } from "node:zlib";
import { csvParse } from "d3-dsv";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { misdescribed, type Resource, rowsOf } from "../fixtures/described-tables.ts";
import { polygonArea } from "../fixtures/polygon-area.ts";
import { builtFiles, datasetOf, realFacts, realFiles, textOf } from "./real-facts.ts";

const files = realFiles();
const YEARS = [2015, 2017, 2019, 2021, 2023, 2025];

/** What the files claim to be; the tests hold them to it. */
function geojson(year: number): FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>> {
	return JSON.parse(textOf(files, `data/rapport-${year}.geojson`));
}

function polygons(geometry: Polygon | MultiPolygon): number[][][][] {
	return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

describe("The build", () => {
	it("makes the dataset, the changes to it, a file a report, the panel, and what describes them to programs and people", () => {
		expect([...files.keys()]).toEqual([
			"dataset.json",
			"data-changes.json",
			...YEARS.map((year) => `data/rapport-${year}.geojson`),
			"data/panel.csv",
			"data/panel.csvt",
			"data/datapackage.json",
			"data/README.txt",
		]);
	});

	it("makes the same bytes of the same facts", () => {
		expect(builtFiles(realFacts())).toEqual(files);
	});
});

describe("dataset.json", () => {
	it("passes the schema that the app reads it with", () => {
		expect(() => datasetOf(files)).not.toThrow();
	});

	it("is at most 60 kB gzipped", () => {
		expect(gzipSync(textOf(files, "dataset.json")).length).toBeLessThanOrEqual(60_000);
	});
});

describe.each(YEARS)("rapport-%i.geojson", (year) => {
	const { type, features } = geojson(year);

	it("is a collection of closed polygons", () => {
		const rings = features.flatMap((feature) => polygons(feature.geometry).flat());
		expect(type).toBe("FeatureCollection");
		expect(rings.filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))).toEqual([]);
	});

	it("winds every exterior counterclockwise, as RFC 7946 asks", () => {
		const clockwise = features.filter(({ geometry }) =>
			polygons(geometry).some(([exterior = []]) => polygonArea(exterior) <= 0),
		);
		expect(clockwise.map((feature) => feature.properties.id)).toEqual([]);
	});

	it("has exactly the promised properties", () => {
		const keys = new Set(features.map((feature) => Object.keys(feature.properties).join(" ")));
		expect([...keys]).toEqual([
			"id namn klass rapport kommun kommunkod lan polisregion grans_publicerad grans_antagen",
		]);
	});

	it("has the area's key as the id of each feature, once", () => {
		const ids = features.map(({ id }) => id);
		expect(ids).toEqual(features.map(({ properties }) => properties.id));
		expect(new Set(ids).size).toBe(features.length);
	});

	it("is sorted by name", () => {
		const names = features.map((feature) => String(feature.properties.namn));
		expect(names).toEqual(names.toSorted(new Intl.Collator("sv").compare));
	});

	it("says whether its boundaries are assumed", () => {
		const assumed = new Set(features.map((feature) => feature.properties.grans_antagen));
		expect([...assumed]).toEqual([year < 2021]);
	});
});

describe("panel.csv", () => {
	const text = textOf(files, "data/panel.csv");
	const rows = csvParse(text);

	it("has a row for each of the 359 assessments", () => {
		expect(rows).toHaveLength(359);
	});

	it("has the promised columns", () => {
		expect(rows.columns.join()).toBe(
			"id,namn,namn_i_rapporten,rapport,klass,kommun,kommunkod,lan,polisregion,lokalpolisomrade,trend," +
				"grans_id,grans_publicerad,grans_antagen,kvadratmeter,forbehall,caveat,kalla",
		);
	});

	it("begins with its header, without a byte order mark", () => {
		expect(text.startsWith("id,")).toBe(true);
	});

	it("keeps the zero that a municipality code begins with", () => {
		expect(rows.find((row) => row.id === "alby")?.kommunkod).toBe("0127");
	});

	it("says under which name a report listed an area", () => {
		const row = rows.find((candidate) => candidate.id === "karlslund" && candidate.rapport === "2015");
		expect(row).toMatchObject({ namn: "Karlslund", namn_i_rapporten: "Koppargården" });
	});
});

describe("panel.csvt", () => {
	it("gives the type of each column, codes as text", () => {
		const { columns } = csvParse(textOf(files, "data/panel.csv"));
		const types = textOf(files, "data/panel.csvt").trimEnd().split(",");
		const typeOf = Object.fromEntries(columns.map((column, i) => [column, types[i]]));
		expect(types).toHaveLength(columns.length);
		expect(typeOf).toMatchObject({ kommunkod: '"String"', rapport: '"Integer"', kvadratmeter: '"Real"' });
	});

	it("is one line of types that every program knows, or QGIS passes over it", () => {
		expect(textOf(files, "data/panel.csvt")).toMatch(/^"(String|Integer|Real)"(,"(String|Integer|Real)")*\n$/);
	});
});

describe("datapackage.json", () => {
	const { resources }: { resources: Resource[] } = JSON.parse(textOf(files, "data/datapackage.json"));

	it("names every file of data", () => {
		expect(resources.map(({ path }) => path)).toEqual([...YEARS.map((year) => `rapport-${year}.geojson`), "panel.csv"]);
	});

	it("describes every column of the panel, and every row is as described", () => {
		const panel = resources.find(({ path }) => path === "panel.csv");
		if (!panel) throw new Error("panel.csv is not described");
		const rows = rowsOf(textOf(files, "data/panel.csv"), panel);
		expect(panel.schema.fields.map(({ name }) => name)).toEqual(rows.columns);
		expect(misdescribed(panel.schema.fields, rows)).toEqual([]);
	});

	it("would be wrong about a code that has lost its zero", () => {
		const fields = resources.find(({ path }) => path === "panel.csv")?.schema.fields ?? [];
		const [row = {}] = csvParse(textOf(files, "data/panel.csv"));
		expect(misdescribed(fields, [{ ...row, kommunkod: "127" }])).toEqual(["kommunkod is 127"]);
	});
});

describe("README.txt", () => {
	it("names every other file", () => {
		const others = ["rapport-<år>.geojson", "rapport-<year>.geojson", "panel.csv", "panel.csvt", "datapackage.json"];
		expect(others.filter((name) => !textOf(files, "data/README.txt").includes(`  ${name} `))).toEqual([]);
	});

	it("describes every column of the panel", () => {
		const note = textOf(files, "data/README.txt");
		const columns = csvParse(textOf(files, "data/panel.csv")).columns;
		expect(columns.filter((column) => !note.includes(column))).toEqual([]);
	});

	it("says that no licence is known", () => {
		expect(textOf(files, "data/README.txt")).toContain("no explicit licence");
	});
});
