/** All there is to take along, as someone meets it who opens the folder. */
import { csvParse, dsvFormat } from "d3-dsv";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { writeDataPackage } from "../../../../src/domain/export/data-package.ts";
import { atlas, dataset } from "../../../fixtures/atlas.ts";
import { misdescribed, type Resource, rowsOf } from "../../../fixtures/described-tables.ts";
import { polygonArea } from "../../../fixtures/polygon-area.ts";
import { wording } from "../../../fixtures/words.ts";

const files = writeDataPackage(atlas, wording);
const text = (name: string) => files.get(name) ?? "";

describe("The panel", () => {
	const panel = csvParse(text("panel.csv"));

	it("is the dataset's assessments, each with its class, name and boundary", () => {
		const line = (values: readonly unknown[]) => values.join(" | ");
		expect(
			panel.map((row) => line([row.id, row.rapport, row.klass, row.namn_i_rapporten, row.grans_id])).toSorted(),
		).toEqual(dataset.assessments.map((a) => line([a.area, a.year, a.classification, a.name, a.boundary])).toSorted());
	});

	it("is the same for Excel, with the decimal comma that it expects beside semicolons", () => {
		const forExcel = dsvFormat(";").parse(text("panel-excel.csv").slice(1));
		expect(forExcel.find(({ id }) => id === "alby")?.kvadratmeter).toMatch(/^\d+,\d+$/);
		const withPoints = forExcel.map((row) => ({ ...row, kvadratmeter: row.kvadratmeter?.replace(",", ".") }));
		expect(withPoints).toEqual([...panel]);
	});

	it("names the source of every row", () => {
		expect(panel.filter(({ kalla }) => !kalla?.startsWith("Polismyndigheten: "))).toEqual([]);
	});

	it("says in every row with an assumed boundary that it is so, and in no other", () => {
		const wrong = panel.filter((row) => (row.grans_antagen === "true") !== row.caveat?.includes("borrowed"));
		expect(panel).toHaveLength(359);
		expect(wrong).toEqual([]);
	});
});

describe("Beside each table", () => {
	const tables = [...files.keys()].filter((name) => name.endsWith(".csv"));

	it.each(tables)("%s the types of its columns say that a code is text and a size a number", (name) => {
		const types = text(`${name}t`).trimEnd().split(",");
		const columns = csvParse(text("panel.csv")).columns;
		expect(types).toHaveLength(columns.length);
		expect(types[columns.indexOf("kommunkod")]).toBe('"String"');
		expect(types[columns.indexOf("rapport")]).toBe('"Integer"');
		expect(types[columns.indexOf("kvadratmeter")]).toBe('"Real"');
	});

	it("no types are missing", () => {
		expect(tables).toEqual(["panel.csv", "panel-excel.csv"]);
		expect([...files.keys()].filter((name) => name.endsWith(".csvt"))).toEqual(tables.map((name) => `${name}t`));
	});
});

describe("The description for programs", () => {
	const { resources }: { resources: Resource[] } = JSON.parse(text("datapackage.json"));

	it("names every file of data", () => {
		expect(resources.map(({ path }) => path)).toEqual(["panel.csv", "panel-excel.csv", "granser.geojson"]);
	});

	it.each(resources.filter(({ path }) => path.endsWith(".csv")))("is right about $path, row by row", (resource) => {
		const { fields, primaryKey } = resource.schema;
		const rows = rowsOf(text(resource.path), resource);
		expect(fields.map(({ name }) => name)).toEqual(rows.columns);
		expect(misdescribed(fields, rows)).toEqual([]);
		expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join(" "))).size).toBe(rows.length);
	});

	it("says of every column what it means, in both languages", () => {
		const { fields } = resources[0]?.schema ?? { fields: [] };
		expect(fields.filter(({ description }) => !/^.+\n\n.+$/.test(description))).toEqual([]);
	});
});

describe("The boundary versions", () => {
	const versions: FeatureCollection<Polygon | MultiPolygon, Record<string, unknown>> = JSON.parse(
		text("granser.geojson"),
	);

	it("are all 114, each with the reports that published it and those that assume it", () => {
		const navestad = versions.features.find(({ properties }) => properties.grans_id === "navestad@2021");
		expect(versions.features).toHaveLength(114);
		expect(navestad?.properties).toMatchObject({ rapporter: [2021, 2023, 2025], lanad_av_rapporter: [2017, 2019] });
	});

	it("are told apart by their own keys, since an area may have several", () => {
		expect(versions.features.map(({ id }) => id)).toEqual(
			versions.features.map(({ properties }) => properties.grans_id),
		);
		expect(new Set(versions.features.map(({ id }) => id)).size).toBe(114);
	});

	it("wind every exterior counterclockwise", () => {
		const clockwise = versions.features.filter(({ geometry }) =>
			(geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).some(
				([exterior = []]) => polygonArea(exterior) <= 0,
			),
		);
		expect(clockwise).toEqual([]);
	});
});

describe("The note", () => {
	it("names every file, every report and every column", () => {
		const columns = [
			...csvParse(text("panel.csv")).columns,
			...Object.keys(JSON.parse(text("granser.geojson")).features[0].properties),
		];
		const titles = atlas.reports.map(({ title }) => title);
		const wanted = [...files.keys()].filter((name) => name !== "README.txt").concat(columns, titles);
		expect(wanted.filter((name) => !text("README.txt").includes(name))).toEqual([]);
	});
});
