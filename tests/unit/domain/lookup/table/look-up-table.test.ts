/** A whole file, from its bytes to the result: every row is there, in its own columns, with an answer or a reason. */
import { csvParse, csvParseRows, dsvFormat } from "d3-dsv";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { containsPoint } from "../../../../../src/domain/contains-point.ts";
import type { LngLat } from "../../../../../src/domain/dataset.ts";
import type { CsvFormName } from "../../../../../src/domain/export/csv.ts";
import { createBoundaryIndex } from "../../../../../src/domain/lookup/boundary-index.ts";
import { createTableLookup, writeRows, writeStart } from "../../../../../src/domain/lookup/table/look-up-table.ts";
import { openTable, TableError } from "../../../../../src/domain/lookup/table/open-table.ts";
import { RESULT_COLUMNS } from "../../../../../src/domain/lookup/table/result-row.ts";
import { UNREAD_LISTED } from "../../../../../src/domain/lookup/table/table-summary.ts";
import { assessed, atlas, year } from "../../../../fixtures/atlas.ts";

const index = createBoundaryIndex(atlas);
const HUSBY = atlas.boundary(assessed("husby", 2025).boundary).inner;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

interface Asked {
	readonly years?: readonly number[];
	readonly form?: CsvFormName;
	readonly size?: number;
}

async function lookUp(file: string | Uint8Array, { years = [2025], form = "plain", size = 1000 }: Asked = {}) {
	const table = await openTable(inPieces(typeof file === "string" ? strToU8(file) : file, size));
	const [guess] = table.guesses;
	if (!guess) throw new Error("No columns were guessed");
	const question = { columns: table.columns, choice: guess.choice, years: years.map(year) };
	const lookup = createTableLookup(index, { ...question, isGeojson: table.format === "geojson" });
	let text = writeStart(question, form);
	for await (const rows of table.batches()) text += writeRows(lookup.lookUp(rows), question, form);
	return { text, rows: csvParse(text), summary: lookup.summary(), table };
}

const [lng, lat] = HUSBY;
const SMALL = `namn;lat;lon\nHusby;${lat};${lng}\nKista;59,403;17,945\nSaknas;;\nParis;48,85;2,29\n`;

describe("The result", () => {
	it("has the file's own columns and exactly the promised ones", async () => {
		const { rows } = await lookUp(SMALL);
		expect(rows.columns.join()).toBe(
			"namn,lat,lon,lagesbild_rapport,omrade_id,omrade,klass,avstand_kant_m,gransfall,grans_antagen",
		);
		expect(rows.columns.slice(-RESULT_COLUMNS.length)).toEqual([...RESULT_COLUMNS]);
	});

	it("answers a place in an area, and one in none", async () => {
		const [husby, kista] = (await lookUp(SMALL)).rows;
		expect(husby).toMatchObject({ omrade_id: "husby", omrade: "Husby", klass: "sarskilt_utsatt", gransfall: "false" });
		expect(kista).toMatchObject({ lagesbild_rapport: "2025", omrade_id: "", klass: "", grans_antagen: "false" });
		expect(Number(kista?.avstand_kant_m)).toBeCloseTo(637, 0);
	});

	it("keeps rows that cannot be read, and says which and why", async () => {
		const { rows, summary } = await lookUp(SMALL);
		expect(rows.map(({ namn }) => namn)).toEqual(["Husby", "Kista", "Saknas", "Paris"]);
		expect(rows[3]).toMatchObject({ lat: "48,85", lagesbild_rapport: "2025", omrade_id: "", avstand_kant_m: "" });
		expect(summary.unread).toEqual([
			{ line: 4, reason: "empty", written: "" },
			{ line: 5, reason: "outside", written: "48,85 2,29" },
		]);
	});

	it("has a row a report where all are asked, and says which boundaries are borrowed", async () => {
		const { rows } = await lookUp(SMALL, { years: [2015, 2025] });
		expect(rows.slice(0, 2).map((row) => [row.lagesbild_rapport, row.omrade_id, row.grans_antagen])).toEqual([
			["2015", "husby", "true"],
			["2025", "husby", "false"],
		]);
	});

	it("names both areas of a place that lies in two", async () => {
		const [navestad, hageby] = ["navestad", "hageby"].map((id) => atlas.boundary(assessed(id, 2023).boundary));
		if (!navestad || !hageby) throw new Error("There are no such boundaries");
		const [west, south, east, north] = hageby.bbox;
		const steps = Array.from({ length: 200 }, (_, i) => i / 200);
		const shared = steps
			.flatMap((x) => steps.map((y): LngLat => [west + x * (east - west), south + y * (north - south)]))
			.find((at) => containsPoint(navestad, at) && containsPoint(hageby, at));
		const { rows, summary } = await lookUp(`lon,lat\n${shared}\n`, { years: [2023] });
		expect(rows[0]).toMatchObject({ omrade_id: "hageby + navestad", omrade: "Hageby + Navestad" });
		expect(summary.reports[0]?.inSeveral).toBe(1);
	});

	it("is a table that Excel in Swedish opens, where that is wanted", async () => {
		const { text } = await lookUp(SMALL, { form: "excel" });
		const [, , kista] = dsvFormat(";").parseRows(text);
		expect(text.startsWith("\uFEFFnamn;")).toBe(true);
		expect(kista?.[7]).toMatch(/^63\d(,\d)?$/);
	});

	it("is the same whatever pieces the file comes in", async () => {
		const texts = await Promise.all([1, 2, 7, 100_000].map(async (size) => (await lookUp(SMALL, { size })).text));
		expect(new Set(texts).size).toBe(1);
	});
});

describe("The reader's own cells", () => {
	it("stay as they are", async () => {
		const own = 'id,lat,lon,text\n007,59.40,17.90,"a, ""b""\nc"\n';
		const { rows } = await lookUp(own);
		expect(rows[0]).toMatchObject({ id: "007", lat: "59.40", lon: "17.90", text: 'a, "b"\nc' });
	});

	it("do nothing in a spreadsheet, and numbers stay numbers", async () => {
		const { rows } = await lookUp("lat,lon,a,b,c\n59.4,17.9,=1+1,-12.5,+46 70 123\n");
		expect(rows[0]).toMatchObject({ a: "'=1+1", b: "-12.5", c: "'+46 70 123" });
	});

	it("do nothing in the header either", async () => {
		const { rows } = await lookUp("lat,lon,=A1\n59.4,17.9,x\n59.5,17.9,x\n");
		expect(rows.columns[2]).toBe("'=A1");
	});

	it("leave the result in its own columns where a row has too many", async () => {
		const { text, summary } = await lookUp("lat,lon,x\n59.4,17.9,a\n59.4,17.9,a,b\n59.4,17.9,a,,\n");
		expect(csvParseRows(text).map((row) => row.length)).toEqual([10, 10, 10, 10]);
		expect(summary.unread).toEqual([{ line: 3, reason: "too-many-cells", written: "59.4 17.9" }]);
	});

	it("get names where the file has none", async () => {
		const { rows } = await lookUp("59.4,17.9\n57.7,11.97\n");
		expect(rows.columns.slice(0, 2)).toEqual(["kolumn_1", "kolumn_2"]);
		expect(rows).toHaveLength(2);
	});
});

describe("The summary", () => {
	it("counts places by class and report, and adds up", async () => {
		const { summary } = await lookUp(SMALL, { years: [2015, 2025] });
		expect([summary.rows, summary.read, summary.unreadBy]).toEqual([4, 2, { empty: 1, outside: 1 }]);
		for (const { within, outside } of summary.reports) {
			const inAreas = Object.values(within).reduce((sum, count) => sum + count, 0);
			expect(inAreas + outside).toBe(summary.read);
		}
		expect(summary.reports.map(({ within }) => within.sarskilt_utsatt)).toEqual([1, 1]);
		expect(summary.reports.map(({ assumed }) => assumed)).toEqual([2, 0]);
	});

	it("counts every row that cannot be read, and lists as many as anybody reads", async () => {
		const { summary } = await lookUp(`lat,lon\n59.4,17.9\n${"59.4,17.9\nx,y\n".repeat(UNREAD_LISTED + 5)}`);
		expect(summary.unreadBy).toEqual({ "not-coordinates": UNREAD_LISTED + 5 });
		expect(summary.unread).toHaveLength(UNREAD_LISTED);
	});

	it("counts border cases: those near an edge, and those that are told too coarsely", async () => {
		const { summary } = await lookUp("lat,lon\n59.4,17.9\n59.40300,17.94500\n");
		expect(summary.reports[0]?.borderCases).toBe(1);
	});
});

describe("A GeoJSON", () => {
	const feature = (geometry: object | null, properties: object | null) => ({ type: "Feature", geometry, properties });
	const file = JSON.stringify({
		type: "FeatureCollection",
		features: [
			feature({ type: "Point", coordinates: HUSBY }, { id: 1, namn: "=Husby", lista: [1, 2] }),
			feature({ type: "LineString", coordinates: [HUSBY, HUSBY] }, { id: 2 }),
			feature({ type: "Point", coordinates: [667180, 6588627] }, { id: 3 }),
			feature(null, null),
		],
	});

	it("has a column a property, and its coordinates", async () => {
		const { rows } = await lookUp(file);
		expect(rows.columns.slice(0, 5)).toEqual(["id", "namn", "lista", "geojson_x", "geojson_y"]);
		expect(rows[0]).toMatchObject({ id: "1", namn: "'=Husby", lista: "[1,2]", omrade_id: "husby" });
	});

	it("says which features are no points", async () => {
		const { rows, summary } = await lookUp(file);
		expect(rows).toHaveLength(4);
		expect(summary.unread).toMatchObject([
			{ line: 2, reason: "no-point" },
			{ line: 3, reason: "outside" },
			{ line: 4, reason: "no-point" },
		]);
	});
});

describe("An Excel file", () => {
	/** The least that Excel itself would open. */
	function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array {
		const cells = rows.map((row, r) => {
			const written = row.map((value, c) => {
				const at = `${String.fromCharCode(65 + c)}${r + 1}`;
				return typeof value === "number"
					? `<c r="${at}"><v>${value}</v></c>`
					: `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
			});
			return `<row r="${r + 1}">${written.join("")}</row>`;
		});
		const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
		const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		const packages = "http://schemas.openxmlformats.org/package/2006";
		const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
		return zipSync({
			"[Content_Types].xml": xml(
				`<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
			),
			"_rels/.rels": xml(
				`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			),
			"xl/workbook.xml": xml(
				`<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			),
			"xl/_rels/workbook.xml.rels": xml(
				`<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
			),
			"xl/worksheets/sheet1.xml": xml(
				`<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`,
			),
		});
	}

	it("is read as a table, its numbers as they are", async () => {
		const bytes = workbook([
			["namn", "N", "E"],
			["Kista", 6588627, 667180.5],
			["Å & Ö".replace("&", "&amp;"), 6588627, "x"],
		]);
		const { rows, summary, table } = await lookUp(bytes);
		expect(table.format).toBe("sheet");
		expect(rows[0]).toMatchObject({ namn: "Kista", N: "6588627", E: "667180.5", omrade_id: "" });
		expect(rows[1]?.namn).toBe("Å & Ö");
		expect(summary.unread).toMatchObject([{ line: 3, reason: "not-coordinates" }]);
	});

	it("that is damaged is said to be", async () => {
		const bytes = workbook([
			["lat", "lon"],
			[59.4, 17.9],
		]);
		await expect(openTable(inPieces(bytes.slice(0, 200), 50))).rejects.toMatchObject({ reason: "damaged" });
	});
});

describe("A file without a row", () => {
	it.each(["", "\n\n", "  \r\n"])("is told: %j", async (text) => {
		await expect(openTable(inPieces(strToU8(text), 10))).rejects.toThrow(TableError);
	});
});
