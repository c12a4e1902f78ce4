/**
 * Reads the file that the Police publish: tells by its first bytes what it is, opens a zip, and finds the files beside a .shp. Which
 * fields mean what is for others.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { unzipSync } from "fflate";
import { Refusal } from "../../refusal.ts";
import { readGeoJson } from "./read-geojson.ts";
import { readGeoPackage } from "./read-geopackage.ts";
import { readShapefile } from "./read-shapefile.ts";
import type { Parts, ReadingOptions, Source } from "./source.ts";

/** A report has listed 53 to 65 areas; a file with more than this is another one. */
const MOST_FEATURES = 300;

/** Throws a `Refusal` that says what is wrong with the file. */
export async function readSource(path: string, options: ReadingOptions): Promise<Source> {
	const source = await readParts(openParts(path), options);
	const count = source.features.length;
	if (count === 0) throw new Refusal(`${source.name} has no area in it.`);
	if (count > MOST_FEATURES)
		throw new Refusal(
			`${source.name} has ${count} features, and no report lists more than ${MOST_FEATURES} areas: it is another file.`,
		);
	return source;
}

/** The file, the files in it if it is a zip, or the files of the same name beside it if it is one of a Shapefile's. */
function openParts(path: string): Parts {
	if (!existsSync(path)) throw new Refusal(`There is no file ${path}.`);
	if (statSync(path).isDirectory()) return filesOf(path, () => true);
	const name = basename(path);
	const bytes = new Uint8Array(readFileSync(path));
	if (startsWith(bytes, "PK")) return unzip(name, bytes);
	if (!/\.(shp|dbf|prj|cpg)$/i.test(name)) return new Map([[name, bytes]]);
	return filesOf(dirname(path), (other) => stemOf(other).toLowerCase() === stemOf(name).toLowerCase());
}

function filesOf(folder: string, isWanted: (name: string) => boolean): Parts {
	const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && isWanted(entry.name));
	return new Map(names.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

function unzip(name: string, bytes: Uint8Array): Parts {
	try {
		const files = Object.entries(unzipSync(bytes)).filter(
			([path]) => !path.endsWith("/") && !path.startsWith("__MACOSX/"),
		);
		return new Map(files.map(([path, file]) => [basename(path), file]));
	} catch {
		throw new Refusal(`${name} is cut short or damaged: it cannot be unzipped.`);
	}
}

async function readParts(parts: Parts, options: ReadingOptions): Promise<Source> {
	const readable = [...parts].filter(([name, bytes]) => kindOf(name, bytes) !== undefined);
	const wanted = options.layer?.toLowerCase();
	const named = readable.filter(([name]) => name.toLowerCase() === wanted || stemOf(name).toLowerCase() === wanted);
	const candidates = named.length > 0 ? named : readable;
	const [first, ...others] = candidates;
	if (!first)
		throw new Refusal(
			`${[...parts.keys()].join(", ") || "The file"} is neither a Shapefile nor a GeoJSON nor a GeoPackage.`,
		);
	if (others.length > 0)
		throw new Refusal(
			`There is more than one file with areas, ${candidates.map(([name]) => name).join(", ")}: say which by --layer.`,
		);
	const [name, bytes] = first;
	switch (kindOf(name, bytes)) {
		case "shapefile":
			return readShapefile(parts, stemOf(name), options);
		case "geopackage":
			return readGeoPackage(name, bytes, options);
		default:
			return readGeoJson(name, bytes);
	}
}

function kindOf(name: string, bytes: Uint8Array): "shapefile" | "geopackage" | "geojson" | undefined {
	if (/\.shp$/i.test(name)) return "shapefile";
	if (startsWith(bytes, "SQLite format 3\0")) return "geopackage";
	// A blank or a byte order mark may come first.
	const beginning = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
	return /\.(geo)?json$/i.test(name) || beginning.startsWith("{") ? "geojson" : undefined;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
	return [...text].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

function stemOf(name: string): string {
	return name.replace(/\.[^.]*$/, "");
}
