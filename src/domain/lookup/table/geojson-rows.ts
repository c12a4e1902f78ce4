/**
 * The points of a GeoJSON as a table: a column for each property, and the two coordinates behind them. A collection is read as a
 * whole, since its format allows no other way. Other geometries are rows too, so that none is dropped.
 */
import * as v from "valibot";
import type { TableRow } from "./delimited-rows.ts";
import type { ColumnGuess } from "./guess-columns.ts";
import { guessColumns } from "./guess-columns.ts";

export interface GeojsonTable {
	readonly header: readonly string[];
	readonly rows: readonly TableRow[];
	readonly guesses: readonly ColumnGuess[];
}

/** Longitude or east before latitude or north, as the format has it. */
const COORDINATES = ["geojson_x", "geojson_y"] as const;

const feature = v.object({
	properties: v.nullish(v.record(v.string(), v.unknown())),
	geometry: v.nullish(v.object({ type: v.string(), coordinates: v.optional(v.unknown()) })),
});
const collection = v.object({ features: v.array(feature) });
const point = v.pipe(v.array(v.number()), v.minLength(2));

/** Nothing where the text is no GeoJSON with features. */
export function readGeojson(text: string): GeojsonTable | undefined {
	const features = featuresOf(parseJson(text));
	if (!features) return undefined;
	const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
	const rows = features.map(({ properties, geometry }, i) => {
		const place = geometry?.type === "Point" && v.is(point, geometry.coordinates) ? geometry.coordinates : undefined;
		const [x, y] = place ?? [];
		return {
			line: i + 1,
			cells: [...names.map((name) => textOf(properties?.[name])), ...[x, y].map(textOf)],
		};
	});
	const header = [...names, ...COORDINATES];
	const own = [names.length, names.length + 1];
	const guesses = guessColumns(
		header,
		rows.slice(0, 200).map(({ cells }) => cells),
	);
	// What is the geometry in the format is not to be outdone by a property.
	const isGeometry = ({ choice }: ColumnGuess) =>
		choice.kind === "pair" && choice.columns.every((column) => own.includes(column));
	return { header, rows, guesses: guesses.toSorted((a, b) => Number(isGeometry(b)) - Number(isGeometry(a))) };
}

function featuresOf(json: unknown): v.InferOutput<typeof feature>[] | undefined {
	if (v.is(collection, json)) return json.features;
	const isOne = v.is(v.object({ type: v.literal("Feature") }), json);
	return isOne && v.is(feature, json) ? [json] : undefined;
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
