/**
 * Reads the texts of all fact files into one value, or says of every row that cannot be read where it is and why.
 * It neither opens files nor compares rows with each other.
 */
import type * as v from "valibot";
import { type Problem, problems } from "../problem.ts";
import {
	type Basemap,
	bordersSchema,
	boundarySchema,
	busStopsSchema,
	COLUMNS,
	definitionsSchema,
	electoralDistrictsSchema,
	type Facts,
	lakesSchema,
	landSchema,
	placesSchema,
	publishedChangesSchema,
	stationsSchema,
} from "./facts.ts";
import { readItems, readJson } from "./read-json.ts";
import { readTable } from "./read-table.ts";

/** Every file that is read, by its path below `geodata/`. */
const FACT_FILES = [
	"facts/reports.csv",
	"facts/areas.csv",
	"facts/assessments.csv",
	"facts/boundaries.json",
	"facts/lineage.csv",
	"facts/notes.csv",
	"facts/definitions.json",
	"facts/police-regions.csv",
	"facts/municipalities.csv",
	"facts/counties.csv",
	"facts/county-points.csv",
	"facts/town-centres.csv",
	"facts/data-changes.csv",
	"facts/published-changes.json",
	"facts/published-slugs.txt",
	"basemap/land.geojson",
	"basemap/borders.geojson",
	"basemap/lakes.geojson",
	"basemap/places.geojson",
	"basemap/stations-near-areas.geojson",
	"basemap/bus-stops-near-areas.geojson",
	"basemap/electoral-district-names.geojson",
] as const;

export type FactFile = (typeof FACT_FILES)[number];

/** How the caller gets at a file's text; nothing, if there is no such file. */
export type FactSource = (file: FactFile) => string | undefined;

export function readFacts(source: FactSource): { problems: Problem[] } | { facts: Facts } {
	const found: Problem[] = FACT_FILES.filter((file) => source(file) === undefined).flatMap((file) =>
		problems("read-facts", [`${file}: the file is missing.`]),
	);
	if (found.length > 0) return { problems: found };

	const textOf = (file: FactFile) => source(file) ?? "";
	/** Sets the problems of one file aside and gives back the rest. */
	function noting<T extends { problems: Problem[] }>(result: T): T {
		found.push(...result.problems);
		return result;
	}
	function table<const C extends v.ObjectEntries>(file: FactFile, columns: C, ...naming: string[]) {
		return noting(readTable(file, textOf(file), columns, naming)).rows;
	}
	function items<const K extends v.ObjectEntries>(
		file: FactFile,
		schema: v.ObjectSchema<K, undefined>,
		...naming: string[]
	) {
		return noting(readItems(file, textOf(file), schema, naming)).rows;
	}
	function json<S extends v.GenericSchema>(file: FactFile, schema: S) {
		return noting(readJson(file, textOf(file), schema)).value;
	}

	const rows = {
		reports: table("facts/reports.csv", COLUMNS.reports, "year"),
		areas: table("facts/areas.csv", COLUMNS.areas, "area_id"),
		assessments: table("facts/assessments.csv", COLUMNS.assessments, "area_id", "year"),
		boundaries: items("facts/boundaries.json", boundarySchema, "boundary_id"),
		lineage: table("facts/lineage.csv", COLUMNS.lineage, "from_area", "to_area"),
		notes: table("facts/notes.csv", COLUMNS.notes, "area_id", "year"),
		policeRegions: table("facts/police-regions.csv", COLUMNS.policeRegions, "police_region"),
		municipalities: table("facts/municipalities.csv", COLUMNS.municipalities, "municipality"),
		counties: table("facts/counties.csv", COLUMNS.counties, "county"),
		countyPoints: table("facts/county-points.csv", COLUMNS.countyPoints, "place"),
		townCentres: table("facts/town-centres.csv", COLUMNS.townCentres, "town"),
		dataChanges: table("facts/data-changes.csv", COLUMNS.dataChanges, "date"),
		publishedChanges: items("facts/published-changes.json", publishedChangesSchema, "from", "to"),
		publishedSlugs: textOf("facts/published-slugs.txt").trimEnd().split("\n"),
	};
	const definitions = json("facts/definitions.json", definitionsSchema);
	const basemap = {
		land: json("basemap/land.geojson", landSchema),
		borders: json("basemap/borders.geojson", bordersSchema),
		lakes: json("basemap/lakes.geojson", lakesSchema),
		places: json("basemap/places.geojson", placesSchema),
		stations: json("basemap/stations-near-areas.geojson", stationsSchema),
		busStops: json("basemap/bus-stops-near-areas.geojson", busStopsSchema),
		electoralDistricts: json("basemap/electoral-district-names.geojson", electoralDistrictsSchema),
	};

	if (found.length > 0 || !definitions || !isComplete(basemap)) return { problems: found };
	return { facts: { ...rows, definitions, basemap } };
}

function isComplete(basemap: { readonly [Layer in keyof Basemap]: Basemap[Layer] | undefined }): basemap is Basemap {
	return Object.values(basemap).every((layer) => layer !== undefined);
}
