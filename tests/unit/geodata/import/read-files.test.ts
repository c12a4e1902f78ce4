/** The forms in which the Police publish outlines, and files that are none of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, onTestFinished } from "vitest";
import { readSource } from "../../../../geodata/import/read/read-source.ts";
import { toSweref } from "../../../../geodata/import/read/reference-system.ts";
import type { ReadingOptions, Source } from "../../../../geodata/import/read/source.ts";
import { project } from "../../../../geodata/pipeline/project.ts";
import { geoJson } from "../../../fixtures/police-files/write-geojson.ts";
import { geoPackage } from "../../../fixtures/police-files/write-geopackage.ts";
import { type ShapeRow, shapefile } from "../../../fixtures/police-files/write-shapefile.ts";
import { rectangle, row } from "./import-desk.ts";

const HOLED: ShapeRow = {
	fields: { NAMN: "Ängen", KATEGORI: "Utsatt område" },
	polygons: [
		[rectangle(500_000, 6_600_000), rectangle(500_200, 6_600_200, 100, 100).toReversed()],
		[rectangle(503_000, 6_600_000, 50, 50)],
	],
};
const ROWS = [HOLED, row("Högby", rectangle(510_000.1, 6_600_000))];

async function read(files: Record<string, Uint8Array>, name: string, options: ReadingOptions = {}): Promise<Source> {
	const folder = mkdtempSync(join(tmpdir(), "lagesbild-read-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	for (const [file, bytes] of Object.entries(files)) writeFileSync(join(folder, file), bytes);
	return readSource(join(folder, name), options);
}

async function refusal(files: Record<string, Uint8Array>, name: string, options?: ReadingOptions): Promise<string> {
	return read(files, name, options).then(
		() => "it was read",
		(error: Error) => (error.name === "Refusal" ? error.message : `${error.stack}`),
	);
}

/** Names and rounded outlines, which any of the forms has to give. */
function contentOf({ features, system }: Source) {
	return features.map(({ fields, polygons }) => ({
		name: fields.NAMN,
		outline: toSweref(polygons, system ?? "EPSG:3006").map((rings) => rings.map((ring) => new Set(ring.map(String)))),
	}));
}

const EXPECTED = ROWS.map(({ fields, polygons }) => ({
	name: fields.NAMN,
	outline: polygons.map((rings) => rings.map((ring) => new Set(ring.map(String)))),
}));

describe("The outlines of a report are read", () => {
	const files = shapefile("uso", ROWS);

	it("from a Shapefile with heights in a zip, holes and parts where they belong", async () => {
		const zip = zipSync(Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`folder/${name}`, bytes])));
		expect(contentOf(await read({ "uso.zip": zip }, "uso.zip"))).toEqual(EXPECTED);
	});

	it("from a Shapefile whose files lie beside each other, whatever the case of their endings", async () => {
		const loud = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name.toUpperCase(), bytes]));
		expect(contentOf(await read(loud, "USO.SHP"))).toEqual(EXPECTED);
	});

	it("from a GeoJSON in SWEREF 99 TM, and from one in WGS84 without a crs member", async () => {
		expect(contentOf(await read({ "a.geojson": geoJson(ROWS) }, "a.geojson"))).toEqual(EXPECTED);
		const inDegrees = ROWS.map((each) => ({
			...each,
			polygons: each.polygons.map((rings) => rings.map((ring) => ring.map((point) => project([...point])))),
		}));
		expect(contentOf(await read({ "a.json": geoJson(inDegrees, "") }, "a.json"))).toEqual(EXPECTED);
	});

	it("from a GeoPackage", async () => {
		const bytes = await geoPackage("uso", ROWS);
		expect(contentOf(await read({ "uso.gpkg": bytes }, "uso.gpkg"))).toEqual(EXPECTED);
	});

	it("from a Shapefile in Latin letters, as its .cpg or the command says", async () => {
		const latin = shapefile("uso", [row("Hogby", rectangle(510_000, 6_600_000), { KATEGORI: "Utsatt" })]);
		const dbf = latin["uso.dbf"]?.slice() ?? new Uint8Array();
		dbf[dbf.findIndex((_, i) => new TextDecoder().decode(dbf.subarray(i, i + 5)) === "Hogby") + 1] = 0xf6;
		const { "uso.cpg": _, ...without }: Record<string, Uint8Array> = { ...latin, "uso.dbf": dbf };
		expect(await refusal(without, "uso.shp")).toMatch(/not in UTF-8.*--encoding windows-1252/);
		const told = await read(without, "uso.shp", { encoding: "windows-1252" });
		expect(told.features[0]?.fields.NAMN).toBe("Högby");
		const stated = await read({ ...without, "uso.cpg": strToU8("1252") }, "uso.shp");
		expect(stated.features[0]?.fields.NAMN).toBe("Högby");
	});
});

describe("A file that is no report ends with a sentence:", () => {
	const whole = shapefile("uso", ROWS);
	const zip = zipSync(whole);

	it.each([
		["a zip that is cut short", { "a.zip": zip.slice(0, zip.length / 2) }, "a.zip", /a\.zip is cut short or damaged/],
		[
			"a .shp that is cut short",
			{ ...whole, "uso.shp": whole["uso.shp"]?.slice(0, -200) },
			"uso.shp",
			/uso\.shp is cut short/,
		],
		[
			"a .dbf that is cut short",
			{ ...whole, "uso.dbf": whole["uso.dbf"]?.slice(0, -40) },
			"uso.shp",
			/uso\.dbf is cut short/,
		],
		["a .shp without a .dbf", { "uso.shp": whole["uso.shp"] }, "uso.shp", /There is no uso\.dbf beside uso\.shp/],
		[
			"a GeoJSON that is cut short",
			{ "a.geojson": geoJson(ROWS).slice(0, -9) },
			"a.geojson",
			/a\.geojson is cut short/,
		],
		[
			"bytes without meaning",
			{ "a.bin": Uint8Array.from({ length: 999 }, (_, i) => (i * 7919) % 256) },
			"a.bin",
			/neither a Shapefile nor/,
		],
		["a text", { "a.geojson": strToU8("[1, 2]") }, "a.geojson", /no GeoJSON with a list of features/],
		["no areas", { "a.geojson": geoJson([]) }, "a.geojson", /has no area in it/],
		[
			"10 000 features",
			{ "a.geojson": geoJson(Array.from({ length: 10_000 }, () => HOLED)) },
			"a.geojson",
			/has 10000 features.*another file/,
		],
		["no file", {}, "missing.zip", /There is no file .*missing\.zip/],
		[
			"another projection",
			{
				...whole,
				"uso.prj": strToU8(
					'PROJCS["SWEREF99_18_00",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",150000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",18.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
				),
			},
			"uso.shp",
			/in SWEREF99_18_00, and only/,
		],
		[
			"another system in a GeoJSON",
			{ "a.geojson": geoJson(ROWS, "urn:ogc:def:crs:EPSG::3021") },
			"a.geojson",
			/EPSG::3021, and only/,
		],
	] as const)("%s", async (_, files, name, sentence) => {
		expect(await refusal(files as Record<string, Uint8Array>, name)).toMatch(sentence);
	});

	it("a GeoPackage that is cut short", async () => {
		const bytes = await geoPackage("uso", ROWS);
		expect(await refusal({ "a.gpkg": bytes.slice(0, bytes.length / 2) }, "a.gpkg")).toMatch(/no whole GeoPackage/);
	});

	it("more than one file with areas, until it is said which", async () => {
		const two = zipSync({ ...whole, ...shapefile("gone", [HOLED]) });
		expect(await refusal({ "a.zip": two }, "a.zip")).toMatch(/uso\.shp, gone\.shp: say which by --layer/);
		expect((await read({ "a.zip": two }, "a.zip", { layer: "gone" })).features).toHaveLength(1);
	});

	it("coordinates that are not what they are said to be", () => {
		expect(() => toSweref([[[[18, 59]]]], "EPSG:3006")).toThrow(/is one of EPSG:4326: say --crs EPSG:4326/);
		expect(() => toSweref([[[[6_600_000, 500_000]]]], "EPSG:3006")).toThrow(/north before east/);
		expect(() => toSweref([[[[0, 0]]]], "EPSG:3006")).toThrow(/does not lie in Sweden/);
	});
});
