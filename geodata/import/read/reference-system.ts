/**
 * In which plane or on which globe a file's coordinates lie, and the way from there to SWEREF 99 TM (EPSG:3006), in which the facts are
 * kept. Two systems are read; any other is refused by its name, since a shift of datum that goes wrong moves areas by some hundred metres.
 */
import proj4 from "proj4";
import { unproject } from "../../pipeline/project.ts";
import { Refusal } from "../../refusal.ts";
import type { RawPolygons, ReferenceSystem } from "./source.ts";

const CODES: Readonly<Record<string, ReferenceSystem>> = {
	"3006": "EPSG:3006",
	"4326": "EPSG:4326",
	"4619": "EPSG:4326",
	CRS84: "EPSG:4326",
};

/** Where Sweden is in either, with room to spare: west, south, east, north. */
const SWEDEN: Readonly<Record<ReferenceSystem, readonly [number, number, number, number]>> = {
	"EPSG:3006": [200_000, 6_100_000, 1_000_000, 7_750_000],
	"EPSG:4326": [10, 55, 25, 70],
};

/** "EPSG:3006", "urn:ogc:def:crs:EPSG::3006", "http://www.opengis.net/def/crs/OGC/1.3/CRS84" … Throws a `Refusal` for any other. */
export function systemOfCode(code: string): ReferenceSystem {
	const last =
		code
			.trim()
			.split(/[:/#]+/)
			.at(-1) ?? "";
	const system = CODES[last.toUpperCase()];
	if (system) return system;
	throw new Refusal(
		`The coordinates are in ${code}, and only SWEREF 99 TM (EPSG:3006) and WGS84 (EPSG:4326) are read: have the file in one of them, from QGIS for example.`,
	);
}

/** What a .prj says (WKT, mostly without a code). Throws a `Refusal` for any other system, and for what is no WKT. */
export function systemOfWkt(wkt: string): ReferenceSystem {
	const stated = parameters(wkt);
	if (!stated) throw new Refusal("The .prj, which says what the coordinates are, cannot be read.");
	if (stated.projName === "longlat") {
		if (/WGS_?\s?(19)?84|SWEREF/i.test(wkt)) return "EPSG:4326";
	} else if (
		/SWEREF/i.test(wkt) &&
		stated.projName?.toLowerCase().replaceAll("_", " ") === "transverse mercator" &&
		Math.abs((stated.long0 ?? 0) - (15 * Math.PI) / 180) < 1e-9 &&
		stated.k0 === 0.9996 &&
		stated.x0 === 500_000
	) {
		return "EPSG:3006";
	}
	const name = /^\s*\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? "another system";
	throw new Refusal(
		`The coordinates are in ${name}, and only SWEREF 99 TM (EPSG:3006) and WGS84 (EPSG:4326) are read: have the file in one of them, from QGIS for example.`,
	);
}

interface Parameters {
	readonly projName?: string;
	/** Radians. */
	readonly long0?: number;
	readonly k0?: number;
	readonly x0?: number;
}

function parameters(wkt: string): Parameters | undefined {
	try {
		return new proj4.Proj(wkt) as Parameters;
	} catch {
		return undefined;
	}
}

/**
 * East and north in metres, to a decimetre as in the facts, heights left out. Throws a `Refusal` where coordinates do not lie in Sweden,
 * which is what a wrong statement looks like.
 */
export function toSweref(polygons: RawPolygons, system: ReferenceSystem): [number, number][][][] {
	return polygons.map((rings) =>
		rings.map((ring) =>
			ring.map((position) => {
				const [x = Number.NaN, y = Number.NaN] = position;
				if (!isInSweden(x, y, system)) refuse(x, y, system);
				const [east, north] = system === "EPSG:3006" ? [x, y] : unproject([x, y]);
				return [decimetres(east), decimetres(north)];
			}),
		),
	);
}

function isInSweden(x: number, y: number, system: ReferenceSystem): boolean {
	const [west, south, east, north] = SWEDEN[system];
	return x >= west && x <= east && y >= south && y <= north;
}

function refuse(x: number, y: number, stated: ReferenceSystem): never {
	const other = stated === "EPSG:3006" ? "EPSG:4326" : "EPSG:3006";
	const at = `${x}, ${y}`;
	if (isInSweden(x, y, other))
		throw new Refusal(`The coordinates are said to be in ${stated}, but ${at} is one of ${other}: say --crs ${other}.`);
	if (isInSweden(y, x, stated) || isInSweden(y, x, other))
		throw new Refusal(`The coordinates have north before east (${at}): have the file with east first.`);
	throw new Refusal(`The point ${at} of the file does not lie in Sweden, if it is in ${stated}.`);
}

function decimetres(metres: number): number {
	return Math.round(metres * 10) / 10;
}
