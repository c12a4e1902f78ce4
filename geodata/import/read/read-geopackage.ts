/** Reads a layer of a GeoPackage, which is an SQLite database: sql.js is SQLite itself, compiled to WebAssembly. */
import initSqlJs, { type Database, type SqlValue } from "sql.js";
import { Refusal } from "../../refusal.ts";
import { readGeoPackageGeometry } from "./read-wkb.ts";
import { systemOfCode } from "./reference-system.ts";
import { fieldTexts, type RawPolygons, type ReadingOptions, type Source } from "./source.ts";

type Row = Readonly<Record<string, SqlValue>>;

export async function readGeoPackage(name: string, bytes: Uint8Array, { layer }: ReadingOptions): Promise<Source> {
	const { Database } = await initSqlJs();
	const database = new Database(bytes);
	try {
		return readLayer(name, database, layer);
	} catch (error) {
		if (error instanceof Refusal) throw error;
		throw new Refusal(`${name} is no whole GeoPackage: ${error instanceof Error ? error.message : error}.`);
	} finally {
		database.close();
	}
}

function readLayer(name: string, database: Database, wanted: string | undefined): Source {
	const layers = rows(
		database,
		`SELECT g.table_name AS layer, g.column_name AS shape, s.organization || ':' || s.organization_coordsys_id AS code
		FROM gpkg_geometry_columns g JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id`,
	);
	const names = layers.map((row) => String(row.layer));
	const chosen = wanted === undefined && layers.length === 1 ? layers[0] : layers.find((row) => row.layer === wanted);
	if (!chosen) throw new Refusal(`${name} has the layers ${names.join(", ") || "(none)"}: say which by --layer.`);
	const [layer, shape] = [String(chosen.layer), String(chosen.shape)];
	return {
		name: `${name}, ${layer}`,
		system: systemOfCode(String(chosen.code)),
		features: rows(database, `SELECT * FROM "${layer.replaceAll('"', '""')}"`).map((row, i) => {
			const { [shape]: cell, ...fields } = row;
			return { fields: fieldTexts(fields), polygons: outlineOf(cell, `Row ${i + 1} of ${layer}`) };
		}),
	};
}

function outlineOf(cell: SqlValue | undefined, at: string): RawPolygons {
	if (!(cell instanceof Uint8Array)) throw new Refusal(`${at} has no outline.`);
	try {
		return readGeoPackageGeometry(cell);
	} catch (error) {
		throw new Refusal(
			`The outline of ${at} ${error instanceof RangeError ? "is cut short" : (error as Error).message}.`,
		);
	}
}

function rows(database: Database, query: string): Row[] {
	const statement = database.prepare(query);
	const found: Row[] = [];
	while (statement.step()) found.push(statement.getAsObject());
	statement.free();
	return found;
}
