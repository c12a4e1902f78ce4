/** Reads a GeoJSON, as RFC 7946 wants it or with a `crs` member as before it. */
import { Refusal } from "../../refusal.ts";
import { systemOfCode } from "./reference-system.ts";
import { fieldTexts, type RawPolygons, type Source, type SourceFeature } from "./source.ts";

export function readGeoJson(name: string, bytes: Uint8Array): Source {
	const collection = parse(name, new TextDecoder("utf-8", { ignoreBOM: false }).decode(bytes));
	if (!isObject(collection) || collection.type !== "FeatureCollection" || !Array.isArray(collection.features))
		throw new Refusal(`${name} is no GeoJSON with a list of features.`);
	return {
		name,
		system: statedSystem(collection.crs, name),
		features: collection.features.map((feature, i) => readFeature(feature, `Feature ${i + 1} of ${name}`)),
	};
}

function parse(name: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Refusal(`${name} is cut short or damaged: it is no whole JSON.`);
	}
}

/** Without the member, it is WGS84. */
function statedSystem(crs: unknown, name: string) {
	if (crs === undefined) return "EPSG:4326";
	const properties = isObject(crs) ? crs.properties : undefined;
	const stated = isObject(properties) ? properties.name : undefined;
	if (typeof stated !== "string") throw new Refusal(`The crs member of ${name} names no reference system.`);
	return systemOfCode(stated);
}

function readFeature(feature: unknown, at: string): SourceFeature {
	const { properties, geometry } = isObject(feature) ? feature : {};
	return { fields: fieldTexts(isObject(properties) ? properties : {}), polygons: polygonsOf(geometry, at) };
}

function polygonsOf(geometry: unknown, at: string): RawPolygons {
	const { type, coordinates } = isObject(geometry) ? geometry : {};
	const polygons = type === "Polygon" ? [coordinates] : coordinates;
	if (type !== "Polygon" && type !== "MultiPolygon")
		throw new Refusal(`${at} has no outline, but ${typeof type === "string" ? `a ${type}` : "nothing"}.`);
	if (!isPolygons(polygons)) throw new Refusal(`The outline of ${at} holds something else than pairs of numbers.`);
	return polygons;
}

function isPolygons(value: unknown): value is number[][][][] {
	const isList = (item: unknown): item is unknown[] => Array.isArray(item) && item.length > 0;
	const isPosition = (item: unknown) => isList(item) && item.length >= 2 && item.every((n) => Number.isFinite(n));
	return isList(value) && value.every((p) => isList(p) && p.every((ring) => isList(ring) && ring.every(isPosition)));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
